/// What the clock says of a session at one instant: the only source of lengths and forecasts.
public struct Account: Hashable, Sendable {
    /// Each item of the programme, in order.
    public let rows: [Row]
    /// The programme as items and their parts.
    public let outline: Outline
    /// The instant for which it was drawn up.
    public let now: Instant
    /// The row of the open item.
    public let current: Row?
    /// When the last item will end if all goes by plan from here.
    ///
    /// Milliseconds since midnight of the day shown by `now`; nothing without planned lengths,
    /// before the day of the session, and after its closing.
    public let forecastEnd: Int64?
    /// How many milliseconds the end will come later than planned; below zero is earlier.
    public let behind: Int64?
    /// The next item that may not be moved, with its time, and the milliseconds until then.
    public let nextFixed: NextFixed?
    /// Milliseconds that the items which are not passed over have together.
    public let sum: Int64
    /// Milliseconds from the beginning of the programme to its end, where both are set.
    public let slot: Int64?

    /// Milliseconds left in the open item; below zero when it runs over, nothing without a plan.
    public var remaining: Int64? { current?.remaining }

    /// One item of the programme and its lengths; one with parts has theirs together.
    public struct Row: Hashable, Sendable {
        /// The item.
        public let item: EntityID
        /// Milliseconds that the programme gave it at first.
        public let planned: Int64?
        /// Milliseconds that it has now, with what was re-planned, added or taken.
        public let length: Int64?
        /// Milliseconds that it has run, pauses taken out.
        public let elapsed: Int64
        /// When it should begin by the programme; milliseconds since midnight.
        public let begins: Int64?
        /// When it will begin if all goes by plan from here, for an item that still waits.
        public let expected: Int64?
        /// How many minutes that is after the time at which it must begin; nothing where it can keep
        /// that, or has none.
        public let minutesLate: Int?
        /// Whether it, or a part of it, will not be over when the session is to end.
        public let isAtRisk: Bool

        /// Milliseconds left in it; below zero when it runs over, nothing without a plan.
        public var remaining: Int64? { length.map { $0 - elapsed } }
    }

    /// The next item that may not be moved.
    public struct NextFixed: Hashable, Sendable {
        /// The item.
        public let item: EntityID
        /// When it begins; milliseconds since midnight.
        public let begins: Int64
        /// Milliseconds until then; below zero when it should have begun.
        public let wait: Int64
    }
}

extension Session {
    /// A reading of both clocks as an instant of this session, for the start of the machine that
    /// it counts from.
    public func instant(at moment: Moment, boot: String) -> Instant {
        Instant(moment, boot: boots[boot])
    }

    /// The open item, or nothing.
    public var currentItem: AgendaItem? { openItem.flatMap { items[$0] } }

    /// The item that comes next: the first after the open one that still waits and has no parts,
    /// else the first that does.
    public var nextItem: AgendaItem? {
        let outline = outline
        let ahead = outline.ahead(behind: openItem.flatMap(outline.place))
        return ahead.first { !outline.hasParts(at: $0) }.map { outline.items[$0] }
    }

    /// Draws up the lengths and the forecast at an instant.
    public func account(at now: Instant) -> Account {
        let outline = outline
        let begins = plannedBeginnings(of: outline)
        let lengths = timeline.lengths(until: axis[now])
        let forecast = Forecast(self, outline, lengths, at: now)
        let end = plannedEnd(of: outline, begins: begins)
        let rows = outline.items.indices.map { place in
            let leaves = outline.leaves(at: place).map { outline.items[$0] }
            let item = outline.items[place]
            return Account.Row(
                item: item.id, planned: leaves.sum(\.plannedLength),
                length: leaves.sum { $0.id == item.id || $0.skippedBy == nil ? $0.length : nil },
                elapsed: outline.parts(at: place).reduce(lengths[item.id] ?? 0) {
                    $0 + (lengths[outline.items[$1].id] ?? 0)
                }, begins: begins[place], expected: forecast.begins[item.id],
                minutesLate: minutesLate(item, expected: forecast.begins[item.id]),
                isAtRisk: leaves.contains { forecast.isAtRisk($0, endingBy: end) })
        }
        return Account(
            rows: rows, outline: outline, now: now, current: rows.first { $0.item == openItem },
            forecastEnd: forecast.end,
            behind: forecast.end.flatMap { forecast in
                end.map { Self.wait(from: $0, until: forecast) }
            },
            nextFixed: nextFixed(in: outline, at: now), sum: sum(of: outline), slot: slot)
    }

    private func minutesLate(_ item: AgendaItem, expected: Int64?) -> Int? {
        guard let expected, let time = item.fixedTime else { return nil }
        let late = Int(Self.wait(from: Int64(minutes: time), until: expected) / 60_000)
        return late > 0 ? late : nil
    }

    private func sum(of outline: Outline) -> Int64 {
        outline.items.indices.reduce(0) { sum, place in
            let item = outline.items[place]
            return outline.hasParts(at: place) || item.skippedBy != nil
                ? sum : sum + (item.length ?? 0)
        }
    }

    /// When each item should begin: after the one before it, or at its own fixed time.
    private func plannedBeginnings(of outline: Outline) -> [Int64?] {
        var cursor = details.time(.startsAt).map { Int64(minutes: $0) }
        return outline.items.indices.map { place in
            let item = outline.items[place]
            let begins = item.startsAt ?? cursor
            let length = outline.hasParts(at: place) ? 0 : item.plannedLength ?? 0
            cursor = begins.map { ($0 + length).bounded }
            return begins
        }
    }

    func plannedEnd(of outline: Outline) -> Int64? {
        plannedEnd(of: outline, begins: plannedBeginnings(of: outline))
    }

    private func plannedEnd(of outline: Outline, begins: [Int64?]) -> Int64? {
        if let end = agreedEnd ?? details.time(.endsAt) { return Int64(minutes: end) }
        guard let last = outline.items.last, let begins = begins.last ?? nil else { return nil }
        return begins + (last.plannedLength ?? 0)
    }

    private var slot: Int64? {
        guard let start = details.time(.startsAt), let end = agreedEnd ?? details.time(.endsAt)
        else { return nil }
        return Int64((end - start + 1440) % 1440) * 60_000
    }

    private func nextFixed(in outline: Outline, at now: Instant) -> Account.NextFixed? {
        let ahead = outline.ahead(behind: openItem.flatMap(outline.place))
        let waiting = ahead.lazy.map { outline.items[$0] }.first { $0.fixedTime != nil }
        guard let item = waiting, let begins = item.startsAt else { return nil }
        let wait = Self.wait(from: now.wall.timeOfDay, until: begins)
        return Account.NextFixed(item: item.id, begins: begins, wait: wait)
    }

    /// Milliseconds from one time of the day to another, below zero when that one has passed.
    ///
    /// A programme says no day: of the same time yesterday, today and tomorrow the nearest is
    /// meant, so that a discussion may go on past midnight.
    static func wait(from time: Int64, until other: Int64) -> Int64 {
        let day: Int64 = 86_400_000
        let difference = (other - time) % day
        if difference >= day / 2 { return difference - day }
        return difference < -day / 2 ? difference + day : difference
    }
}

extension AgendaItem {
    /// When it must begin, in milliseconds since midnight.
    var startsAt: Int64? { fields.time(.startsAt).map { Int64(minutes: $0) } }
}

extension [AgendaItem] {
    /// Milliseconds together of those that have a length; nothing where none has.
    fileprivate func sum(_ length: (AgendaItem) -> Int64?) -> Int64? {
        let lengths = compactMap(length)
        return lengths.isEmpty ? nil : lengths.reduce(0, +)
    }
}
