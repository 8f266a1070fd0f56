extension Session {
    func eventOnBoards(for request: Request, as id: EventID) throws(Refusal) -> Event.Kind {
        switch request {
        case .amendEntry, .linkEntry, .scoreEntry:
            if let refusal = offRecordRefusal(in: openItem) { throw refusal }
        default: break
        }
        switch request {
        case .openBoard(let board):
            guard boards[board] != nil else { throw .unknownBoard }
            guard openBoard != board else { throw .boardIsOpen }
            return .boardOpened(board)
        case .fileEntry(let capture): return try event(filing: capture, as: id)
        case .amendEntry(let entry, let change):
            let board = try board(ofEntry: entry)
            guard !change.isEmpty else { throw .nothingChanges }
            for (key, value) in change.values {
                if let value { try check(value, for: key, on: board) }
            }
            let name = board.schema.field(.name)?.key
            if let name, let value = change.values[name], value == nil { throw .emptyEntry }
            return .entryAmended(entry, change)
        case .linkEntry(let entry, let link):
            _ = try board(ofEntry: entry)
            guard link.target != entry else { throw .linkedToItself }
            let isKnown =
                standing(entries)(link.target) || standing(notes)(link.target)
                || standing(people)(link.target)
            guard isKnown else { throw .unknownEntry }
            return .entryLinked(entry, link)
        case .scoreEntry(let entry, let person, let scores):
            let board = try board(ofEntry: entry)
            if let person { try require([person], in: standing(people), else: .unknownPerson) }
            try check(scores, on: board)
            return .entryScored(entry, by: person, scores)
        default: throw .nothingChanges
        }
    }

    private func event(filing capture: EntryCapture, as id: EventID) throws(Refusal) -> Event.Kind {
        if let refusal = offRecordRefusal(in: capture.item) { throw refusal }
        guard let entry = capture.entry else {
            return .entryAdded(try added(capture, as: id))
        }
        if let link = capture.link { return try self.event(for: .linkEntry(entry, link), as: id) }
        if capture.scores.isEmpty {
            guard let fields = entries[entry]?.fields else { throw .unknownEntry }
            let values = capture.values.mapValues { Optional($0) }
            return try event(for: .amendEntry(entry, fields.change(to: values)), as: id)
        }
        guard capture.values.isEmpty else { throw .nothingChanges }
        return try event(
            for: .scoreEntry(entry, by: try capture.knownSpeaker(in: self), capture.scores), as: id)
    }

    private func added(_ capture: EntryCapture, as id: EventID) throws(Refusal) -> EntryAdded {
        guard let board = boards[capture.board] else { throw .unknownBoard }
        var added = PeopleAdded(by: id)
        var values = capture.values
        for (key, person) in capture.people.sorted(by: { $0.key < $1.key }) {
            values[key] = try added.entity(person, in: self).map { .text($0.description) }
        }
        guard !values.isEmpty else { throw .emptyEntry }
        for (key, value) in values where capture.people[key] == nil {
            try check(value, for: key, on: board)
        }
        if !capture.scores.isEmpty { try check(capture.scores, on: board) }
        let speaker: EntityID? =
            if let named = capture.speaker { try added.entity(named, in: self) } else { nil }
        return EntryAdded(
            board: board.id, values, scores: capture.scores, speaker: speaker, item: capture.item,
            line: capture.line, added: added.values, under: rule(in: capture.item))
    }

    private func board(ofEntry id: EntityID) throws(Refusal) -> Board {
        try require([id], in: standing(entries), else: .unknownEntry)
        guard let board = entries[id].flatMap({ boards[$0.board] }) else { throw .unknownBoard }
        return board
    }

    private func check(
        _ value: FieldValue, for key: EntryKey, on board: Board
    ) throws(Refusal) {
        guard let field = board.schema.field(key.field), case .text(let text) = value else {
            throw .unknownField(key)
        }
        guard field.takes(text) else { throw .badEntryValue(field.label, text) }
    }

    private func check(_ scores: [EntryKey: Int], on board: Board) throws(Refusal) {
        guard !scores.isEmpty else { throw .nothingChanges }
        for (key, score) in scores {
            guard board.schema.field(key)?.role?.isScore == true else { throw .unknownField(key) }
            guard 1...5 ~= score else { throw .badScore(score) }
        }
    }
}

extension BoardField {
    /// Whether a text is in the form in which the record keeps this field.
    func takes(_ text: String) -> Bool {
        switch type {
        case .text: !text.isBlank
        case .choice: values.contains { $0.value == text } || isOpen && !text.isBlank
        case .number: Double(text)?.isFinite ?? false
        case .money: Int(text) != nil
        case .date: CivilDate(text) != nil
        case .person, .note, .entry: EntityID(text) != nil
        case .yesNo: text == "yes" || text == "no"
        }
    }
}
