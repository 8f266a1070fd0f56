/// One wish to speak: somebody raised a hand.
public struct Hand: Hashable, Sendable {
    /// The event that noted it.
    public let id: EntityID
    /// Who raised it; somebody described may be named later.
    public internal(set) var speaker: EntityID
    /// In which lane it waits.
    public let lane: HandLane
    /// The agenda item in which it was raised.
    public let item: EntityID?
    /// When it was raised.
    public let raised: Instant
    /// What has become of it.
    public internal(set) var state: State = .waiting

    /// What has become of a hand.
    public enum State: Hashable, Sendable {
        /// Its turn has yet to come.
        case waiting
        /// The floor was given.
        case called(turn: EntityID)
        /// It was taken back, or the queue was emptied.
        case lowered
    }

    /// Whether its turn has yet to come.
    public var isWaiting: Bool { state == .waiting }
}

/// The lanes of the queue; whoever waits in an earlier one speaks before everyone in a later one.
public enum HandLane: String, CaseIterable, Sendable {
    /// Somebody's rights are touched (a point of personal privilege).
    case privilege
    /// The order of the meeting is not kept.
    case order
    /// Something must be asked or told before anyone can go on (a point of information).
    case information
    /// A direct response to who has the floor.
    case response
    /// A contribution or a question.
    case ordinary

    /// Whether its turn interrupts the one that lasts, which goes on afterwards.
    public var interposes: Bool { self != .ordinary }
}

/// By what the queue is ordered, unless somebody is moved by hand.
public enum QueuePolicy: String, CaseIterable, Sendable {
    /// In the order in which hands went up.
    case firstCome = "first-come"
    /// Who has not spoken yet before who has.
    case firstTimers = "first-timers"
    /// Who has spoken least before who has spoken more.
    case leastTime = "least-time"
    /// Never two of one group running, as long as others wait.
    case byGroup = "by-group"
}

extension Hand: Entity {}
