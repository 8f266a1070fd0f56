public import Discussion

extension Language {
    /// A text in this language with the words after each amount of rupiah that has none yet:
    /// `Rp2.000 (dua ribu rupiah) seminggu`.
    ///
    /// What is no whole amount stays as it is, and so does one that goes on: what follows, as in
    /// `Rp1.500 s.d. 2.000 juta` or `Rp10 juta 500 ribu`, says what it is, and the words would say
    /// another. A dash between two amounts gets blanks around it, since words come to both.
    public func securingAmounts(in text: String) -> String {
        var words = text.withDashesApart.split(separator: " ", omittingEmptySubsequences: false)
            .map(String.init)
        for place in words.indices.reversed() where words[place].lowercased().hasPrefix("rp") {
            guard let amount = amount(at: place, in: words) else { continue }
            let rest = words[amount.end...].map { $0.lowercased() }
            if isSecured(amount, before: rest) { continue }
            words[amount.end - 1].removeLast(amount.tail.count)
            words[amount.end - 1] += " (\(moneyInWords(amount.rupiah)))" + amount.tail
        }
        return words.joined(separator: " ")
    }

    /// The longest amount that begins with a word, and behind it punctuation, or what it is paid
    /// for: `/bulan`.
    private func amount(
        at place: Int, in words: [String]
    ) -> (rupiah: Int, tail: String, end: Int)? {
        for length in (1...3).reversed() where place + length <= words.count {
            let parts = words[place..<(place + length)]
            guard parts.count(where: { $0.contains(where: \.isNumber) }) == 1 else { continue }
            let text = parts.joined(separator: " ")
            let signs = text.reversed().prefix { ".,;:!?".contains($0) }
            let tail = text.measure ?? String(signs.reversed())
            if let rupiah = rupiah(String(text.dropLast(tail.count))) {
                return (rupiah, tail, place + length)
            }
        }
        return nil
    }

    /// An amount in a text of this language, in Indonesian with the capital letter of a milyar too:
    /// `Rp1,2 M`; in English one as Indonesia writes it as well, where nothing leaves doubt:
    /// `Rp20.000`, `Rp1,5 juta`.
    private func rupiah(_ text: String) -> Int? {
        guard self == .english else { return readMoney(text, inShort: true) }
        let (own, indonesian) = (readMoney(text), Language.indonesian.readMoney(text))
        let letters = text.dropFirst(2).filter(\.isLetter)
        if letters.isEmpty { return text.hasGroupsByPoint ? indonesian : own }
        guard let own, let indonesian, own != indonesian else { return own ?? indonesian }
        return Self.numeralsInEnglish.contains(letters.lowercased()) ? own : nil
    }

    private static let numeralsInEnglish: Set<String> = [
        "thousand", "million", "billion", "trillion", "k", "mn", "bn",
    ]

    /// Whether the words are there already, or would be others than what follows makes of it.
    private func isSecured(
        _ amount: (rupiah: Int, tail: String, end: Int), before rest: [String]
    ) -> Bool {
        let next = rest.first ?? ""
        if amount.rupiah.magnitude < 100 || next.hasPrefix("rupiah") { return true }
        if next.hasPrefix("(") { return Self.saysAmount(inBracket: rest) }
        guard ["", ","].contains(amount.tail) else { return false }
        let isSmall = amount.rupiah.magnitude < 1000 && amount.tail.isEmpty
        if isSmall, !next.isEmpty, next.first?.isNumber != true { return true }
        return rest.first { !Self.joining.contains($0) }.map(Self.isNumeral) ?? false
    }

    /// Whether a bracket has the amount in words, or makes another of it: numbers and no more.
    private static func saysAmount(inBracket rest: [String]) -> Bool {
        let end = rest.firstIndex { $0.contains(")") } ?? rest.endIndex - 1
        let words = rest[...end].map { $0.prefix { $0 != ")" }.filter { $0 != "(" } }
        return words.contains { $0.hasPrefix("rupiah") }
            || words.allSatisfy { joining.contains($0) || isNumeral($0) }
    }

    /// What stands between two amounts, or between an amount and its measure.
    private static let joining: Set<String> = [
        "-", "–", "—", "&", "x", "×", "*", ",-", "s.d.", "s.d", "sd", "s/d", "sampai", "dengan",
        "hingga", "ke", "atau", "dan", "maupun", "plus", "dalam", "koma", "to", "or", "and", "up",
        "in", "point",
    ]

    /// Whether a word behind a stroke is what an amount is paid for, and no other amount.
    fileprivate static func isMeasure(_ word: String) -> Bool {
        word != "s" && !isNumeral(word) && !word.hasPrefix("rp")
    }

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

extension String {
    /// The text with a blank on both sides of each dash that stands between a figure and an amount:
    /// `Rp100.000–Rp200.000`.
    fileprivate var withDashesApart: String {
        let letters = Array(self)
        return letters.indices.reduce(into: "") { text, place in
            let next = letters[(place + 1)...]
            let isAmount =
                next.prefix(2).map { $0.lowercased() } == ["r", "p"]
                && next.dropFirst(2).first { $0 != "." && $0 != " " }?.isNumber == true
            let isBetween =
                "-–—".contains(letters[place]) && place > 0 && letters[place - 1].isNumber
                && isAmount
            text += isBetween ? " \(letters[place]) " : String(letters[place])
        }
    }

    /// What an amount is paid for behind a stroke, if that is no part of the amount: `/orang/bulan`.
    fileprivate var measure: String? {
        let measure = drop { $0 != "/" }
        let word = measure.dropFirst().prefix(while: \.isLetter).lowercased()
        guard !word.isEmpty, Language.isMeasure(word), !measure.contains(" ") else { return nil }
        return String(measure)
    }

    /// Whether its digits stand in groups of three with points between them.
    fileprivate var hasGroupsByPoint: Bool {
        let groups = prefix { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
        return groups.count > 1
            && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
    }
}
