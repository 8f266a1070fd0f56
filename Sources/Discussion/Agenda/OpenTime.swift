/// How the time in which an item was open was spent; the parts make up the whole exactly.
public struct OpenTime: Hashable, Sendable {
    /// Milliseconds in which an item was open, without what is among the team alone.
    public internal(set) var total: Int64 = 0
    /// Milliseconds in which the time of the open item stood still.
    public internal(set) var paused: Int64 = 0
    /// Milliseconds in which somebody had the floor.
    public internal(set) var spoken: Int64 = 0
    /// Milliseconds in which nobody had the floor.
    public internal(set) var silent: Int64 = 0
    /// Milliseconds of the silence in items in which nobody is expected to speak.
    public internal(set) var resting: Int64 = 0

    /// Milliseconds in which talk was to be expected: neither paused nor resting.
    public var talk: Int64 { total - paused - resting }

    mutating func add(_ stretch: Timeline.Stretch, in session: Session) {
        guard let item = stretch.item else { return }
        let type = session.items[item]?.type
        if type?.isPrivate == true { return }
        total += stretch.length
        if stretch.isPaused {
            paused += stretch.length
        } else if stretch.turn != nil {
            spoken += stretch.length
        } else {
            silent += stretch.length
            if type?.isWithoutTalk == true { resting += stretch.length }
        }
    }
}

extension Session {
    /// How the time in which an item was open was spent until an instant.
    public func openTime(at now: Instant) -> OpenTime {
        var time = OpenTime()
        for stretch in timeline.stretches(until: axis[now]) {
            time.add(stretch, in: self)
        }
        return time
    }
}
