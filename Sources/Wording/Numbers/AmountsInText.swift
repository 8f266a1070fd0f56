public import Discussion

extension Language {
    /// A text in this language with the words after each amount of rupiah that has none yet:
    /// `Rp2.000 (dua ribu rupiah) seminggu`.
    ///
    /// What leaves doubt stays as it is, and so does an amount that goes on: what follows, as in
    /// `Rp1.500 s.d. 2.000 juta` or `Rp10 juta lebih 500 ribu`, says what it is, and the words would
    /// say another. A dash between two amounts gets blanks around it, since words come to both.
    public func securingAmounts(in text: String) -> String {
        var (secured, rest) = ("", Substring(text))
        while !rest.isEmpty {
            if secured.last?.isBlank ?? true, let amounts = amounts(atFrontOf: rest) {
                secured += amounts.secured
                rest = amounts.rest
            } else {
                secured.append(rest.removeFirst())
            }
        }
        return secured
    }

    /// The amount at the front of a text with its words, or the two of a range.
    private func amounts(atFrontOf text: Substring) -> (secured: String, rest: Substring)? {
        guard let amount = amount(atFrontOf: text), amount.hasSign else { return nil }
        if let (joint, other) = range(from: amount) {
            return isBare(other)
                ? (withWords(amount) + joint + withWords(other), other.rest) : nil
        }
        return isBare(amount) ? (withWords(amount), amount.rest) : nil
    }

    private func withWords(_ amount: WrittenAmount) -> String {
        amount.text + " (\(moneyInWords(amount.rupiah, sen: amount.sen)))"
    }

    /// What stands between an amount and a greater one, and that: `s/d 20 juta`.
    private func range(
        from amount: WrittenAmount
    ) -> (joint: String, greater: WrittenAmount)? {
        guard amount.rupiah >= Self.leastSecured, let joint = amount.rest.joint,
            let other = self.amount(atFrontOf: amount.rest.dropFirst(joint.length)),
            other.isGreater(than: amount)
        else { return nil }
        let isPlain = !other.hasSign && other.size == 1
        return isPlain && !other.isPlainMoney ? nil : (joint.words, other)
    }

    private static let leastSecured = 100

    /// Whether no words stand behind an amount, and nothing that would make another of it.
    private func isBare(_ amount: WrittenAmount) -> Bool {
        guard amount.rupiah >= Self.leastSecured, let tail = amount.tail,
            !isCutShort(amount)
        else { return false }
        if tail == "/" { return true }
        let rest = amount.rest.dropFirst(tail.count).lowercased().split(separator: " ")
            .map(String.init)
        let next = rest.first ?? ""
        if next.hasPrefix("rupiah") { return false }
        if next.hasPrefix("(") { return !Self.saysAmount(inBracket: rest) }
        if tail == ".", next.isGroupOfDigits { return false }
        guard ["", ","].contains(tail) else { return true }
        if amount.rupiah < 1000, !next.isEmpty { return false }
        return rest.first { !Self.joining.contains($0) }.map { !Self.isNumeral($0) } ?? true
    }

    /// Whether the size of a greater one behind it may be meant for it too: `Rp1.500 s.d. Rp2.000
    /// juta`, `Rp1.500, paling banyak 2.000 juta`.
    private func isCutShort(_ amount: WrittenAmount) -> Bool {
        let behind = amount.rest.joint.map { amount.rest.dropFirst($0.length) }
        guard let other = self.amount(atFrontOf: behind ?? amount.rest.behindLimit, unsure: true)
        else { return false }
        return amount.size == 1 && other.size > 1 && !other.isGreater(than: amount)
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
        ".", ",", "-", "–", "—", "&", "x", "×", "*", ",-", "s.d.", "s.d", "sd", "s/d", "sampai",
        "dengan", "hingga", "ke", "atau", "dan", "lebih", "maupun", "plus", "dalam", "koma", "to",
        "or", "and", "up", "in", "point",
    ]

    /// Whether a word behind a stroke is what an amount is paid for, and no other amount.
    fileprivate static func isMeasure(_ word: String) -> Bool {
        !word.isEmpty && word != "s" && !isNumeral(word) && !word.hasPrefix("rp")
    }

    /// Whether a word begins as a number does, in figures or letters, or is a measure of one.
    private static func isNumeral(_ word: String) -> Bool {
        let figures = word.drop { ".,".contains($0) }
        guard figures.first?.isNumber != true else { return true }
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
        "trillion", "half", "k", "mn", "bn", "sen",
    ]
}

extension WrittenAmount {
    /// The punctuation behind it, or a stroke before what it is paid for: `/bulan`; nothing if it goes
    /// on with anything else.
    fileprivate var tail: String? {
        if rest.first == "/" {
            let word = rest.dropFirst().prefix(while: \.isLetter)
            return Language.isMeasure(word.lowercased()) ? "/" : nil
        }
        let signs = rest.prefix { ".,;:!?".contains($0) }
        return rest.dropFirst(signs.count).first?.isBlank ?? true ? String(signs) : nil
    }

    /// Whether a number in groups of three is no year and no number of things: `200.000 per KK`.
    fileprivate var isPlainMoney: Bool {
        guard text.contains(where: { ".,".contains($0) }) else { return false }
        guard rest.first?.isBlank == true, let next = rest.split(separator: " ").first else {
            return true
        }
        let word = next.prefix(while: \.isLetter).lowercased()
        return word.isEmpty || Self.wordsBehind.contains(word)
    }

    private static let wordsBehind: Set<String> = [
        "a", "and", "atau", "bagi", "dalam", "dan", "dari", "di", "each", "every", "for", "from",
        "mulai", "oleh", "or", "per", "sebulan", "sehari", "sekali", "seminggu", "seorang",
        "sesuai",
        "setahun", "setiap", "tergantung", "tiap", "untuk", "yang",
    ]

    /// Whether it is more than another that is sure not to be meant in its size.
    fileprivate func isGreater(than other: WrittenAmount) -> Bool {
        guard rupiah > other.rupiah else { return false }
        let (sized, isTooMuch) = other.rupiah.multipliedReportingOverflow(by: size)
        return other.size > 1 || size == 1 || isTooMuch || sized > rupiah
    }
}

extension StringProtocol {
    /// Whether it begins with three digits and no more, as what a slip parts from a number does.
    fileprivate var isGroupOfDigits: Bool { prefix(while: \.isNumber).count == 3 }
}

extension Substring {
    /// What stands behind words for a limit: `, paling banyak 300 ribu`.
    fileprivate var behindLimit: Substring {
        var rest = drop { $0.isBlank || $0 == "," }
        while case let word = rest.prefix(while: \.isLetter),
            Self.ofLimits.contains(word.lowercased())
        {
            rest = rest.dropFirst(word.count).drop(while: \.isBlank)
        }
        return rest
    }

    private static let ofLimits: Set<String> = [
        "paling", "banyak", "tinggi", "besar", "sedikit", "rendah", "kecil", "maksimal", "maksimum",
        "minimal", "minimum", "at", "most", "least",
    ]

    /// A dash or a *to* in front, with blanks around it, and how many characters that takes.
    fileprivate var joint: (words: String, length: Int)? {
        let gap = prefix(while: \.isBlank)
        let text = dropFirst(gap.count)
        let word = text.prefix { !$0.isBlank && !$0.isNumber && !$0.isUppercase }
        let behind = text.dropFirst(word.count).prefix(while: \.isBlank)
        let isDash = ["-", "–", "—"].contains(word)
        let isPhrase = word == "sampai" && text.dropFirst(word.count).hasPrefix(" dengan ")
        let phrase = isPhrase ? text.prefix("sampai dengan".count) : word
        guard isDash || !gap.isEmpty && !behind.isEmpty && Self.between.contains(phrase) else {
            return nil
        }
        return (" \(phrase) ", gap.count + phrase.count + behind.count)
    }

    private static let between: Set<Substring> = [
        "s.d.", "s.d", "sd", "sd.", "s/d", "sampai", "sampai dengan", "hingga", "to",
    ]
}
