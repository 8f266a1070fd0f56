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
    /// The versions in the order of the events; the last is shown.
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
        }
    }

    /// Asks that the field hold this from now on, in the place of all versions that were seen.
    public func settled(to value: FieldValue?) -> Request {
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
        }
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
                entry.struckBy == nil ? entry.fields.conflicts { .entry(entry.id, $0) } : []
            }
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
