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

extension Session {
    /// Every field with more than one version, until somebody settles it.
    public var conflicts: [Conflict] {
        details.conflicts { .detail($0) }
            + people.flatMap { person in person.fields.conflicts { .person(person.id, $0) } }
            + items.flatMap { item in item.fields.conflicts { .item(item.id, $0) } }
            + notes.flatMap { note in note.fields.conflicts { .note(note.id, $0) } }
    }
}

extension Fields {
    fileprivate func conflicts(_ place: (Key) -> Conflict.Place) -> [Conflict] {
        guard versions.count > 1 else { return [] }
        return conflicts.map { key in
            Conflict(
                place: place(key),
                versions: versions(of: key).map { .init(value: $0.value, event: $0.event) })
        }
    }
}
