extension Note {
    /// The entries of boards whose words it still has: an action has those of what it was made of,
    /// until its text is written anew.
    var sources: [EntityID] {
        guard kind == .action else { return [] }
        let entries = fields.entities(.entries)
        return !entries.isEmpty && isAsMade(.entries) && isAsMade(.text) ? entries : []
    }

    /// Whether a field holds by some version what it held when the note was made.
    fileprivate func isAsMade(_ key: NoteKey) -> Bool {
        fields.versions.contains { $0.key == key && $0.event == id.event }
    }
}

extension Gate {
    /// The entries of boards whose words a note still has.
    func sources(of note: Note) -> [BoardEntry] {
        note.sources.compactMap { session.entries[$0] }
    }

    /// Whether the words of a note are those of an entry that is not told.
    func hasKeptWords(_ note: Note) -> Bool { sources(of: note).contains { !mayBeTold($0) } }

    /// Who is to do it, but for whoever stands in an entry that is not told and was taken from it.
    func owner(of note: Note) -> EntityID? {
        let owner = present(note.fields.entity(.owner))
        return hasKeptWords(note) && note.isAsMade(.owner) ? nil : owner
    }
}

extension Session {
    /// Whether an entry of a board is told to the office without the annex, and so an action that is
    /// made of it has its words.
    public func mayBeToldToOffice(_ entry: BoardEntry) -> Bool {
        Gate(session: self, audience: .official).mayBeTold(entry)
    }
}
