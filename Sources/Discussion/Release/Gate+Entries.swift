/// An entry of a board as an audience may know it.
extension Gate {
    func entry(_ row: BoardRow, by schema: BoardSchema) -> ReleasedEntry {
        var row = row
        let speaker = session.entries[row.id]?.speaker.map { [$0] } ?? []
        let item = self.item(of: row.id)
        let known = Set(schema.fields.map(\.key))
        row.values = row.values.filter { known.contains($0.key.field) }
        if let leave = schema.leave, answers(of: row.id, to: leave).contains(.text("no")) {
            row.values[leave.key] = "no"
        }
        var texts: [EntryKey: ReleasedText] = [:]
        var voices: [EntryKey: Voice] = [:]
        let hidden = tooSmall(row, by: schema)
        for field in schema.fields {
            guard let value = row.values[field.key] else { continue }
            switch field.type {
            case .text:
                let text = told(value, of: speaker, in: item)
                // The label would tell who has the code, as *Kepala desa* does.
                if text.isCodeAlone { row.values[field.key] = nil } else { texts[field.key] = text }
            case .choice where !field.values.contains { $0.value == value }:
                texts[field.key] = told(value, of: speaker, in: item)
            case .person:
                voices[field.key] = person(value, in: item)
                if voices[field.key] == nil { row.values[field.key] = nil }
            default: continue
            }
        }
        for key in hidden.keys { row.values[key] = nil }
        row.links = row.links.filter { session.entries[$0.target]?.struckBy == nil }.map {
            EntryLink($0.target, idea: $0.idea.map { plain($0, in: item) })
        }
        return ReleasedEntry(
            row: row, texts: texts, voices: voices, hidden: hidden, links: links(of: row.id))
    }

    private func links(of id: EntityID) -> [ReleasedLink] {
        guard let entry = session.entries[id] else { return [] }
        return session.links(of: entry).compactMap { link in
            target(link.target, in: item(of: id)).map { target in
                ReleasedLink(
                    target: target, idea: link.idea.map { plain($0, in: item(of: id)) })
            }
        }
    }

    /// The item of the programme by which people in an entry are told.
    private func item(of entry: EntityID) -> AgendaItem? {
        session.entries[entry].flatMap(ruling).flatMap { session.items[$0] }
    }

    /// The item in which an entry was made, or another in which something was said of it later, if
    /// less is told there.
    func ruling(_ entry: BoardEntry) -> EntityID? {
        strictest(of: entry.item, and: entry.touchedIn.sorted())
    }

    /// Of several items the one in which least is told.
    func strictest(of item: EntityID?, and others: [EntityID]) -> EntityID? {
        others.reduce(item) { strictest, item in
            let isStricter =
                attribution(in: item).strictness > attribution(in: strictest).strictness
            return isStricter ? item : strictest
        }
    }

    private func target(_ id: EntityID, in item: AgendaItem?) -> ReleasedLink.Target? {
        if let note = session.notes[id] {
            let isTold = isReleased(note) && (audience != .room || note.kind == .outcome)
            return isTold ? .note(self.note(note)) : nil
        }
        if session.people[id] != nil {
            return hasWithdrawn(id) ? nil : .person(voice(of: id, in: item))
        }
        guard let entry = session.entries[id], let board = session.boards[entry.board],
            isReleased(board),
            let row = content(of: board).rows.first(where: { $0.id == id }),
            isReleased(row)
        else { return nil }
        return .entry(
            id, board: announced(board.schema.title), label: row.label,
            name: told(row.name(in: board.schema), in: self.item(of: id)))
    }

    /// The numbers that are too small to be told, but for zero, each with the least that is: what the
    /// method says of its own for everyone but the team.
    private func tooSmall(_ row: BoardRow, by schema: BoardSchema) -> [EntryKey: Int] {
        guard audience != .team else { return [:] }
        var hidden: [EntryKey: Int] = [:]
        for field in schema.fields where field.type == .number {
            let mayCount = isInside ? field.least : field.leastTold(on: schema.kind)
            guard let least = mayCount else { continue }
            for (key, value) in row.values where key.field == field.key {
                if let number = Double(value), number > 0, number < Double(least) {
                    hidden[key] = least
                }
            }
        }
        return hidden
    }

    /// Somebody in a field; nothing for whoever withdrew.
    private func person(_ value: String, in item: AgendaItem?) -> Voice? {
        guard let id = EntityID(value) else { return .unknown }
        return present(id).map { voice(of: $0, in: item) }
    }
}

extension BoardField {
    /// The least number that the public is told: by the method, else of whatever may count people,
    /// as every indicator may.
    fileprivate func leastTold(on kind: BoardKind) -> Int? {
        let counted = ["orang", "jiwa", "warga", "people", "persons"]
        let mayCountPeople = kind == .tracker || unit.map { counted.contains($0) } ?? false
        return least ?? (mayCountPeople ? Attendance.least : nil)
    }
}
