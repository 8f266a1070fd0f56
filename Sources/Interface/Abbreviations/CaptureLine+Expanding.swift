import Discussion

extension CaptureLine {
    /// What stood before the cursor, and what an abbreviation made of it.
    struct Expansion: Equatable {
        var typed: String
        var expanded: String
    }

    /// Types a character; a word that it ends is put in full where it is an abbreviation.
    mutating func type(
        _ character: Character, at now: Moment, expanding abbreviations: Abbreviations
    ) {
        let typed = editor.before + String(character)
        var expanded = typed
        if character.endsWord, let word = editor.before.wordAtEnd,
            let long = abbreviations.long(for: String(word))
        {
            expanded = editor.before.dropLast(word.count) + long + String(character)
            expansion = Expansion(typed: typed, expanded: expanded)
        }
        edit(at: now) { $0.replace(before: expanded) }
    }

    /// Puts a word in full that the end of the line ends.
    mutating func end(at now: Moment, expanding abbreviations: Abbreviations) {
        guard editor.isAtEnd, editor.text.first != "/", let word = editor.before.wordAtEnd,
            let long = abbreviations.long(for: String(word))
        else { return }
        let expanded = String(editor.before.dropLast(word.count)) + long
        edit(at: now) { $0.replace(before: expanded) }
    }

    /// Puts back what was typed, if an abbreviation was put in full just now.
    mutating func takeBackExpansion() -> Bool {
        guard let expansion, editor.before == expansion.expanded else { return false }
        editor.replace(before: expansion.typed)
        self.expansion = nil
        return true
    }
}

extension String {
    /// The word at the end, unless a sign before it makes it a name, a tag or part of an address.
    fileprivate var wordAtEnd: Substring? {
        let start = lastIndex { !$0.isLetter && !$0.isNumber }.map(index(after:)) ?? startIndex
        guard start < endIndex else { return nil }
        let before = start > startIndex ? self[index(before: start)] : " "
        return before.isWhitespace || "\"“„«¨(".contains(before) ? self[start...] : nil
    }
}
