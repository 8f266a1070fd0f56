extension Gate {
    /// Only the team and the office know what can harm whoever is named.
    var isInside: Bool { audience == .team || audience == .official }

    /// How many entries stand on restricted boards that this audience is not told.
    var restrictedEntries: Int {
        let entries = session.boards.filter { !isReleased($0) }.reduce(0) { count, board in
            count + content(of: board).rows.count(where: isReleased)
        }
        return entries + notes.count { whyHeldForBoard($0) == .restrictedEntries }
    }

    /// Why a note that was typed for a board, and does not stand on it, is not told, if it is not.
    ///
    /// For one that can harm it is told as what stands there; for one that the session has not, by
    /// which nobody can tell what it holds, to the team alone. `+` without a name is for no board.
    func whyHeldForBoard(_ note: Note) -> Withheld.Reason? {
        guard note.kind == .entry, let word = note.fields.text(.board) else { return nil }
        let boards = session.boards.filter { $0.schema.answers(to: word) }
        if boards.isEmpty, audience != .team { return .entriesWithoutBoard }
        let isRestricted =
            boards.contains(where: \.schema.isSensitive)
            || boards.isEmpty && BoardSchema.restrictedWords.contains(word.lowercased())
        if isRestricted { return isInside && hasAnnex ? nil : .restrictedEntries }
        return isInside ? nil : .entriesWithoutBoard
    }

    /// The notes that wait for a board, and the words by which they name theirs.
    var notesWithoutBoard: (notes: [Note], boards: [String]) {
        let held = notes.filter { whyHeldForBoard($0) == .entriesWithoutBoard }
        let words = held.compactMap { $0.fields.text(.board)?.lowercased() }
        return (held, Set(words).sorted())
    }

    /// Whether a board is told: what is restricted only inside, and where the annex was asked for.
    func isReleased(_ board: Board) -> Bool {
        !board.schema.isSensitive || (isInside && hasAnnex)
    }
}
