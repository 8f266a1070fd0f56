/// What the wall clocks of the runs that wrote say of each other.
///
/// An event bears one more than the highest Lamport clock that its writer had seen. Where only
/// one event bears the number before, the writer had seen that one, and cannot have written
/// earlier: a wall time that says so proves two clocks apart, whatever was merged.
public struct Clocks: Hashable, Sendable {
    fileprivate struct Pair: Hashable {
        var ahead: WriterID
        var behind: WriterID
    }

    /// What counts of an event.
    private struct Mark: Hashable {
        var clock: UInt32
        var writer: WriterID
        var at: Int64
    }

    private var last: Mark?
    private var isAlone = false
    private var before: Mark?
    fileprivate private(set) var leads: [Pair: Int64] = [:]
    private var latest: [WriterID: Int64] = [:]
    /// How many events were taken in.
    private var count = 0
    /// From which one on each number was that of one event alone.
    private var start = 0
    /// The first one that bears the number of the last.
    private var level = 0

    /// The places, counted from 0, of events that whoever wrote the last had surely seen.
    var seen: Range<Int> { min(start, level)..<level }

    /// Has seen no event.
    public init() {}

    /// Takes in an event that comes after those before it in the order that decides state.
    public mutating func take(_ event: Event) {
        if event.clock == last?.clock {
            isAlone = false
        } else {
            if !isAlone { start = count }
            level = count
            before = isAlone ? last : nil
            isAlone = true
        }
        count += 1
        let at = event.moment.at.milliseconds
        let mark = Mark(clock: event.clock, writer: event.id.writer, at: at)
        last = mark
        latest[mark.writer, default: at].raise(to: at)
        guard let before, before.clock + 1 == event.clock, before.writer != mark.writer
        else { return }
        let pair = Pair(ahead: before.writer, behind: mark.writer)
        let lead = before.at - at
        leads[pair, default: lead].raise(to: lead)
    }
}

/// A wall clock that was wrong while its writer wrote.
public enum ClockWarning: Hashable, Sendable {
    /// The clock showed a time that had not come yet, by at least so many milliseconds.
    case future(WriterID, milliseconds: Int64)
    /// One of the two is wrong: the first was ahead of the second by at least so many milliseconds.
    case apart(ahead: WriterID, behind: WriterID, milliseconds: Int64)
}

extension Session {
    /// Below this nobody's notes change places: two minutes, in milliseconds.
    static let tolerance: Int64 = 120_000

    /// How much later everything of a writer happened than its clock said, in milliseconds.
    public func shift(of writer: WriterID) -> Int64 { shifts[writer] ?? 0 }

    /// The clocks that were wrong, what was shifted already taken in; one in the future explains
    /// whatever else there is to say of it.
    public func clockWarnings(at now: WallTime) -> [ClockWarning] {
        let leads = clocks.leads(in: self).filter { $0.lead > Self.tolerance }
        var future = clocks.ahead(of: now.milliseconds, in: self)
            .filter { $0.value > Self.tolerance }
        for (pair, lead) in leads {
            if let known = future[pair.0] { future[pair.0] = max(known, lead) }
        }
        let apart = leads.filter { future[$0.pair.0] == nil }
        return future.sorted { $0.key < $1.key }.map { .future($0.key, milliseconds: $0.value) }
            + apart.sorted { $0.pair < $1.pair }.map {
                .apart(ahead: $0.pair.0, behind: $0.pair.1, milliseconds: $0.lead)
            }
    }
}

extension Session {
    /// One machine's clock, as somebody used it from one start to the next.
    struct ClockUser: Hashable {
        var name: String
        var boot: Int
    }

    func clockUser(_ writer: WriterID) -> ClockUser? {
        writers[writer].map { ClockUser(name: $0.name, boot: $0.boot) }
    }

    /// By how many milliseconds, at least, others' clocks were ahead of one, and by how many behind;
    /// as the clocks showed it, before anything was shifted.
    func clocksApart(
        from user: ClockUser?
    ) -> (ahead: [ClockUser: Int64], behind: [ClockUser: Int64]) {
        var (ahead, behind) = ([ClockUser: Int64](), [ClockUser: Int64]())
        for (pair, lead) in clocks.leads where lead > 0 {
            let (first, second) = (clockUser(pair.ahead), clockUser(pair.behind))
            guard first != second, let first, let second else { continue }
            if first == user { behind[second, default: lead].raise(to: lead) }
            if second == user { ahead[first, default: lead].raise(to: lead) }
        }
        return (ahead, behind)
    }
}

extension Clocks {
    fileprivate func ahead(of now: Int64, in session: Session) -> [WriterID: Int64] {
        latest.reduce(into: [:]) { ahead, entry in
            ahead[entry.key] = entry.value + session.shift(of: entry.key) - now
        }
    }

    fileprivate func leads(
        in session: Session
    ) -> [(pair: (WriterID, WriterID), lead: Int64)] {
        leads.map { pair, lead in
            let shift = session.shift(of: pair.ahead) - session.shift(of: pair.behind)
            return ((pair.ahead, pair.behind), lead + shift)
        }
    }
}

extension Int64 {
    fileprivate mutating func raise(to other: Int64) { self = Swift.max(self, other) }
}
