extension Session {
    /// Draws up who had how much of the floor until an instant.
    public func balance(at now: Instant) -> Balance { balance(at: now, FloorTally(self)) }

    /// The same from what had settled by the latest event.
    public func balance(at now: Instant, _ tally: FloorTally) -> Balance {
        let place = axis[now]
        let tally = tally.counted(until: place, in: self)
        let voices = tally.voices.values.map { voice in
            var voice = voice
            voice.sinceLast = tally.ends[voice.person].map { place - $0 }
            return voice
        }
        return Balance(voices: voices.sorted(by: standsBefore), open: tally.open)
    }

    /// Milliseconds that each person has had the floor in the open item.
    public func usedHere(at now: Instant, _ tally: FloorTally) -> [EntityID: Int64] {
        tally.counted(until: axis[now], in: self).usedHere
    }

    /// Whether anybody's coming was noted.
    var notesAttendance: Bool { people.contains { !$0.presence.isEmpty } }

    func voice(of id: EntityID, notingAttendance: Bool) -> Balance.Voice {
        let person = people[id]
        let role = person?.role ?? .participant
        return Balance.Voice(
            person: id, role: role,
            isEligible: role == .participant && isCounted(person, notingAttendance))
    }

    /// Whether someone is on the list, did not forbid notes, and is here, if anybody's coming was
    /// noted.
    private func isCounted(_ person: Person?, _ notesAttendance: Bool) -> Bool {
        guard let person, person.removedBy == nil else { return false }
        let answer = consents[person.id]?[.notes]?.answer
        guard answer == nil || answer == .given else { return false }
        return person.isPresent || !notesAttendance
    }

    private func standsBefore(_ left: Balance.Voice, _ right: Balance.Voice) -> Bool {
        let codes = [left, right].map { people[$0.person]?.code ?? "" }
        return (right.spoken, codes[0], left.person) < (left.spoken, codes[1], right.person)
    }
}
