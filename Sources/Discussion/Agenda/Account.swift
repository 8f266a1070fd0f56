/// What the clock says of a session at one instant: the only source of lengths and forecasts.
public struct Account: Hashable, Sendable {
    /// Each item of the programme, in order.
    public let rows: [Row]
    /// The instant for which it was drawn up.
    public let now: Instant
    /// Milliseconds left in the open item; below zero when it runs over, nothing without a plan.
    public let remaining: Int64?
    /// When the last item will end if all goes by plan from here.
    ///
    /// Milliseconds since midnight of the day shown by `now`; nothing before the first item has
    /// begun, or without planned lengths.
    public let forecastEnd: Int64?
    /// How many milliseconds the end will come later than planned; below zero is earlier.
    public let behind: Int64?
    /// The next item that may not be moved, with its time, and the milliseconds until then.
    public let nextFixed: NextFixed?

    /// One item of the programme and its lengths.
    public struct Row: Hashable, Sendable {
        /// The item.
        public let item: EntityID
        /// Milliseconds planned.
        public let planned: Int64?
        /// Milliseconds that it has run, pauses taken out.
        public let elapsed: Int64
        /// When it should begin by the programme; milliseconds since midnight.
        public let begins: Int64?
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

    /// The item that comes next: the first after the open one that has not run, else the first
    /// that has not run.
    public var nextItem: AgendaItem? {
        let programme = programme
        let place = programme.firstIndex { $0.id == openItem }
        let later = place.map { programme[($0 + 1)...].first { $0.spans.isEmpty } } ?? nil
        return later ?? programme.first { $0.spans.isEmpty && $0.id != openItem }
    }

    /// Draws up the lengths, the forecast and the balance at an instant.
    public func account(at now: Instant) -> Account {
        let programme = programme
        let begins = plannedBeginnings(of: programme)
        let rows = zip(programme, begins).map { item, begins in
            Account.Row(
                item: item.id, planned: item.plannedLength, elapsed: item.elapsed(at: now),
                begins: begins)
        }
        let forecast = forecastEnd(of: programme, at: now)
        let planned = plannedEnd(of: programme, begins: begins)
        return Account(
            rows: rows, now: now, remaining: remaining(at: now), forecastEnd: forecast,
            behind: forecast.flatMap { forecast in
                planned.map { Self.wait(from: $0, until: forecast) }
            },
            nextFixed: nextFixed(in: programme, at: now))
    }

    private func remaining(at now: Instant) -> Int64? {
        guard let item = currentItem, let planned = item.plannedLength else { return nil }
        return planned - item.elapsed(at: now)
    }

    /// When each item should begin: after the one before it, or at its own fixed time.
    private func plannedBeginnings(of programme: [AgendaItem]) -> [Int64?] {
        var cursor = details.time(.startsAt).map { Int64(minutes: $0) }
        return programme.map { item in
            let begins = item.fields.time(.startsAt).map { Int64(minutes: $0) } ?? cursor
            cursor = begins.map { ($0 + (item.plannedLength ?? 0)).bounded }
            return begins
        }
    }

    private func plannedEnd(of programme: [AgendaItem], begins: [Int64?]) -> Int64? {
        if let end = details.time(.endsAt) { return Int64(minutes: end) }
        guard let last = programme.last, let begins = begins.last ?? nil else { return nil }
        return begins + (last.plannedLength ?? 0)
    }

    private func forecastEnd(of programme: [AgendaItem], at now: Instant) -> Int64? {
        guard programme.contains(where: { !$0.spans.isEmpty }),
            programme.contains(where: { $0.plannedLength != nil })
        else { return nil }
        var cursor = now.wall.timeOfDay + max(0, remaining(at: now) ?? 0)
        for item in programme where item.spans.isEmpty {
            if item.fields.flag(.fixed), let start = item.fields.time(.startsAt) {
                cursor += max(0, Self.wait(from: cursor, until: Int64(minutes: start)))
            }
            cursor = (cursor + (item.plannedLength ?? 0)).bounded
        }
        return cursor
    }

    private func nextFixed(in programme: [AgendaItem], at now: Instant) -> Account.NextFixed? {
        let waiting = programme.first {
            $0.spans.isEmpty && $0.fields.flag(.fixed) && $0.fields.time(.startsAt) != nil
        }
        guard let item = waiting, let start = item.fields.time(.startsAt) else { return nil }
        let begins = Int64(minutes: start)
        let wait = Self.wait(from: now.wall.timeOfDay, until: begins)
        return Account.NextFixed(item: item.id, begins: begins, wait: wait)
    }

    /// Milliseconds from one time of the day to another, below zero when that one has passed.
    ///
    /// A programme says no day: of the same time yesterday, today and tomorrow the nearest is
    /// meant, so that a discussion may go on past midnight.
    private static func wait(from time: Int64, until other: Int64) -> Int64 {
        let day: Int64 = 86_400_000
        let difference = (other - time) % day
        if difference >= day / 2 { return difference - day }
        return difference < -day / 2 ? difference + day : difference
    }
}

extension AgendaItem {
    /// Milliseconds planned; nothing if no length is.
    public var plannedLength: Int64? { fields.number(.minutes).map { Int64(minutes: $0) } }
}
