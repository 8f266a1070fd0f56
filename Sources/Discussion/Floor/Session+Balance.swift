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
        return Balance(voices: ordered(voices), open: tally.open)
    }

    /// The same of certain turns alone, without what of them was said off the record; how the open
    /// time was spent is that of all turns.
    func balance(at now: Instant, of isCounted: (Turn) -> Bool) -> Balance {
        let tally = FloorTally(
            self, until: axis[now], besides: stretchesOffRecord, of: isCounted)
        return Balance(voices: ordered(Array(tally.voices.values)), open: tally.open)
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

    /// Whether nobody's answer stands against being asked: to take part, and to be noted.
    public func mayBeAsked(_ person: EntityID) -> Bool {
        !refuses(person) && !refuses(person, .notes)
    }

    /// Whether someone is on the list, may be asked, and is here, if anybody's coming was noted.
    private func isCounted(_ person: Person?, _ notesAttendance: Bool) -> Bool {
        guard let person, person.removedBy == nil, mayBeAsked(person.id) else { return false }
        return person.isPresent || !notesAttendance
    }

    /// Who spoke longest is first; of those who spoke alike, the order is that of the codes.
    private func ordered(_ voices: [Balance.Voice]) -> [Balance.Voice] {
        let ranked = voices.map { voice in
            (voice: voice, rank: (-voice.spoken, people[voice.person]?.code ?? "", voice.person))
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.voice)
    }
}
