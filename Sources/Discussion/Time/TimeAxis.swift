/// One line on which every instant of a session has its place, whatever wall clocks did: within
/// one start of a machine it goes by that machine's own milliseconds.
///
/// The first event of each start is placed by the wall clock, but never before what its writer
/// had already read; so a clock that was set back over night takes nothing away.
struct TimeAxis: Hashable, Sendable {
    /// Beyond every calendar, yet such that no difference overflows.
    private static let bound: Int64 = 1 << 60
    private var bases: [Int: Int64] = [:]
    private var latest: Int64?

    /// Takes in when an event was recorded, in the order of the events.
    mutating func follow(_ recorded: Instant) {
        guard let boot = recorded.boot else { return }
        if bases[boot] == nil {
            let place = max(recorded.wall.milliseconds, latest ?? .min)
            bases[boot] = place &- recorded.up
        }
        latest = max(latest ?? .min, self[recorded])
    }

    /// The place of an instant in milliseconds; by its wall time if the start is not known.
    subscript(instant: Instant) -> Int64 {
        guard let base = instant.boot.flatMap({ bases[$0] }) else {
            return max(instant.wall.milliseconds, latest ?? .min)
        }
        return min(max(base &+ instant.up, -Self.bound), Self.bound)
    }
}
