public import Discussion

/// What tells the time: the clock on the wall in the session's zone, and the machine's own.
public struct Clock {
    /// Reads both clocks.
    public var read: () -> Moment
    /// Which start of which machine the second one counts from.
    public var boot: String
    /// The clock of a session's zone, by which papers tell their hours; nothing if it says none.
    public var zone: (Session) -> ZoneClock?

    /// Joins the reading of the clocks with the start that one of them counts from; without the
    /// clocks of zones papers tell each hour as it was recorded.
    public init(
        boot: String, zone: @escaping (Session) -> ZoneClock? = { _ in nil },
        read: @escaping () -> Moment
    ) {
        self.boot = boot
        self.zone = zone
        self.read = read
    }
}
