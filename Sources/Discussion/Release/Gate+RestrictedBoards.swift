extension Gate {
    /// Only the team and the office know what can harm whoever is named.
    var isInside: Bool { audience == .team || audience == .official }

    /// How many entries stand on restricted boards that this audience is not told.
    var restrictedEntries: Int {
        let entries = session.boards.filter { !isReleased($0) }.reduce(0) { count, board in
            count + content(of: board).rows.count(where: isReleased)
        }
        return entries + notes.count { isForRestrictedBoard($0) }
    }

    /// Whether a note was typed for a board that is restricted, before the session had it, and is not
    /// asked for; outside for any that it has not, as nobody can tell what that would hold.
    func isForRestrictedBoard(_ note: Note) -> Bool {
        guard note.kind == .entry, !(isInside && hasAnnex) else { return false }
        guard isInside, let word = note.fields.text(.board)?.lowercased() else { return !isInside }
        return BoardSchema.restrictedWords.contains(word)
            || session.boards.contains { $0.schema.isSensitive && $0.schema.answers(to: word) }
    }

    /// Whether a board is told: what is restricted only inside, and where the annex was asked for.
    func isReleased(_ board: Board) -> Bool {
        !board.schema.isSensitive || (isInside && hasAnnex)
    }
}
