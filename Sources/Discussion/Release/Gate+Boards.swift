extension Gate {
    /// The boards on which something stands that may be told.
    var boards: [ReleasedBoard] {
        session.boards.filter(isReleased).map(released).filter { !$0.entries.isEmpty }
    }

    /// The board that the room's screen was turned to, though nothing stands on it yet.
    var shownBoard: ReleasedBoard? {
        guard case .board(let id) = session.wall, let board = session.boards[id],
            isReleased(board)
        else { return nil }
        return released(board)
    }

    private func released(_ board: Board) -> ReleasedBoard {
        var schema = announced(board.schema)
        if !isInside { schema.fields.removeAll(where: \.isSensitive) }
        let entries = content(of: board).rows.filter(isReleased).map {
            entry($0, by: schema)
        }
        return ReleasedBoard(id: board.id, schema: schema, entries: entries)
    }

    /// What stands on a board, without the scores of those who did not agree to notes.
    func content(of board: Board) -> BoardContent {
        session.content(of: board) { mayBeNoted($0) }
    }

    /// A board whose own words name nobody who may not be named.
    private func announced(_ schema: BoardSchema) -> BoardSchema {
        var schema = schema
        schema.title = announced(schema.title)
        for place in schema.fields.indices {
            schema.fields[place].label = announced(schema.fields[place].label)
            for value in schema.fields[place].values.indices {
                let label = schema.fields[place].values[value].label
                schema.fields[place].values[value].label = announced(label)
            }
        }
        return schema
    }

    var prompts: [ReleasedPrompt] {
        session.promptsAsked.compactMap { asked in
            guard !isPrivate(asked.item), let prompt = session.prompt(asked.prompt) else {
                return nil
            }
            return ReleasedPrompt(
                text: announced(prompt.text), item: asked.item, at: time(of: asked.at))
        }
    }

    var openPrompt: ReleasedPrompt? {
        session.openPrompt == nil || isPrivate(session.openItem) ? nil : prompts.last
    }

    /// Whether an entry stands on a board that is told, and may be told again.
    func mayBeTold(_ entry: BoardEntry) -> Bool {
        (session.boards[entry.board].map(isReleased) ?? true) && mayBeRetold(entry)
            && isNoted(entry)
    }

    func isReleased(_ row: BoardRow) -> Bool {
        guard let entry = session.entries[row.id], !isPrivate(entry.item), !isOffRecord(entry),
            !isAtUnknownTime(entry.id), mayBeRetold(entry)
        else { return false }
        return isNoted(entry)
    }

    /// Whether those whose an entry is agreed to notes, as far as they were asked.
    private func isNoted(_ entry: BoardEntry) -> Bool {
        entry.bringers(on: session.boards[entry.board]?.schema).allSatisfy(mayBeNoted)
    }

    /// How many entries are kept back since those whose they are did not agree to notes, or do so
    /// no more, and how many scores of theirs on other entries.
    var entriesOfRefusing: Int {
        let told = session.entries.filter {
            $0.struckBy == nil && !isPrivate($0.item) && !isOffRecord($0)
                && !isAtUnknownTime($0.id)
        }
        return told.reduce(0) { count, entry in
            guard isNoted(entry) else { return count + 1 }
            return count + entry.scores.keys.count { $0.map { !mayBeNoted($0) } ?? false }
        }
    }

    /// Whether an entry may be told again, where its board asks that: against a no nobody is told.
    ///
    /// Where nobody answered, what somebody told stays with the team and the office.
    private func mayBeRetold(_ entry: BoardEntry) -> Bool {
        guard let schema = session.boards[entry.board]?.schema, let leave = schema.leave
        else { return true }
        let answers = answers(of: entry.id, to: leave)
        if !answers.isEmpty { return answers.allSatisfy { $0 == .text("yes") } }
        let tellers = schema.fields.filter { $0.type == .person }
        return isInside || tellers.allSatisfy { entry.fields[$0.key] == nil }
    }

    /// What every version says of whether an entry may be told again: a no holds.
    func answers(of entry: EntityID, to leave: BoardField) -> [FieldValue] {
        session.entries[entry]?.fields.versions(of: leave.key).compactMap(\.value) ?? []
    }

    /// How many entries are kept back for want of leave to tell them again.
    var entriesWithoutLeave: Int {
        session.entries.count { $0.struckBy == nil && !mayBeRetold($0) }
    }
}
