/// A field that several people changed without having seen each other's change.
public struct Conflict: Hashable, Sendable {
    /// The field, and the thing that has it.
    public enum Place: Hashable, Sendable {
        /// Of the session as a whole.
        case detail(DetailKey)
        /// Of a person.
        case person(EntityID, PersonKey)
        /// Of an item of the programme.
        case item(EntityID, AgendaItemKey)
        /// Of a note.
        case note(EntityID, NoteKey)
        /// Of an entry of a board.
        case entry(EntityID, EntryKey)
        /// What a person answered.
        case consent(EntityID, ConsentPurpose)
        /// How speakers are named in an item or, without one, in the session.
        case attribution(EntityID?)
    }

    /// One of the versions.
    public struct Version: Hashable, Sendable {
        /// What the field holds by it; nothing if it cleared the field.
        public let value: FieldValue?
        /// The event that set it.
        public let event: EventID
    }

    /// Where the versions stand.
    public let place: Place
    /// The versions in the order of the events; the last is shown, and so stands the strictest of
    /// those of which the strictest holds.
    public let versions: [Version]
}

extension Conflict {
    /// What all versions hold together, where a field holds several things: each of them once, in
    /// the order of the versions; nothing where only one can hold.
    public var union: FieldValue? {
        var (texts, things): ([String], [EntityID]) = ([], [])
        for version in versions {
            switch version.value {
            case .list(let list): texts += list.filter { !texts.contains($0) }
            case .entities(let list): things += list.filter { !things.contains($0) }
            case nil: continue
            default: return nil
            }
        }
        if !texts.isEmpty { return .list(texts) }
        return things.isEmpty ? nil : .entities(things)
    }

    /// Whether the field holds words of one's own, so that they can be written anew.
    public func isFreeText(in session: Session) -> Bool {
        switch place {
        case .detail(let key):
            key.type == .text && ![.profile, .language, .zone].contains(key)
        case .person(_, let key): key.type == .text && ![.code, .role, .sex].contains(key)
        case .item(_, let key): key == .title || key == .remark
        case .note(_, let key):
            key.type == .text && ![.kind, .voice, .status, .board].contains(key)
        case .entry(let id, let key):
            session.entries[id].flatMap { session.boards[$0.board] }?.schema.fields
                .first { $0.key == key.field }?.type == .text
        case .consent, .attribution: false
        }
    }

    /// Whether the strictest version holds until it is settled: of what somebody agreed to, and of
    /// how speakers are named.
    public func isOfLeave(in session: Session) -> Bool {
        switch place {
        case .consent, .attribution: true
        case .entry(let id, let key):
            session.entries[id].flatMap { session.boards[$0.board]?.schema.leave }?.key == key.field
        default: false
        }
    }

    /// Asks that the field hold this from now on, in the place of all versions that were seen.
    public func settled(to value: FieldValue?, in session: Session) -> Request {
        let seen = versions.map(\.event)
        func change<Key>(_ key: Key) -> Changes<Key> {
            Changes([key: value], replaces: [key: seen])
        }
        return switch place {
        case .detail(let key): .changeDetails(change(key))
        case .person(let id, let key): .amendPeople([id: change(key)])
        case .item(let id, let key): .amendItems([id: change(key)])
        case .note(let id, let key): .amendNotes([id: change(key)])
        case .entry(let id, let key): .amendEntry(id, change(key))
        case .consent(let id, let purpose): .recordConsent(session.consent(value, id, purpose))
        case .attribution(let item): .chooseAttribution(value?.choice(), item: item)
        }
    }
}

extension Session {
    /// An answer as it was given, form and witness included; a refusal where it is none.
    fileprivate func consent(
        _ value: FieldValue?, _ person: EntityID, _ purpose: ConsentPurpose
    ) -> ConsentRecorded {
        let answer: ConsentAnswer = value?.choice() ?? .refused
        let given = answers[person]?[purpose]?.last { $0.answer == answer }
        return ConsentRecorded(
            [person], [purpose], answer, form: given?.form, language: given?.language,
            witness: given?.witness)
    }
}

extension FieldValue {
    fileprivate func choice<Choice: RawRepresentable<String>>() -> Choice? {
        if case .text(let text) = self { Choice(rawValue: text) } else { nil }
    }
}

extension Session {
    /// Every field with versions that disagree, until somebody settles it; of what was taken away
    /// none.
    public var conflicts: [Conflict] {
        details.conflicts { .detail($0) }
            + people.flatMap { person in
                person.removedBy == nil
                    ? person.fields.conflicts { .person(person.id, $0) } : []
            }
            + items.flatMap { item in
                item.removedBy == nil ? item.fields.conflicts { .item(item.id, $0) } : []
            }
            + notes.flatMap { note in
                note.struckBy == nil ? note.fields.conflicts { .note(note.id, $0) } : []
            }
            + entries.flatMap { entry in
                entry.struckBy == nil ? conflicts(of: entry) : []
            } + conflictsOfLeave
    }

    /// Every answer, and every choice of how speakers are named, on which copies disagree.
    var conflictsOfLeave: [Conflict] {
        let standing = people.filter { $0.removedBy == nil && answers[$0.id] != nil }
        let consents = standing.flatMap { person in
            ConsentPurpose.allCases.compactMap { purpose in
                answers[person.id]?[purpose]?.conflict(.consent(person.id, purpose)) {
                    .text($0.answer.rawValue)
                }
            }
        }
        let places = [nil] + items.filter { $0.removedBy == nil }.map(\.id)
        return consents
            + places.compactMap { item in
                choices(of: item).conflict(.attribution(item)) { chosen in
                    chosen.attribution.map { .text($0.rawValue) }
                }
            }
    }

    /// The choices of how speakers are named that stand side by side: in an item that has one of its
    /// own those too that were made for the whole of it on another copy.
    private func choices(of item: EntityID?) -> [ChosenAttribution] {
        guard let own = attributions[item] else { return [] }
        return item.map(attributionsBearing) ?? own
    }

    /// How many entries of boards there are of which it is disputed whether they may be retold.
    var disputedLeaves: Int {
        entries.count { entry in
            guard entry.struckBy == nil, entry.fields.hasConflict else { return false }
            return conflicts(of: entry).contains { $0.isOfLeave(in: self) }
        }
    }

    /// Of a leave to tell something again a yes stands first, since it does not hold.
    private func conflicts(of entry: BoardEntry) -> [Conflict] {
        entry.fields.conflicts { .entry(entry.id, $0) }.map { conflict in
            guard conflict.isOfLeave(in: self) else { return conflict }
            let isYes = { (version: Conflict.Version) in version.value == .text("yes") }
            let versions = conflict.versions
            return Conflict(
                place: conflict.place,
                versions: versions.filter(isYes) + versions.filter { !isYes($0) })
        }
    }
}

extension Array where Element: Chosen {
    /// The versions, if they disagree, the strictest last.
    fileprivate func conflict(
        _ place: Conflict.Place, _ value: (Element) -> FieldValue?
    ) -> Conflict? {
        guard isDisputed else { return nil }
        let strict = strictest
        let others = filter { $0.event != strict?.event }
        return Conflict(
            place: place,
            versions: (others + [strict].compactMap { $0 }).map {
                Conflict.Version(value: value($0), event: $0.event)
            })
    }
}

extension Fields {
    fileprivate func conflicts(_ place: (Key) -> Conflict.Place) -> [Conflict] {
        guard hasConflict else { return [] }
        return conflicts.map { key in
            Conflict(
                place: place(key),
                versions: versions(of: key).map { .init(value: $0.value, event: $0.event) })
        }
    }
}
