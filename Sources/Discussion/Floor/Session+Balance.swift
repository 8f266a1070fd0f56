extension Session {
    /// Draws up who had how much of the floor until an instant.
    public func balance(at now: Instant) -> Balance {
        let place = axis[now]
        var voices: [EntityID: Balance.Voice] = [:]
        var lengths: [EntityID: Int64] = [:]
        var ends: [EntityID: Int64] = [:]
        var open = OpenTime()
        for person in roster { voices[person.id] = voice(of: person.id) }
        for stretch in timeline.stretches(until: place) {
            open.add(stretch, isResting: isResting(stretch))
            guard !stretch.isPaused, let turn = stretch.turn.flatMap({ turns[$0] }) else {
                continue
            }
            lengths[turn.id, default: 0] += stretch.length
            ends[turn.speaker] = stretch.to
        }
        for turn in turns {
            var voice = voices[turn.speaker] ?? voice(of: turn.speaker)
            voice.add(turn, lasting: lengths[turn.id] ?? 0)
            voice.sinceLast = place - (ends[turn.speaker] ?? axis[turn.began])
            voices[turn.speaker] = voice
        }
        return Balance(voices: voices.values.sorted(by: standsBefore), open: open)
    }

    /// Milliseconds that each person has had the floor, paused and interrupted time taken out.
    func spokenTime(at now: Instant) -> [EntityID: Int64] {
        var spoken: [EntityID: Int64] = [:]
        for stretch in timeline.stretches(until: axis[now]) where !stretch.isPaused {
            guard let turn = stretch.turn.flatMap({ turns[$0] }) else { continue }
            spoken[turn.speaker, default: 0] += stretch.length
        }
        return spoken
    }

    private func voice(of id: EntityID) -> Balance.Voice {
        let person = people[id]
        let role = person?.role ?? .participant
        return Balance.Voice(
            person: id, role: role, isEligible: role == .participant && isCounted(person))
    }

    /// Whether someone is on the list, did not forbid notes, and is here, if anybody's coming was
    /// noted.
    private func isCounted(_ person: Person?) -> Bool {
        guard let person, person.removedBy == nil else { return false }
        let answer = consents[person.id]?[.notes]?.answer
        guard answer == nil || answer == .given else { return false }
        return person.isPresent || !people.contains { !$0.presence.isEmpty }
    }

    private func standsBefore(_ left: Balance.Voice, _ right: Balance.Voice) -> Bool {
        let codes = [left, right].map { people[$0.person]?.code ?? "" }
        return (right.spoken, codes[0], left.person) < (left.spoken, codes[1], right.person)
    }
}

extension Balance.Voice {
    fileprivate mutating func add(_ turn: Turn, lasting length: Int64) {
        turns += 1
        spoken += length
        longest = max(longest, length)
    }
}
