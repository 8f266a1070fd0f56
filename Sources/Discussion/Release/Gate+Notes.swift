extension Gate {
    /// Private kinds stay inside, and so does whatever a person said who withdrew.
    func isReleased(_ note: Note) -> Bool {
        guard !note.isPrivate else { return false }
        return note.fields.entity(.speaker).map { !hasWithdrawn($0) } ?? true
    }

    func note(_ note: Note) -> ReleasedNote {
        let fields = note.fields
        let item = note.item.flatMap { session.items[$0] }
        let status = fields.text(.status)
        return ReleasedNote(
            id: note.id, kind: kind(of: note, in: item), voice: voice(of: note, in: item),
            speaker: fields.entity(.speaker), text: text(of: note, in: item),
            translation: fields.text(.translation), reactions: fields.list(.reactions),
            tags: fields.list(.tags), item: item?.removedBy == nil ? item?.id : nil,
            at: time(of: note.happened), number: questionNumbers[note.id],
            answers: fields.entities(.answers), recipient: fields.text(.recipient),
            owner: fields.entity(.owner).map { voice(of: $0, in: item) },
            office: fields.text(.office), due: fields.date(.due),
            indicator: fields.text(.indicator),
            objectors: fields.entities(.objectors).map { voice(of: $0, in: item) },
            outcomeStatus: note.kind == .outcome ? status.flatMap(OutcomeStatus.init) : nil,
            actionStatus: note.kind == .action ? status.flatMap(ActionStatus.init) : nil,
            board: fields.text(.board), entries: fields.entities(.entries))
    }

    /// Minutes may be written up days later; the clock then says nothing of the session.
    func time(of happened: Instant) -> WallTime? {
        let wall = happened.wall
        guard let day = session.details.date(.date) else { return wall }
        let last = session.items.flatMap(\.spans).compactMap(\.ended?.wall.date).max() ?? day
        return day...max(day, last) ~= wall.date ? wall : nil
    }

    /// A quote stays one only with the speaker's leave, or where words are spoken for the record;
    /// the team that wrote it down knows it for what it is.
    private func kind(of note: Note, in item: AgendaItem?) -> NoteKind {
        guard note.kind == .quote, audience != .team, let id = note.fields.entity(.speaker) else {
            return note.kind
        }
        return mayBeQuoted(id, in: item) ? .quote : .paraphrase
    }

    private func mayBeQuoted(_ id: EntityID, in item: AgendaItem?) -> Bool {
        switch answer(of: id, for: .quote) {
        case .given: return true
        case .refused, .withdrawn: return false
        case nil:
            guard session.profile == .forum else { return false }
            let isResource = session.people[id]?.role == .resource
            return isResource || item?.type.isAddress == true
        }
    }

    private func voice(of note: Note, in item: AgendaItem?) -> Voice? {
        switch note.speaker {
        case .person(let id): voice(of: id, in: item)
        case .everyone: .everyone
        case .unknown: .unknown
        case nil: nil
        }
    }

    private func text(of note: Note, in item: AgendaItem?) -> ReleasedText {
        told(note.text, in: item, about: note.fields.entities(.about))
    }

    /// The words, with each `@6` in them told as the audience may know that person; where it is
    /// not known whom they are about, everyone on the list may be meant.
    func told(
        _ text: String, in item: AgendaItem? = nil, about: [EntityID]? = nil
    ) -> ReleasedText {
        var parts: [ReleasedText.Part] = []
        var words = ""
        var rest = Substring(text)
        var isWordStart = true
        while let character = rest.first {
            if isWordStart, let (word, id) = session.mention(atFrontOf: rest),
                about?.contains(id) ?? true
            {
                if !words.isEmpty { parts.append(.words(words)) }
                parts.append(.mention(voice(of: id, in: item)))
                words = ""
                rest = rest.dropFirst(word.count)
                isWordStart = false
                continue
            }
            words.append(character)
            isWordStart = character.isWhitespace
            rest.removeFirst()
        }
        if !words.isEmpty || parts.isEmpty { parts.append(.words(words)) }
        return ReleasedText(parts: parts)
    }
}
