/// Who waits for the floor, in the order in which they will have it, each with the reason.
public struct Queue: Hashable, Sendable {
    /// The hands that wait, the next first.
    public let places: [Place]

    /// One hand and why it stands where it does.
    public struct Place: Hashable, Sendable {
        /// The hand.
        public let hand: Hand
        /// Why it stands there.
        public internal(set) var reason: Reason
        /// The number of the round in which it will be called; nothing outside of rounds.
        public internal(set) var round: Int?
    }

    /// Why a hand stands where it does.
    public enum Reason: Hashable, Sendable {
        /// When it was raised.
        case raised
        /// Its lane.
        case lane
        /// The person has not spoken yet.
        case notHeard
        /// The person has spoken so often.
        case heard(times: Int)
        /// The person has spoken for so many milliseconds.
        case spoken(milliseconds: Int64)
        /// The person's group, which is not the one before.
        case group(String?)
        /// Somebody moved it.
        case moved
    }
}

extension Session {
    /// The queue at an instant: by lane, in the ordinary one by the policy, then as it was moved
    /// by hand.
    public func queue(at now: Instant) -> Queue { queue(at: now, FloorTally(self)) }

    /// The same from what had settled by the latest event.
    public func queue(at now: Instant, _ tally: FloorTally) -> Queue {
        let waiting = tally.waiting
        let urgent = HandLane.allCases.dropLast().flatMap { lane in
            waiting.filter { $0.lane == lane }.map { Queue.Place(hand: $0, reason: .lane) }
        }
        var places =
            urgent
            + ordered(
                waiting.filter { $0.lane == .ordinary }, tally, at: now)
        if !tally.moves.isEmpty { places = moved(places, by: tally.moves) }
        return Queue(places: seated(places))
    }

    private func ordered(
        _ hands: [Hand], _ tally: FloorTally, at now: Instant
    ) -> [Queue.Place] {
        switch queuePolicy {
        case .firstCome: hands.map { Queue.Place(hand: $0, reason: .raised) }
        case .firstTimers: firstTimersFirst(hands, tally)
        case .leastTime: leastTimeFirst(hands, tally, at: now)
        case .byGroup: alternating(hands)
        }
    }

    private func firstTimersFirst(_ hands: [Hand], _ tally: FloorTally) -> [Queue.Place] {
        let places = hands.map { hand in
            let times = tally.turns(of: hand.speaker)
            return Queue.Place(hand: hand, reason: times == 0 ? .notHeard : .heard(times: times))
        }
        return places.filter { $0.reason == .notHeard } + places.filter { $0.reason != .notHeard }
    }

    private func leastTimeFirst(
        _ hands: [Hand], _ tally: FloorTally, at now: Instant
    ) -> [Queue.Place] {
        let voices = tally.counted(until: axis[now], in: self).voices
        let times = hands.map { voices[$0.speaker]?.spoken ?? 0 }
        return hands.indices.sorted { (times[$0], $0) < (times[$1], $1) }.map {
            Queue.Place(hand: hands[$0], reason: .spoken(milliseconds: times[$0]))
        }
    }

    /// The first whose group is not the one before, and only where there is none the first.
    private func alternating(_ hands: [Hand]) -> [Queue.Place] {
        var rest = hands[...]
        // Of the group before, all of them.
        var passedOver: ArraySlice<Hand> = []
        var previous = (openTurn.flatMap { turns[$0] } ?? turns.last).flatMap {
            group(of: $0.speaker)
        }
        func next() -> Hand? {
            if let first = passedOver.first, group(of: first.speaker) != previous {
                return passedOver.popFirst()
            }
            while let hand = rest.popFirst() {
                if group(of: hand.speaker) != previous { return hand }
                passedOver.append(hand)
            }
            return passedOver.popFirst()
        }
        var places: [Queue.Place] = []
        while let hand = next() {
            previous = group(of: hand.speaker)
            places.append(Queue.Place(hand: hand, reason: .group(previous)))
        }
        return places
    }

    /// The group by which somebody is counted: the one given, else the institution.
    public func group(of person: EntityID) -> String? {
        people[person].flatMap { $0.fields.text(.group) ?? $0.fields.text(.institution) }
    }

    /// Puts each hand that was moved behind its new neighbour; if that one is gone, in front of the
    /// other.
    private func moved(_ places: [Queue.Place], by moves: [HandMoved]) -> [Queue.Place] {
        var row = Row(places.map(\.hand.id))
        for move in moves {
            row.remove(move.hand)
            if let after = move.after, row.holds(after) {
                row.insert(move.hand, after: after)
            } else if let before = move.before, row.holds(before) {
                row.insert(move.hand, after: row.previous(of: before))
            } else {
                let isFirst = move.after.map { hands[$0]?.state.isCalled ?? true } ?? true
                row.insert(move.hand, after: isFirst ? nil : row.last)
            }
        }
        let byHand = Dictionary(uniqueKeysWithValues: places.map { ($0.hand.id, $0) })
        let moved = Set(moves.map(\.hand))
        return row.inOrder.compactMap { id in
            var place = byHand[id]
            if moved.contains(id) { place?.reason = .moved }
            return place
        }
    }

    /// Says in which round each ordinary hand will be called.
    private func seated(_ places: [Queue.Place]) -> [Queue.Place] {
        guard let round = currentRound else { return places }
        var seat = 0
        return places.map { place in
            guard place.hand.lane == .ordinary else { return place }
            var place = place
            let free = round.seatsLeft ?? .max
            let later = seat < free ? 0 : 1 + (seat - free) / max(1, round.seats ?? 1)
            place.round = round.number + later
            seat += 1
            return place
        }
    }
}

extension Hand.State {
    fileprivate var isCalled: Bool {
        if case .called = self { true } else { false }
    }
}
