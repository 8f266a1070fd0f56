extension Session {
    /// Milliseconds from one instant to a later one, never below zero, whatever wall clocks did.
    public func milliseconds(from first: Instant, until second: Instant) -> Int64 {
        max(0, axis[second] - axis[first])
    }

    /// Milliseconds that a turn has lasted, without what was interposed and without pauses.
    public func length(of turn: Turn, at now: Instant) -> Int64 {
        timeline.length(ofTurn: turn.id, since: axis[turn.began], until: axis[now])
    }
}
