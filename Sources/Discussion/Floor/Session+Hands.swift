extension Session {
    mutating func applyToQueue(_ event: Event) {
        switch event.kind {
        case .handRaised(let raised):
            hands.append(
                Hand(
                    id: EntityID(event.id), speaker: raised.speaker, lane: raised.lane,
                    item: raised.item, raised: instant(of: event)))
        case .handsLowered(let lowered):
            for id in lowered { change(hand: id, event) { $0.state = .lowered } }
        case .handMoved(let move):
            change(hand: move.hand, event) { _ in }
            moves.append(move)
        case .handNamed(let named): name(named, event)
        case .queueClosed: setQueueClosed(true, event)
        case .queueReopened: setQueueClosed(false, event)
        case .queuePolicyChosen(let policy): queuePolicy = policy
        case .turnLimitSet(let seconds): turnLimit = seconds.map { min(max($0, 1), 86_400) }
        case .questionRoundBegan(let round): begin(round, event)
        case .turnBegan(let turn):
            if let hand = turn.hand { call(hand, for: EntityID(event.id), event) }
            if turn.manner == .last { emptyQueue() }
        default: return
        }
    }

    private mutating func change(
        hand id: EntityID, _ event: Event, _ change: (inout Hand) -> Void
    ) {
        guard let hand = hands[id] else { return withoutEffect[event.id] = .unknownSubject }
        guard hand.isWaiting else { return withoutEffect[event.id] = .alreadyEnded }
        hands.update(id, change)
    }

    /// Puts the hand, and the turn that it was called for, under its owner; takes the description
    /// off the list of people if it stood for nothing else.
    private mutating func name(_ named: HandNamed, _ event: Event) {
        guard let hand = hands[named.hand], hand.state != .lowered else {
            return change(hand: named.hand, event) { _ in }
        }
        hands.update(named.hand) { $0.speaker = named.speaker }
        if case .called(let turn) = hand.state {
            turns.update(turn) { $0.speaker = named.speaker }
            heard[hand.speaker, default: 1] -= 1
            heard[named.speaker, default: 0] += 1
        }
        guard hand.speaker.event == hand.id.event, hand.speaker != named.speaker else { return }
        if heard[hand.speaker, default: 0] > 0 { return }
        people.update(hand.speaker) { $0.removedBy = event.id }
    }

    private mutating func setQueueClosed(_ isClosed: Bool, _ event: Event) {
        guard queueIsClosed != isClosed else {
            return withoutEffect[event.id] = isClosed ? .alreadyEnded : .alreadyBegun
        }
        queueIsClosed = isClosed
    }

    private mutating func begin(_ round: QuestionRoundBegan, _ event: Event) {
        rounds.append(
            QuestionRound(
                id: EntityID(event.id), number: rounds.count + 1, item: round.item,
                seats: round.seats, seconds: round.seconds.map { min(max($0, 1), 86_400) },
                began: instant(of: event)))
        queueIsClosed = false
    }

    private mutating func call(_ hand: EntityID, for turn: EntityID, _ event: Event) {
        guard hands[hand]?.isWaiting == true else { return }
        hands.update(hand) { $0.state = .called(turn: turn) }
        guard hands[hand]?.lane == .ordinary, let round = currentRound else { return }
        rounds.update(round.id) { $0.called += 1 }
    }

    private mutating func emptyQueue() {
        let waiting = hands[handsEmptied...].filter(\.isWaiting).map(\.id)
        for hand in waiting { hands.update(hand) { $0.state = .lowered } }
        handsEmptied = hands.count
        queueIsClosed = true
    }

    /// The round of questions that runs: the latest, while its item is open.
    public var currentRound: QuestionRound? {
        rounds.last.flatMap { $0.item == openItem ? $0 : nil }
    }
}
