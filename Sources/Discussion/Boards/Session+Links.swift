extension Session {
    /// What an entry belongs to, as it stands now: what it was joined to, then the actions that were
    /// made of it.
    public func links(of entry: BoardEntry) -> [EntryLink] {
        let made = notes.filter { note in
            note.kind == .action && note.struckBy == nil
                && note.fields.entities(.entries).contains(entry.id)
        }
        let joined = entry.links.filter { standing($0.target) }
        let known = Set(joined.map(\.target))
        return joined + made.filter { !known.contains($0.id) }.map { EntryLink($0.id) }
    }

    private func standing(_ target: EntityID) -> Bool {
        if let entry = entries[target] { return entry.struckBy == nil }
        if let note = notes[target] { return note.struckBy == nil }
        return people[target].map { $0.removedBy == nil } ?? false
    }

    /// The indicators that watch an action: those that were joined to it, or that it was made of.
    public func indicators(watching action: Note) -> [BoardEntry] {
        let sources = action.fields.entities(.entries)
        return entries.filter { entry in
            entry.struckBy == nil && boards[entry.board]?.schema.kind == .tracker
                && (sources.contains(entry.id)
                    || entry.links.contains { $0.target == action.id })
        }
    }
}
