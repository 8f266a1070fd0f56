/// When something is recorded and how much earlier it happened, as the recording machine knew it.
public struct Moment: Hashable, Sendable {
    /// The wall time of recording.
    public var at: WallTime
    /// Milliseconds since the machine started, its sleep included (CLOCK_BOOTTIME).
    public var up: Int64
    /// How many milliseconds before the recording it happened: the first keystroke of a note, or
    /// a beginning that is dated back.
    public var ago: Int64

    /// Joins the readings of both clocks.
    public init(at: WallTime, up: Int64, ago: Int64 = 0) {
        self.at = at
        self.up = up
        self.ago = ago
    }

    /// The wall time at which it happened.
    public var happened: WallTime { at.earlier(by: ago) }
}

/// A point in time from which lengths can be measured, whatever wall clocks did meanwhile.
public struct Instant: Hashable, Sendable {
    /// The wall time at which it happened.
    public var wall: WallTime
    /// Milliseconds since the machine's start at which it happened.
    public let up: Int64
    /// Which start of which machine `up` counts from; nothing if that is not known.
    public var boot: Int?

    /// Joins the readings with the start that they count from.
    public init(wall: WallTime, up: Int64, boot: Int?) {
        self.wall = wall
        self.up = up.bounded
        self.boot = boot
    }

    /// When a moment happened.
    init(_ moment: Moment, boot: Int?) {
        self.init(
            wall: moment.happened, up: moment.up.bounded - moment.ago.bounded, boot: boot)
    }

    /// Milliseconds from this instant to a later one, never below zero: exact when both were
    /// counted from one start, else the difference of the wall times.
    public func milliseconds(until later: Instant) -> Int64 {
        if let boot, boot == later.boot { return max(0, later.up - up) }
        return max(0, later.wall.milliseconds - wall.milliseconds)
    }
}
