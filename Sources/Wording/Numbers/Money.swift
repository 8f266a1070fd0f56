public import Discussion

extension Language {
    /// An amount of whole rupiah: `Rp1.500.000`, `Rp1,500,000`.
    public func money(_ rupiah: Int) -> String {
        (rupiah < 0 ? "-" : "") + "Rp" + grouped(String(rupiah.magnitude))
    }

    /// An amount as accounts write it, with the sen: `Rp1.500.000,00`, `Rp1,500,000.00`.
    public func moneyWithSen(_ rupiah: Int) -> String {
        money(rupiah) + String(decimalSign) + "00"
    }

    /// An amount in words, as receipts secure it: `satu juta lima ratus ribu rupiah`.
    ///
    /// With sen: `dua ribu lima ratus rupiah lima puluh sen`.
    public func moneyInWords(_ rupiah: Int, sen: Int = 0) -> String {
        let words = inWords(rupiah) + " rupiah"
        guard sen > 0 else { return words }
        return words + choose(id: " ", en: " and ") + inWords(sen) + " sen"
    }

    /// Reads an amount of whole rupiah: `Rp1.500.000,00`, `Rp1.500.000,-`, `110jt`.
    ///
    /// Nothing if it is no number, or not a whole one. In short, as it is typed, a capital letter
    /// may multiply it: `2M`; on paper that is left to the digits. So much each time may be written
    /// as boards write it, which else would be a measure: `20 m`.
    public func readMoney(
        _ text: String, inShort isShort: Bool = false, each isEach: Bool = false
    ) -> Int? {
        var digits = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" }
        let isNegative = digits.first.map(minusSigns.contains) ?? false
        if isNegative { digits.removeFirst() }
        for sign in ["rp.", "rp", "idr"] where digits.hasPrefix(sign) {
            digits.removeFirst(sign.count)
            break
        }
        if digits.hasSuffix(",-") { digits.removeLast(2) }
        let name = String(digits.reversed().prefix { $0.isLetter }.reversed())
        let each = isEach && self == .english ? englishSizes[name] : nil
        let letter = each ?? (isShort && name.count == 1 ? size(of: text.last) : nil)
        guard let size = magnitudes[name] ?? letter, digits.first?.isNumber == true,
            let number = readDecimal(String(digits.dropLast(name.count)))
        else { return nil }
        return number.multiplied(by: size).map { isNegative ? -$0 : $0 }
    }

    /// What a capital letter alone multiplies by: `M` is a milyar in Indonesian and a million in
    /// English; small ones are measures.
    func size(of letter: Character?) -> Int? {
        switch letter {
        case "M": self == .indonesian ? 1_000_000_000 : 1_000_000
        case "T": 1_000_000_000_000
        default: nil
        }
    }
}

/// What boards in English write that elsewhere may be a measure or a form of address.
private let englishSizes: [String: Int] = ["m": 1_000_000, "tn": 1_000_000_000_000]

/// What the words after a number multiply it by.
let magnitudes: [String: Int] = [
    "": 1, "rb": 1000, "ribu": 1000, "k": 1000, "thousand": 1000,
    "jt": 1_000_000, "juta": 1_000_000, "mio": 1_000_000, "million": 1_000_000,
    "miliar": 1_000_000_000, "milyar": 1_000_000_000, "mlr": 1_000_000_000,
    "billion": 1_000_000_000, "bn": 1_000_000_000,
    "triliun": 1_000_000_000_000, "trilyun": 1_000_000_000_000, "trillion": 1_000_000_000_000,
]
