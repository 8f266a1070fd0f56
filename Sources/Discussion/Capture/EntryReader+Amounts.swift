extension EntryReader {
    /// `1 juta/bln`, `100 ribu`: an amount whose unit stands apart from the number.
    mutating func takeApart(_ word: String, _ next: EntryToken?) -> Bool {
        guard let field = schema.field(.amount), field.type == .money,
            word.contains(where: \.isNumber), case .word(let unit)? = next,
            unit.first?.isLetter == true
        else { return false }
        let whole = word + " " + unit
        let parts = whole.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return takeAmount(whole)
            || parts.count == 2 && takeAmount(parts[0], per: parts)
    }

    /// `20m per month`, `50 jt sebulan`, `110 m a month`: an amount and, in words, how often; says
    /// how many tokens it took.
    mutating func takeEach(_ tokens: ArraySlice<EntryToken>) -> Int {
        guard let period = schema.field(.period), schema.field(.amount)?.type == .money,
            tokens.first?.plain.contains(where: \.isNumber) == true
        else { return 0 }
        let words = tokens.prefix(4).map(\.plain)
        for count in 1...2 where words.count > count {
            if count == 1, isNumberOfPlace(words[0]) { continue }
            let amount = words[..<count].joined(separator: " ")
            let word = words[count].lowercased()
            if word.hasPrefix("se"), takeAmount(amount, per: ["", String(word.dropFirst(2))]) {
                return count + 1
            }
            guard words.count > count + 1, period.answers(to: word) || Self.each.contains(word),
                takeAmount(amount, per: ["", words[count + 1]])
            else { continue }
            return count + 2
        }
        return 0
    }

    /// What stands between an amount and how often it comes.
    private static let each: Set<String> = ["per", "a", "each", "every", "tiap", "setiap", "/"]

    /// An amount, and behind a slash how often it comes.
    mutating func takeAmount(_ amount: String, per parts: [String]) -> Bool {
        guard parts.count == 2, let field = schema.field(.amount),
            let period = schema.field(.period), values[field.key] == nil,
            let value = period.value(of: parts[1]),
            let number = field.number(
                amount, capture.context.numbers, eachInEnglish: period.isEnglish(parts[1]))
        else { return false }
        values[field.key] = number
        values[period.key] = value
        return true
    }

    /// An amount alone.
    mutating func takeAmount(_ word: String) -> Bool {
        guard let field = schema.field(.amount), values[field.key] == nil,
            let number = number(word, field)
        else { return false }
        values[field.key] = number
        return true
    }

    /// Whether a number alone counts something that is no money: `RT 3`, `dusun 12`; below a hundred
    /// rupiah, or with a nought in front, it does in any case.
    func isNumberOfPlace(_ word: String) -> Bool {
        guard schema.field(.amount)?.type == .money, word.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return false }
        return word.count < 3 || word.first == "0"
            || loose.last.map { Self.numbered.contains($0.lowercased()) } ?? false
    }

    /// Words behind which a number is a name.
    private static let numbered: Set<String> = [
        "rt", "rw", "rt.", "rw.", "dusun", "dsn", "desa", "blok", "no", "no.", "nomor", "pos", "km",
        "gang", "gg", "tahun", "kelas", "lorong", "kelompok", "ward", "block", "house", "number",
        "year", "group",
    ]
}
