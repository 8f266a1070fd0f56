/// What the clock says of a session at one instant: the only source of lengths and forecasts.
public struct Account: Hashable, Sendable {
    /// Each item of the programme, in order.
    public let rows: [Row]
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

    /// One item of the programme and its lengths.
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
        /// Whether it will not be over when the session is to end.
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

    /// How near the open item is to its end.
    public enum Warning: CaseIterable, Sendable {
        /// A fifth of its time is left, or less.
        case near
        /// A twentieth of its time is left, or less.
        case last
        /// Its time is over.
        case over
    }
}

extension Account.Row {
    /// How near its end an item of some length is; nothing before that, or without a length.
    public var warning: Account.Warning? {
        guard let length, let remaining else { return nil }
        if remaining < 0 { return .over }
        if remaining * 20 <= length { return .last }
        return remaining * 5 <= length ? .near : nil
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

    /// The item that comes next: the first after the open one that still waits, else the first
    /// that does.
    public var nextItem: AgendaItem? {
        let programme = programme
        let place = programme.firstIndex { $0.id == openItem }
        let later = place.map { programme[($0 + 1)...].first { $0.isAhead } } ?? nil
        return later ?? programme.first { $0.isAhead && $0.id != openItem }
    }

    /// How near the open item is to its end; nothing for a ceremony, which nobody hurries.
    public func warning(in account: Account) -> Account.Warning? {
        currentItem?.type.isCeremony == true ? nil : account.current?.warning
    }

    /// Draws up the lengths and the forecast at an instant.
    public func account(at now: Instant) -> Account {
        let programme = programme
        let begins = plannedBeginnings(of: programme)
        let lengths = timeline.lengths(until: axis[now])
        let forecast = Forecast(self, programme, lengths, at: now)
        let end = plannedEnd(of: programme, begins: begins)
        let rows = programme.indices.map { place in
            let item = programme[place]
            return Account.Row(
                item: item.id, planned: item.plannedLength, length: item.length,
                elapsed: lengths[item.id] ?? 0, begins: begins[place],
                expected: forecast.begins[item.id],
                isAtRisk: forecast.isAtRisk(item, endingBy: end))
        }
        return Account(
            rows: rows, now: now, current: rows.first { $0.item == openItem },
            forecastEnd: forecast.end,
            behind: forecast.end.flatMap { forecast in
                end.map { Self.wait(from: $0, until: forecast) }
            },
            nextFixed: nextFixed(in: programme, at: now),
            sum: programme.filter { $0.skippedBy == nil }.reduce(0) { $0 + ($1.length ?? 0) },
            slot: slot)
    }

    /// When each item should begin: after the one before it, or at its own fixed time.
    private func plannedBeginnings(of programme: [AgendaItem]) -> [Int64?] {
        var cursor = details.time(.startsAt).map { Int64(minutes: $0) }
        return programme.map { item in
            let begins = item.startsAt ?? cursor
            cursor = begins.map { ($0 + (item.plannedLength ?? 0)).bounded }
            return begins
        }
    }

    func plannedEnd(of programme: [AgendaItem]) -> Int64? {
        plannedEnd(of: programme, begins: plannedBeginnings(of: programme))
    }

    private func plannedEnd(of programme: [AgendaItem], begins: [Int64?]) -> Int64? {
        if let end = agreedEnd ?? details.time(.endsAt) { return Int64(minutes: end) }
        guard let last = programme.last, let begins = begins.last ?? nil else { return nil }
        return begins + (last.plannedLength ?? 0)
    }

    private var slot: Int64? {
        guard let start = details.time(.startsAt), let end = agreedEnd ?? details.time(.endsAt)
        else { return nil }
        return Int64((end - start + 1440) % 1440) * 60_000
    }

    private func nextFixed(in programme: [AgendaItem], at now: Instant) -> Account.NextFixed? {
        let waiting = programme.first { $0.isAhead && $0.isFixed && $0.startsAt != nil }
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
