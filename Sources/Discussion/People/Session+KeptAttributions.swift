extension Session {
    /// Makes a change to the programme.
    ///
    /// What was said in a part of an item is told no otherwise because the part was taken out of it,
    /// until somebody chooses so.
    mutating func keepingAttributions(_ change: (inout Session) -> Void) {
        guard attributions.contains(where: { $0.key != nil }) else { return change(&self) }
        let before = attributionsOfItems
        change(&self)
        let (after, rest) = (attributionsOfItems, attribution(in: nil))
        for (item, attribution) in before
        where attribution.strictness > (after[item] ?? rest).strictness {
            attributionsKept[item] = attribution
        }
    }

    /// Changes notes.
    ///
    /// One that is moved out of an item remembers it, if less is told of the speakers there than
    /// where it goes.
    mutating func amend(_ changes: [EntityID: Changes<NoteKey>], by event: EventID) {
        for (id, change) in changes.inOrder {
            let before = notes[id].flatMap { $0.saidIn ?? $0.item }
            guard notes.update(id, { $0.fields.apply(change, by: event) }) else {
                withoutEffect[event] = .unknownSubject
                continue
            }
            guard change.values.keys.contains(.item), let before else { continue }
            let after = attribution(in: notes[id]?.item)
            let isStricter = attribution(in: before).strictness > after.strictness
            notes.update(id) { $0.saidIn = isStricter ? before : nil }
        }
    }

    /// Tells an item, and what was moved into it, as was chosen for it from now on.
    mutating func forgetKeptAttributions(of item: EntityID) {
        attributionsKept[item] = nil
        for note in notes where note.saidIn != nil && note.item == item {
            notes.update(note.id) { $0.saidIn = nil }
        }
    }
}
