extension EntryReader {
    /// A key and its value: `anggota 24`, `out: women heads of household`.
    ///
    /// Behind words of the name the key of a text may be another of them, as in `Sharing out water`,
    /// but with a colon, or before what is nothing but a value.
    mutating func takeKeyed(_ word: String, _ tokens: ArraySlice<EntryToken>) -> Int {
        let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let key = String(parts[0])
        if Self.gateWords.contains(key.lowercased()), !schema.fields(.gate).isEmpty {
            return takeGates(tokens.dropFirst())
        }
        var rest = Array(tokens.dropFirst())
        if parts.count == 2, !parts[1].isEmpty { rest.insert(.word(String(parts[1])), at: 0) }
        let glued = rest.count - (tokens.count - 1)
        let isWordOfName = isInName && parts.count == 1 && rest.first?.isOnlyValue != true
        for field in schema.fields
        where field.answers(to: key) && isFree(field) && !(isWordOfName && field.type == .text) {
            if let taken = takeValue(of: field, rest[...], hasColon: parts.count == 2) {
                giveBack(field)
                return 1 + taken - glued
            }
        }
        return 0
    }

    /// Makes what a value was taken for without a key a part of the name.
    private mutating func giveBack(_ field: BoardField) {
        guard let (text, place) = implied.removeValue(forKey: field.key) else { return }
        loose.insert(text, at: min(place, loose.count))
    }

    private static let gateWords: Set<String> = ["pagar", "gates", "gate"]

    private func isFree(_ field: BoardField) -> Bool {
        (values[field.key] == nil || implied[field.key] != nil) && people[field.key] == nil
            && scores[field.key] == nil
    }

    private mutating func takeGates(_ tokens: ArraySlice<EntryToken>) -> Int {
        var trial = self
        guard case .word(let word)? = tokens.first, trial.takesGates(word) else { return 0 }
        self = trial
        return 2
    }

    /// How many tokens the value took; nothing if there is no value for this field.
    private mutating func takeValue(
        of field: BoardField, _ tokens: ArraySlice<EntryToken>, hasColon: Bool
    ) -> Int? {
        if field.type == .yesNo { return takeAnswer(field, tokens.first, hasColon: hasColon) }
        guard let first = tokens.first else { return nil }
        switch field.type {
        case .text: return takeText(field, tokens)
        case .choice: return takeNamed(field, tokens)
        case .number, .money:
            guard let number = number(first.plain, field) else { return nil }
            set(field, number)
        case .date:
            guard let day = capture.day(first.inner) else { return nil }
            values[field.key] = day.iso
        case .person:
            guard let person = capture.person(first.plain) else { return nil }
            people[field.key] = person
        case .note, .entry, .yesNo: return nil
        }
        return 1
    }

    /// The name of a yes or no alone says yes, but no leave is given by that, *tanpa izin suami*, nor
    /// by a word behind a colon that is neither: *izin:ragu*.
    private mutating func takeAnswer(
        _ field: BoardField, _ token: EntryToken?, hasColon: Bool
    ) -> Int? {
        if let word = token?.plain, let answer = field.answer(word) {
            values[field.key] = answer
            return 1
        }
        if hasColon || field.key == schema.leave?.key { return nil }
        values[field.key] = "yes"
        return 0
    }

    /// A value of this choice in up to three words; where it may be something else, one word.
    private mutating func takeNamed(
        _ field: BoardField, _ tokens: ArraySlice<EntryToken>
    ) -> Int? {
        for count in (1...3).reversed() where tokens.count >= count {
            let words = tokens.prefix(count).map(\.plain).joined(separator: " ")
            guard let value = field.value(of: words) else { continue }
            values[field.key] = value
            return count
        }
        guard field.isOpen, let first = tokens.first else { return nil }
        values[field.key] = first.plain
        return 1
    }

    /// What stands in quotation marks; between bars, all of it; else up to the next value.
    private mutating func takeText(
        _ field: BoardField, _ tokens: ArraySlice<EntryToken>
    ) -> Int? {
        if case .quoted(let text)? = tokens.first {
            values[field.key] = text
            return 1
        }
        var taken: [EntryToken] = []
        for place in tokens.indices {
            var trial = self
            trial.values[field.key] = ""
            trial.isInName = false
            let isOther = !hasBars && !taken.isEmpty && trial.take(tokens[place...]) > 0
            if isOther || tokens[place] == .bar { break }
            taken.append(tokens[place])
        }
        guard !taken.isEmpty else { return nil }
        // A comma before the next value belongs to neither.
        let text = taken.map(\.plain).joined(separator: " ")
        values[field.key] = text.count > 1 && text.hasSuffix(",") ? String(text.dropLast()) : text
        return taken.count
    }
}

extension EntryToken {
    /// Whether it is in quotation marks or begins with a figure, as no word of a sentence does.
    fileprivate var isOnlyValue: Bool {
        if case .quoted = self { true } else { typed.first?.isNumber == true }
    }

    /// The text of it, without quotation marks and parentheses.
    fileprivate var inner: String {
        if case .parenthesis(let text) = self { text } else { plain }
    }
}
