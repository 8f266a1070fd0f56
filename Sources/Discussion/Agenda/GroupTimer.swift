/// A clock for talk in pairs or small groups: one leg or several, with a bell after each.
///
/// It stands still while the item is paused, and is over with it.
public struct GroupTimer: Hashable, Sendable {
    /// The event that started it.
    public let id: EntityID
    /// How many seconds each leg has.
    public let legs: [Int]
    /// The agenda item in which it was started.
    public let item: EntityID?
    /// When it was started.
    public let began: Instant

    /// What it shows at one instant.
    public struct Reading: Hashable, Sendable {
        /// Which leg runs, from 1; the last one, too, once all are over.
        public let leg: Int
        /// How many legs there are.
        public let legs: Int
        /// Milliseconds left in the leg; zero once all are over.
        public let left: Int64
        /// Milliseconds since the last leg ended that is over; nothing while the first runs.
        public let sinceBell: Int64?

        /// Whether all legs are over.
        public var isOver: Bool { left == 0 }
        /// How many legs are over: so often has the bell rung.
        public var bells: Int { isOver ? legs : leg - 1 }
    }
}

/// A timer for talk in pairs or small groups was started; the one that ran is over by it.
public struct TimerStarted: Hashable, Sendable {
    /// How many seconds each leg has.
    public var legs: [Int]
    /// The agenda item in which it runs.
    public var item: EntityID?

    /// Joins legs and an item.
    public init(legs: [Int], item: EntityID?) {
        self.legs = legs
        self.item = item
    }
}

extension Session {
    /// The longest leg, and the most legs that a timer has.
    static let longestLeg = 14_400, mostLegs = 24

    /// What the timer shows; nothing if none runs, its item is over or the session closed.
    public func timerReading(at now: Instant) -> GroupTimer.Reading? {
        guard let timer, timer.item == openItem, closed == nil else { return nil }
        var left = timeline.running(from: axis[timer.began], to: axis[now])
        for (place, seconds) in timer.legs.enumerated() {
            let length = Int64(seconds) * 1000
            if left < length {
                return GroupTimer.Reading(
                    leg: place + 1, legs: timer.legs.count, left: length - left,
                    sinceBell: place == 0 ? nil : left)
            }
            left -= length
        }
        let legs = timer.legs.count
        return GroupTimer.Reading(leg: legs, legs: legs, left: 0, sinceBell: left)
    }
}
