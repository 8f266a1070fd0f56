extension Session {
    /// How many turns may wait, each for one that was interposed; the first of more ends.
    private static let mostWaiting = 64

    mutating func applyToFloor(_ event: Event, at now: Instant) {
        switch event.kind {
        case .turnBegan(let turn): begin(turn, id: EntityID(event.id), at: now)
        case .turnEnded(let id):
            guard openTurn == id || waitingTurns.contains(id) else {
                return withoutEffect[event.id] = turns[id] == nil ? .unknownSubject : .alreadyEnded
            }
            end(id, at: now)
        default: return
        }
    }

    private mutating func begin(_ turn: TurnBegan, id: EntityID, at now: Instant) {
        if turn.manner == .interposed, let openTurn {
            if waitingTurns.count == Self.mostWaiting { end(waitingTurns[0], at: now) }
            waitingTurns.append(openTurn)
            self.openTurn = nil
        }
        beginTurn(turn.speaker, id: id, item: turn.item, at: now, manner: turn.manner)
    }

    mutating func beginTurn(
        _ speaker: EntityID, id: EntityID, item: EntityID?, at now: Instant,
        manner: TurnManner = .main
    ) {
        if manner != .interposed { endTurns(at: now) }
        turns.append(Turn(id: id, speaker: speaker, item: item, manner: manner, began: now))
        heard[speaker, default: 0] += 1
        openTurn = id
        timeline.give(id, from: axis[now])
    }

    /// Ends one turn; if it was the one that lasted, the one that waited for it goes on.
    private mutating func end(_ id: EntityID, at now: Instant) {
        turns.update(id) { $0.ended = now }
        guard openTurn == id else { return waitingTurns.removeAll { $0 == id } }
        openTurn = waitingTurns.popLast()
        timeline.give(openTurn, from: axis[now])
    }

    /// Ends every turn because something else begins.
    mutating func endTurns(at now: Instant) {
        let lasting = waitingTurns + (openTurn.map { [$0] } ?? [])
        guard !lasting.isEmpty else { return }
        for id in lasting {
            turns.update(id) {
                $0.ended = now
                $0.endIsImplied = true
            }
        }
        (openTurn, waitingTurns) = (nil, [])
        timeline.give(nil, from: axis[now])
    }
}
