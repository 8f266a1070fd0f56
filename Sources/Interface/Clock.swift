public import Discussion

/// What tells the time: the clock on the wall in the session's zone, and the machine's own.
public struct Clock {
    /// Reads both clocks.
    public var read: () -> Moment
    /// Which start of which machine the second one counts from.
    public var boot: String

    /// Joins the reading of the clocks with the start that one of them counts from.
    public init(boot: String, read: @escaping () -> Moment) {
        self.boot = boot
        self.read = read
    }
}
