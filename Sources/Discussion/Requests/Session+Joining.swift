extension Session {
    /// Makes notes one: what the first lacks it gets from the others, and what refers to one of
    /// them refers to the first from then on.
    func joining(
        _ others: [EntityID], into id: EntityID, withWords: Bool
    ) throws(Refusal) -> Event.Kind {
        try require([id] + others, in: standing(notes), else: .unknownNote)
        guard !others.isEmpty, !others.contains(id), let note = notes[id] else {
            throw .nothingChanges
        }
        let joined = others.compactMap { notes[$0] }
        guard joined.allSatisfy({ $0.isPrivate == note.isPrivate }) else {
            throw .joinsPrivateNote
        }
        if withWords, ([note] + joined).contains(where: { $0.kind == .quote }) {
            throw .joinsQuote
        }
        var changes = redirected(from: Set(others), to: id)
        var values = note.gains(from: joined)
        if withWords {
            values[.text] = .text(([note] + joined).map(\.text).joined(separator: " / "))
        }
        if !values.isEmpty { changes[id] = note.fields.change(to: values.mapValues { $0 }) }
        return .notesJoined(changes, struck: others)
    }

    /// The answers to one of some questions, as answers to another.
    private func redirected(
        from others: Set<EntityID>, to id: EntityID
    ) -> [EntityID: Changes<NoteKey>] {
        var changes: [EntityID: Changes<NoteKey>] = [:]
        for note in notes where note.struckBy == nil && !others.contains(note.id) {
            let answers = note.fields.entities(.answers)
            guard note.id != id, answers.contains(where: others.contains) else { continue }
            let new = answers.map { others.contains($0) ? id : $0 }.withoutRepeats
            changes[note.id] = note.fields.change(to: [.answers: .entities(new)])
        }
        return changes
    }
}

extension Note {
    /// What it takes over from other notes of the same utterance: what it has not itself, and of
    /// what may be several all.
    fileprivate func gains(from others: [Note]) -> [NoteKey: FieldValue] {
        var values: [NoteKey: FieldValue] = [:]
        let own: Set<NoteKey> = [.kind, .text, .item, .status, .speaker, .voice, .board]
        for key in NoteKey.allCases where !own.contains(key) {
            values[key] = gain(of: key, from: others)
        }
        let speakers = others.lazy.compactMap { $0.fields.entity(.speaker) }
        if !isSomebodys, let speaker = speakers.first { values[.speaker] = .entity(speaker) }
        return values
    }

    private var isSomebodys: Bool {
        if case .person = speaker { true } else { speaker == .everyone }
    }

    private func gain(of key: NoteKey, from others: [Note]) -> FieldValue? {
        let (mine, theirs) = (fields[key], others.compactMap { $0.fields[key] })
        let all = [mine].compactMap { $0 } + theirs
        let union: FieldValue? =
            switch key.type {
            case .list: .list(all.flatMap(\.texts).withoutRepeats)
            case .entities: .entities(all.flatMap(\.things).withoutRepeats)
            default: mine ?? theirs.first
            }
        return all.isEmpty || union == mine ? nil : union
    }
}

extension FieldValue {
    fileprivate var texts: [String] { if case .list(let list) = self { list } else { [] } }

    fileprivate var things: [EntityID] { if case .entities(let ids) = self { ids } else { [] } }
}

extension Array where Element: Hashable {
    /// Each element once, where it stood first.
    fileprivate var withoutRepeats: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
