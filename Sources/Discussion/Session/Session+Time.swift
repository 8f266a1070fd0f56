extension Session {
    mutating func applyToTime(_ event: Event, at now: Instant) {
        switch event.kind {
        case .itemOpened(let id, let closed):
            guard closed == nil || closed == openItem else {
                return withoutEffect[event.id] = .alreadyEnded
            }
            open(id, event, at: now)
        case .itemInserted(let values, let after):
            keepingAttributions { $0.insert(values, after: after, event, at: now) }
        case .itemPaused(let id): pause(id, event, at: now)
        case .itemResumed(let id): resume(id, event, at: now)
        case .itemClosed(let id):
            guard openItem == id else { return withoutEffect[event.id] = noEffect(onItem: id) }
            endTurns(at: now)
            close(id, at: now)
        case .itemSkipped(let id):
            guard openItem != id else { return withoutEffect[event.id] = .alreadyBegun }
            if !skip(id, by: event.id) { withoutEffect[event.id] = .unknownSubject }
        case .minutesAdded(let id, let minutes):
            change(id, event) { $0.added = ($0.added &+ minutes).asMinutes }
        case .agendaReplanned(let plan):
            if !apply(plan, by: event.id) { withoutEffect[event.id] = .unknownSubject }
        default: return
        }
    }

    private mutating func change(
        _ id: EntityID, _ event: Event, _ change: (inout AgendaItem) -> Void
    ) {
        if !items.update(id, change) { withoutEffect[event.id] = .unknownSubject }
    }

    /// Passes an item over, or what has not run of its parts, and says whether there is one.
    @discardableResult
    private mutating func skip(_ id: EntityID, by event: EventID) -> Bool {
        let outline = outline
        let leaves = outline.place(of: id).map { outline.leaves(at: $0) } ?? []
        for leaf in leaves.map({ outline.items[$0] }) where leaf.id != openItem {
            if leaf.id == id || leaf.spans.isEmpty {
                items.update(leaf.id) { $0.skippedBy = event }
            }
        }
        return items[id] != nil
    }

    /// Re-plans what it can, and says whether every item was known.
    @discardableResult
    mutating func apply(_ plan: Replanning, by event: EventID) -> Bool {
        for (id, minutes) in plan.lengths {
            items.update(id) { ($0.allotted, $0.added) = (max(0, minutes.asMinutes), 0) }
        }
        for id in plan.skipped { skip(id, by: event) }
        if let end = plan.endsAt { agreedEnd = max(0, end.asMinutes) }
        return (plan.lengths.keys + plan.skipped).allSatisfy { items[$0] != nil }
    }

    /// When the open item was over, of a session that is closed now: now, unless nothing has happened
    /// in it for six hours, since somebody puts the record in order; then when the last thing did.
    func lastSaid(before now: Instant) -> Instant {
        guard let openItem, let span = items[openItem]?.spans.last else { return now }
        let pauses = span.pauses.flatMap { [$0.began, $0.ended] }
        let turned = turns.filter { $0.item == openItem }.flatMap { [$0.began, $0.ended] }
        let written = notes.filter { $0.item == openItem }.map { Optional($0.happened) }
        let filled = entries.filter { $0.item == openItem }.map { Optional($0.happened) }
        let all = (pauses + turned + written + filled).compactMap(\.self)
            .filter { axis[$0] > axis[span.began] }
        guard let last = all.max(by: { axis[$0] < axis[$1] }),
            axis[now] - axis[last] > 6 * 3_600_000
        else { return now }
        return last
    }

    mutating func close(_ id: EntityID, at now: Instant) {
        items.update(id) { $0.closeSpan(at: now) }
        guard openItem == id else { return }
        openItem = nil
        timeline.open(nil, from: axis[now])
    }

    /// Opens an item, and whoever the programme names for it has the floor.
    ///
    /// The item that is open, and the turn in it, end.
    private mutating func open(_ id: EntityID, _ event: Event, at now: Instant) {
        guard items[id] != nil else { return withoutEffect[event.id] = .unknownSubject }
        guard openItem != id else { return withoutEffect[event.id] = .alreadyBegun }
        endTurns(at: now)
        if let openItem { close(openItem, at: now) }
        items.update(id) {
            $0.spans.append(Span(began: now))
            $0.skippedBy = nil
        }
        openItem = id
        openedBy = event.id
        timeline.open(id, from: axis[now])
        if let person = items[id]?.fields.entity(.person) {
            beginTurn(person, id: EntityID(event.id), item: id, at: now)
        }
    }

    private mutating func insert(
        _ values: [AgendaItemKey: FieldValue], after: EntityID?, _ event: Event, at now: Instant
    ) {
        var item = AgendaItem(id: EntityID(event.id), fields: Fields(values, by: event.id))
        item.isUnplanned = true
        items.append(item)
        if let after, items[after] != nil { items.move(item.id, after: after) }
        open(item.id, event, at: now)
    }

    private mutating func pause(_ id: EntityID, _ event: Event, at now: Instant) {
        guard openItem == id else { return withoutEffect[event.id] = noEffect(onItem: id) }
        guard items[id]?.isPaused == false else {
            return withoutEffect[event.id] = .alreadyBegun
        }
        items.update(id) { $0.spans[$0.spans.count - 1].pauses.append(Pause(began: now)) }
        timeline.pause(from: axis[now])
    }

    private mutating func resume(_ id: EntityID, _ event: Event, at now: Instant) {
        guard openItem == id else { return withoutEffect[event.id] = noEffect(onItem: id) }
        guard items[id]?.isPaused == true else { return withoutEffect[event.id] = .alreadyEnded }
        items.update(id) { $0.endPause(at: now) }
        timeline.resume(from: axis[now])
    }

    private func noEffect(onItem id: EntityID) -> NoEffect {
        items[id] == nil ? .unknownSubject : .alreadyEnded
    }
}

extension Int {
    /// No more minutes than four days have, whatever a file says.
    fileprivate var asMinutes: Int { Swift.min(Swift.max(self, -5760), 5760) }
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
}
