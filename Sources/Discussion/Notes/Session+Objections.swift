extension Session {
    /// What a person who objected to an outcome said against it, as far as it stands; nothing where
    /// no reason was noted.
    public func reasons(of person: EntityID, against outcome: EntityID) -> [Note] {
        notes.filter { note in
            note.struckBy == nil && note.kind != .answer && note.speaker == .person(person)
                && note.fields.entities(.answers).contains(outcome)
        }
    }
}
