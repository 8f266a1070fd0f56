public import Discussion

/// A conflict as people are told of it: which field of which thing, and what each version holds.
extension Language {
    /// What the field of a conflict is called.
    public func field(of place: Conflict.Place, in session: Session) -> String {
        switch place {
        case .detail(let key): key.word(in: self)
        case .person(_, let key): key.word(in: self)
        case .item(_, let key): key.word(in: self)
        case .note(_, let key): key.word(in: self)
        case .entry(let id, let key):
            field(key, ofEntry: id, in: session)?.label[self] ?? key.rawValue
        case .consent(_, let purpose): consent(purpose)
        case .attribution: MinutesLabel.attribution.word(in: self)
        }
    }

    /// What the thing that has the field is called.
    public func thing(of place: Conflict.Place, in session: Session) -> String {
        switch place {
        case .detail, .attribution(nil): session.details.text(.title) ?? nothingThere
        case .consent(let id, _): name(of: id, in: session)
        case .attribution(let item?): name(of: item, in: session)
        case .person(let id, _), .item(let id, _), .note(let id, _): name(of: id, in: session)
        case .entry(let id, _): name(of: id, in: session)
        }
    }

    /// What a version of a conflict holds.
    public func text(
        of value: FieldValue?, at place: Conflict.Place, in session: Session
    ) -> String {
        guard let value else { return nothingThere }
        if case .text(let raw) = value, let words = words(for: raw, at: place) {
            return words[self]
        }
        if case .entry(let id, let key) = place, case .text(let text) = value,
            let field = field(key, ofEntry: id, in: session)
        {
            return entryValue(text, of: field) { name(of: $0, in: session) }
        }
        return text(of: value, in: session)
    }

    private func field(
        _ key: EntryKey, ofEntry id: EntityID, in session: Session
    ) -> BoardField? {
        let board = session.entries[id].flatMap { session.boards[$0.board] }
        return board?.schema.fields.first { $0.key == key.field }
    }

    /// The words for what a field holds that holds one of several names.
    private func words(for raw: String, at place: Conflict.Place) -> Words? {
        switch place {
        case .note(_, .kind): NoteKind(rawValue: raw)?.words
        case .note(_, .status):
            OutcomeStatus(rawValue: raw)?.words ?? ActionStatus(rawValue: raw)?.words
                ?? SummaryStatus(rawValue: raw)?.words ?? QuestionStatus(rawValue: raw)?.words
        case .item(_, .type): AgendaItemType(rawValue: raw)?.words
        case .person(_, .role): PersonRole(rawValue: raw)?.words
        case .person(_, .sex): Sex(rawValue: raw)?.words
        case .detail(.profile): Profile(rawValue: raw)?.words
        case .consent: ConsentAnswer(rawValue: raw)?.words
        case .attribution: Attribution(rawValue: raw)?.words
        default: nil
        }
    }

    private func text(of value: FieldValue, in session: Session) -> String {
        switch value {
        case .text(let text): text
        case .list(let texts): texts.joined(separator: ", ")
        case .number(let number): "\(number)"
        case .flag(let flag): yesOrNo(flag)
        case .date(let day): date(day)
        case .time(let minutes): hours(minutes)
        case .entity(let id): name(of: id, in: session)
        case .entities(let ids): ids.map { name(of: $0, in: session) }.joined(separator: ", ")
        }
    }

    private func name(of id: EntityID, in session: Session) -> String {
        if let person = session.people[id] { return person.name ?? session.label(of: person) }
        if let item = session.items[id] { return item.title }
        if let note = session.notes[id] { return note.text }
        let entry = session.entries[id]
        let key = entry.flatMap { session.boards[$0.board]?.schema.fields.first?.key }
        return key.flatMap { entry?.fields.text($0) } ?? "\(id)"
    }
}
