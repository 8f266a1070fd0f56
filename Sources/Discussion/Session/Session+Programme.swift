extension Session {
    mutating func applyToProgramme(_ event: Event) {
        let now = instant(of: event)
        switch event.kind {
        case .agendaItemsAdded(let added, let after): add(added, after: after, by: event.id)
        case .agendaItemsAmended(let changes):
            for (id, change) in changes.inOrder
            where !items.update(id, { $0.fields.apply(change, by: event.id) }) {
                withoutEffect[event.id] = .unknownSubject
            }
        case .agendaItemMoved(let id, let other):
            guard items[id] != nil else { return withoutEffect[event.id] = .unknownSubject }
            items.move(id, after: other)
        case .agendaItemsRemoved(let removed):
            for id in removed where !items.update(id, { $0.removedBy = event.id }) {
                withoutEffect[event.id] = .unknownSubject
            }
        case .itemOpened(let id): open(id, event, at: now)
        case .itemPaused(let id): pause(id, event, at: now)
        case .itemResumed(let id): resume(id, event, at: now)
        case .itemClosed(let id):
            guard openItem == id else { return withoutEffect[event.id] = noEffect(onItem: id) }
            endTurn(at: now, implied: true)
            close(id, at: now)
        case .turnBegan(let turn):
            beginTurn(turn.speaker, id: EntityID(event.id), item: turn.item, at: now)
        case .turnEnded(let id):
            guard openTurn == id else {
                return withoutEffect[event.id] = turns[id] == nil ? .unknownSubject : .alreadyEnded
            }
            endTurn(at: now, implied: false)
        default: return
        }
    }

    mutating func beginTurn(_ speaker: EntityID, id: EntityID, item: EntityID?, at now: Instant) {
        endTurn(at: now, implied: true)
        turns.append(Turn(id: id, speaker: speaker, item: item, began: now))
        openTurn = id
    }

    mutating func endTurn(at now: Instant, implied: Bool) {
        guard let openTurn else { return }
        turns.update(openTurn) {
            $0.ended = now
            $0.endIsImplied = implied
        }
        self.openTurn = nil
    }

    mutating func close(_ id: EntityID, at now: Instant) {
        items.update(id) { $0.closeSpan(at: now) }
        if openItem == id { openItem = nil }
    }

    private mutating func add(
        _ added: [[AgendaItemKey: FieldValue]], after: EntityID?, by event: EventID
    ) {
        var previous = after
        for (place, values) in added.enumerated() {
            let id = EntityID(event, index: UInt32(place))
            items.append(AgendaItem(id: id, fields: Fields(values, by: event)))
            if let previous, items[previous] != nil { items.move(id, after: previous) }
            if after != nil { previous = id }
        }
    }

    /// Opens an item, and whoever the programme names for it has the floor.
    ///
    /// The item that is open, and the turn in it, end.
    private mutating func open(_ id: EntityID, _ event: Event, at now: Instant) {
        guard let item = items[id] else { return withoutEffect[event.id] = .unknownSubject }
        guard openItem != id else { return withoutEffect[event.id] = .alreadyBegun }
        endTurn(at: now, implied: true)
        if let openItem { close(openItem, at: now) }
        items.update(id) { $0.spans.append(Span(began: now)) }
        openItem = id
        if let person = item.fields.entity(.person) {
            beginTurn(person, id: EntityID(event.id), item: id, at: now)
        }
    }

    private mutating func pause(_ id: EntityID, _ event: Event, at now: Instant) {
        guard openItem == id else { return withoutEffect[event.id] = noEffect(onItem: id) }
        guard items[id]?.isPaused == false else {
            return withoutEffect[event.id] = .alreadyBegun
        }
        items.update(id) { $0.spans[$0.spans.count - 1].pauses.append(Pause(began: now)) }
    }

    private mutating func resume(_ id: EntityID, _ event: Event, at now: Instant) {
        guard openItem == id else { return withoutEffect[event.id] = noEffect(onItem: id) }
        guard items[id]?.isPaused == true else { return withoutEffect[event.id] = .alreadyEnded }
        items.update(id) { $0.endPause(at: now) }
    }

    private func noEffect(onItem id: EntityID) -> NoEffect {
        items[id] == nil ? .unknownSubject : .alreadyEnded
    }
}

extension AgendaItem {
    /// Whether the item is open and its time stands still.
    public var isPaused: Bool { spans.last.map { $0.ended == nil && $0.isPaused } ?? false }

    mutating func endPause(at now: Instant) {
        guard let span = spans.indices.last, let pause = spans[span].pauses.indices.last,
            spans[span].pauses[pause].ended == nil
        else { return }
        spans[span].pauses[pause].ended = now
    }

    mutating func closeSpan(at now: Instant) {
        guard let span = spans.indices.last, spans[span].ended == nil else { return }
        endPause(at: now)
        spans[span].ended = now
    }

    /// Milliseconds that the item has run, over all its spans, pauses taken out.
    public func elapsed(at now: Instant) -> Int64 {
        spans.map { $0.milliseconds(at: now) }.sum
    }
}
