extension Session {
    /// How long after an opening another press of the key for the next item is ignored.
    static let pressedTwice: Int64 = 2000

    func eventOnTime(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .openItem(let id):
            try require([id], in: standing(items), else: .unknownItem)
            return .itemOpened(try leaf(of: id))
        case .openNextItem:
            return .itemOpened(try itemAhead().id, closing: openItem)
        case .goOn(let seen, let now, let insisting):
            guard seen == openItem else { throw .tooSoon }
            return try nextItem(at: now, insisting: insisting)
        case .insertItem(let values):
            try checkNewItem(values)
            let level = currentItem.map { FieldValue.number($0.level) }
            return .itemInserted(
                level.map { values.merging([.level: $0]) { own, _ in own } } ?? values,
                after: openItem)
        case .replan(let plan): return .agendaReplanned(try checked(plan))
        case .dateBack(let event, let milliseconds): return try dated(event, by: milliseconds)
        case .skipItem(let id), .addMinutes(let id, _):
            try require([id], in: standing(items), else: .unknownItem)
            return try event(for: request, on: items[id])
        default: return try event(for: request, on: currentItem)
        }
    }

    /// What is opened when an item is: itself, or of its parts the first that waits, else the first
    /// that was passed over or has run.
    private func leaf(of id: EntityID) throws(Refusal) -> EntityID {
        let outline = outline
        let place = outline.place(of: id)
        let leaves = place.map { outline.leaves(at: $0).map { outline.items[$0] } } ?? []
        let leaf = leaves.first(where: \.isAhead) ?? leaves.first
        if leaves.contains(where: { $0.id == openItem }), leaf?.isAhead != true, let openItem {
            throw .alreadyOpen(openItem)
        }
        return leaf?.id ?? id
    }

    private func event(for request: Request, on item: AgendaItem?) throws(Refusal) -> Event.Kind {
        guard let item else { throw .noItemOpen }
        switch request {
        case .pauseItem where item.isPaused: throw .alreadyPaused
        case .pauseItem: return .itemPaused(item.id)
        case .resumeItem where !item.isPaused: throw .notPaused
        case .resumeItem: return .itemResumed(item.id)
        case .skipItem: return try skipping(item.id)
        case .addMinutes where outline.place(of: item.id).map(outline.hasParts) ?? false:
            throw .hasParts
        case .addMinutes(_, let minutes):
            guard minutes != 0 else { throw .nothingChanges }
            guard (item.length ?? 0) / 60_000 + Int64(minutes) >= 1 else { throw .noMinuteLeft }
            return .minutesAdded(item.id, minutes: minutes)
        default: return .itemClosed(item.id)
        }
    }

    private func skipping(_ id: EntityID) throws(Refusal) -> Event.Kind {
        let outline = outline
        guard let place = outline.place(of: id) else { throw .unknownItem }
        let leaves = outline.leaves(at: place).map { outline.items[$0] }
        if let openItem, openItem == id || leaves.allSatisfy({ $0.id == openItem }) {
            throw .alreadyOpen(openItem)
        }
        if outline.isDone(at: place) { throw .hasRun }
        guard leaves.contains(where: \.isAhead) else { throw .alreadySo }
        return .itemSkipped(id)
    }

    private func nextItem(at now: Instant, insisting: Bool) throws(Refusal) -> Event.Kind {
        if let span = currentItem?.spans.last,
            milliseconds(from: span.began, until: now) < Self.pressedTwice
        {
            throw .tooSoon
        }
        let next = try itemAhead()
        let waiting = hands.count(where: \.isWaiting)
        if waiting > 0, !insisting { throw .peopleWait(waiting) }
        return .itemOpened(next.id, closing: openItem)
    }

    private func itemAhead() throws(Refusal) -> AgendaItem {
        guard let nextItem else { throw programme.isEmpty ? .noItems : .noItemLeft }
        return nextItem
    }

    private func checked(_ plan: Replanning) throws(Refusal) -> Replanning {
        guard !plan.isEmpty else { throw .nothingChanges }
        try require(plan.lengths.keys, in: standing(items), else: .unknownItem)
        try require(plan.skipped, in: standing(items), else: .unknownItem)
        for minutes in plan.lengths.values where !(0...1440 ~= minutes) {
            throw .impossibleTime(minutes)
        }
        return plan
    }

    private func dated(_ event: EventID, by milliseconds: Int64) throws(Refusal) -> Event.Kind {
        guard milliseconds != 0 else { throw .nothingChanges }
        let place = history.lastIndex { $0.event == event && $0.action.hasTime }
        guard let place else { throw .hasNoTime }
        guard abs(milliseconds) <= Self.longestDating else { throw .tooFarBack }
        if let earliest = beginningBefore(place), let time = time(of: history[place]),
            time.milliseconds - milliseconds < earliest.milliseconds
        {
            throw .beganOnlyThen(earliest)
        }
        return .eventDatedBack(event, milliseconds: milliseconds)
    }

    /// When the item before began, which an item that begins is not dated before: the one that it
    /// ended would have had no time at all.
    private func beginningBefore(_ place: Int) -> WallTime? {
        guard history[place].action.beginsItem else { return nil }
        let before = history[..<place].last { $0.action.beginsItem }
        return before.flatMap { $0.subject == history[place].subject ? nil : time(of: $0) }
    }

    /// By the clock on the wall when what an event began or ended was, as it is told now.
    public func time(of trace: Trace) -> WallTime? {
        let id = EntityID(trace.event)
        if let turn = turns[id] { return turn.began.wall }
        let span = trace.subject.flatMap { items[$0] ?? items[id] }?.spans.last
        switch trace.action {
        case .pauseItem: return span?.pauses.last?.began.wall
        case .resumeItem: return span?.pauses.last?.ended?.wall
        case .closeItem: return span?.ended?.wall
        case .endTurn: return trace.subject.flatMap { turns[$0]?.ended?.wall }
        default: return (span ?? items[id]?.spans.last)?.began.wall
        }
    }

    /// The latest event that stands of those that begin or end an item, a pause or a turn.
    public var latestTimed: Trace? { history.last { $0.action.hasTime } }
}

extension Trace.Action {
    fileprivate var beginsItem: Bool { self == .openItem || self == .insertItem }

    /// Whether lengths are counted from it.
    var hasTime: Bool {
        switch self {
        case .openItem, .insertItem, .pauseItem, .resumeItem, .closeItem, .beginTurn, .endTurn:
            true
        default: false
        }
    }
}
