extension Session {
    /// Takes in that an event was erased, of which a line of the file says no more.
    public mutating func note(erased event: EventID) { erasedEvents.insert(event) }

    /// Whether somebody was erased from the record.
    var hasErased: Bool { !erasedEvents.isEmpty || !erasedPlaces.isEmpty }

    /// Whether a person was erased: what a copy brings back of them is nobody's to tell.
    public func isErased(_ person: EntityID) -> Bool {
        guard hasErased, people[person] == nil else { return false }
        return erasedPlaces.contains(person) || erasedEvents.contains(person.event)
    }

    /// People who were erased and of whom a copy brought something back, with what that is.
    public var broughtBack: Erased {
        guard hasErased else { return Erased() }
        var named = Set(answers.keys)
        for note in notes { named.formUnion(note.people) }
        for entry in entries {
            named.formUnion(entry.bringers(on: boards[entry.board]?.schema))
            named.formUnion(entry.scores.keys.compactMap(\.self))
            named.formUnion(entry.links.map(\.target))
        }
        for photograph in photographs { named.formUnion(photograph.fields.entities(.shows)) }
        return Erased(people: named.filter(isErased)).withVoices(in: self)
    }

    /// How much stands of what people said who were erased.
    public var wordsBroughtBack: Int {
        let erased = broughtBack
        return erased.notes.count { id in
            (notes[id]?.struckBy ?? entries[id]?.struckBy) == nil
        }
    }
}

extension Note {
    /// Everyone it names.
    fileprivate var people: [EntityID] {
        let one = [NoteKey.speaker, .owner].compactMap { fields.entity($0) }
        return one + [NoteKey.about, .helpers, .objectors].flatMap { fields.entities($0) }
    }
}
