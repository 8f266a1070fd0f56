extension Session {
    func eventOnFloor(for request: Request, as id: EventID) throws(Refusal) -> Event.Kind {
        switch request {
        case .giveFloor(let speaker): return try turn(of: speaker, .main, as: id)
        case .giveLastWord(let speaker): return try turn(of: speaker, .last, as: id)
        case .respond(let speaker): return try turn(of: speaker, .interposed, as: id)
        case .callNext(let now): return try nextTurn(at: now)
        case .raiseHand(let speaker, let lane): return try hand(of: speaker, lane, as: id)
        case .nameHand(let hand, let speaker):
            guard let raised = hands[hand], raised.state != .lowered else { throw .unknownHand }
            var added = PeopleAdded(by: id)
            guard let named = try added.entity(speaker, in: self) else { throw .unknownPerson }
            return .handNamed(HandNamed(hand, speaker: named, added: added.values))
        case .lowerHands(let lowered):
            try requireWaiting(lowered)
            return .handsLowered(lowered)
        case .moveHand(let hand, let places, let now):
            return try move(hand, by: places, at: now)
        default: return try eventOnQueue(for: request)
        }
    }

    private func eventOnQueue(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .closeQueue where !queueIsClosed: return .queueClosed
        case .reopenQueue where queueIsClosed: return .queueReopened
        case .choosePolicy(let policy) where policy != queuePolicy:
            return .queuePolicyChosen(policy)
        case .setTurnLimit(let seconds):
            guard seconds != turnLimit else { throw .alreadySo }
            if let seconds, !(1...86_400 ~= seconds) { throw .impossibleLimit(seconds) }
            return .turnLimitSet(seconds: seconds)
        case .beginRound(let seats, let seconds):
            guard let openItem else { throw .noItemOpen }
            if let seats, !(1...1000 ~= seats) { throw .impossibleSeats(seats) }
            if let seconds, !(1...86_400 ~= seconds) { throw .impossibleLimit(seconds) }
            return .questionRoundBegan(
                QuestionRoundBegan(item: openItem, seats: seats, seconds: seconds))
        default: throw .alreadySo
        }
    }

    private func turn(
        of reference: SpeakerReference, _ manner: TurnManner, as id: EventID
    ) throws(Refusal) -> Event.Kind {
        var added = PeopleAdded(by: id)
        guard let speaker = try added.entity(reference, in: self) else { throw .unknownPerson }
        if manner == .interposed, openTurn == nil { throw .nobodyHasFloor }
        let hand = hands.first { $0.isWaiting && $0.speaker == speaker }
        return .turnBegan(
            TurnBegan(
                speaker: speaker, item: openItem, manner: manner, hand: hand?.id,
                added: added.values))
    }

    private func nextTurn(at now: Instant) throws(Refusal) -> Event.Kind {
        guard let next = queue(at: now).places.first else { throw .nobodyWaits }
        if let round = currentRound, let place = next.round, place > round.number {
            throw .roundIsFull(round.number)
        }
        let interposes = next.hand.lane.interposes && openTurn != nil
        return .turnBegan(
            TurnBegan(
                speaker: next.hand.speaker, item: openItem,
                manner: interposes ? .interposed : .main, hand: next.hand.id))
    }

    private func hand(
        of reference: SpeakerReference, _ lane: HandLane, as id: EventID
    ) throws(Refusal) -> Event.Kind {
        if queueIsClosed, lane == .ordinary { throw .queueIsClosed }
        var added = PeopleAdded(by: id)
        guard let speaker = try added.entity(reference, in: self) else { throw .unknownPerson }
        let waits = hands.contains {
            $0.isWaiting && $0.speaker == speaker && $0.lane == lane
        }
        if waits { throw .waitsAlready }
        return .handRaised(
            HandRaised(speaker: speaker, lane: lane, item: openItem, added: added.values))
    }

    private func move(
        _ hand: EntityID, by steps: Int, at now: Instant
    ) throws(Refusal) -> Event.Kind {
        try requireWaiting([hand])
        var order = queue(at: now).places.map(\.hand.id)
        guard let from = order.firstIndex(of: hand) else { throw .unknownHand }
        let to = max(0, min(order.count - 1, from + steps))
        guard to != from else { throw .nothingChanges }
        order.remove(at: from)
        return .handMoved(
            HandMoved(
                hand, after: to > 0 ? order[to - 1] : nil,
                before: to < order.count ? order[to] : nil))
    }

    private func requireWaiting(_ hands: [EntityID]) throws(Refusal) {
        for id in hands where self.hands[id]?.isWaiting != true { throw .unknownHand }
    }
}
