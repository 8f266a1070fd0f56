import Discussion

/// What narrows the list of one view: every word that was typed stands in each row that is left.
struct Filter {
    var editor = LineEditor()
    /// The places of the rows that are left, in the order of the list.
    private(set) var places: [Int] = []
    /// The words that were looked for.
    private(set) var words: [FilterWord] = []

    /// Looks anew through rows; those that were left suffice where only letters were added.
    mutating func look(through rows: [Int], isFresh: Bool, _ fits: ([FilterWord]) -> (Int) -> Bool)
    {
        let wanted = editor.text.split(whereSeparator: \.isWhitespace).map { FilterWord($0) }
        let goesOn = !isFresh && !words.isEmpty && Self.narrows(from: words, to: wanted)
        words = wanted
        places = wanted.isEmpty ? rows : (goesOn ? places : rows).filter(fits(wanted))
    }

    /// Whether every row that has the new words has the old ones too.
    private static func narrows(from old: [FilterWord], to new: [FilterWord]) -> Bool {
        guard new.count >= old.count else { return false }
        return zip(old, new).allSatisfy { old, new in
            new.text.hasPrefix(old.text) && !old.isSign && (!new.isSign || old == new)
        }
    }
}

extension FilterWord {
    /// Whether it means more than its letters: a mark, a tag or a speaker.
    var isSign: Bool {
        text.first == "#" || text.first == "@" || NoteKind.allCases.contains { $0.sign == text }
    }
}
