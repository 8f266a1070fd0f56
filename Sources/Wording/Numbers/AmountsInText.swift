public import Discussion

extension Language {
    /// A text in this language with the words after each amount of rupiah that has none yet:
    /// `Rp2.000 (dua ribu rupiah) seminggu`.
    ///
    /// What is no whole amount stays as it is, and so does one that goes on: what follows, as in
    /// `Rp10 M`, `Rp1.500 s.d. 2.000 juta` or `Rp10 juta 500 ribu`, says what it is, and the words
    /// would say another.
    public func securingAmounts(in text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for place in words.indices.reversed() where words[place].lowercased().hasPrefix("rp") {
            guard let amount = amount(at: place, in: words) else { continue }
            let rest = words[amount.end...].map { $0.lowercased() }
            if isSecured(amount, before: rest) { continue }
            words[amount.end - 1].removeLast(amount.sign.count)
            words[amount.end - 1] += " (\(moneyInWords(amount.rupiah)))" + amount.sign
        }
        return words.joined(separator: " ")
    }

    /// The longest amount that begins with a word, and the punctuation behind it.
    private func amount(
        at place: Int, in words: [String]
    ) -> (rupiah: Int, sign: String, end: Int)? {
        for length in (1...3).reversed() where place + length <= words.count {
            let parts = words[place..<(place + length)]
            guard parts.count(where: { $0.contains(where: \.isNumber) }) == 1 else { continue }
            let text = parts.joined(separator: " ")
            let sign = String(text.reversed().prefix { ".,;:!?".contains($0) }.reversed())
            if let rupiah = readMoney(String(text.dropLast(sign.count))) {
                return (rupiah, sign, place + length)
            }
        }
        return nil
    }

    /// Whether the words are there already, or would be others than what follows makes of it.
    private func isSecured(
        _ amount: (rupiah: Int, sign: String, end: Int), before rest: [String]
    ) -> Bool {
        let next = rest.first ?? ""
        if amount.rupiah.magnitude < 100 || next.hasPrefix("(") || next.hasPrefix("rupiah") {
            return true
        }
        guard ["", ","].contains(amount.sign) else { return false }
        let isSmall = amount.rupiah.magnitude < 1000 && amount.sign.isEmpty
        if isSmall, !next.isEmpty, next.first?.isNumber != true { return true }
        return rest.first { !Self.joining.contains($0) }.map(Self.isNumeral) ?? false
    }

    /// What stands between two amounts, or between an amount and its measure.
    private static let joining: Set<String> = [
        "-", "–", "—", "&", "x", "×", "*", ",-", "s.d.", "s.d", "sd", "s/d", "sampai", "dengan",
        "hingga", "ke", "atau", "dan", "maupun", "plus", "dalam", "koma", "to", "or", "and", "up",
        "in", "point",
    ]

    /// Whether a word begins as a number does, in figures or letters, or is a measure of one.
    private static func isNumeral(_ word: String) -> Bool {
        guard word.first?.isNumber != true else { return true }
        let letters = word.prefix(while: \.isLetter)
        let stem = letters.hasSuffix("an") ? letters.dropLast(2) : letters
        return numerals.contains(String(letters)) || numerals.contains(String(stem))
    }

    private static let numerals: Set<String> = [
        "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
        "sebelas", "belas", "puluh", "ratus", "seratus", "ribu", "seribu", "juta", "sejuta",
        "miliar", "semiliar", "milyar", "milliar", "triliun", "setriliun", "trilyun", "setengah",
        "rb", "jt", "m", "mld", "mrd", "t", "ewu", "yuta", "one", "two", "three", "four", "five",
        "six", "seven", "eight", "nine", "ten", "hundred", "thousand", "million", "billion",
        "trillion", "half", "k", "mn", "bn",
    ]
}
