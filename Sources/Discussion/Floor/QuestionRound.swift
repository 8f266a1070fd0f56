/// One round of questions from the floor (*termin*): so many askers, so many seconds each.
public struct QuestionRound: Hashable, Sendable {
    /// The event that began it.
    public let id: EntityID
    /// Its number in the session, from 1.
    public let number: Int
    /// The agenda item in which it stands.
    public let item: EntityID?
    /// How many may ask; nothing for as many as wish.
    public let seats: Int?
    /// How long each may speak; nothing for no limit.
    public let seconds: Int?
    /// When it began.
    public let began: Instant
    /// How many have been given the floor in it from the queue.
    public internal(set) var called = 0

    /// How many may still ask; nothing for as many as wish.
    public var seatsLeft: Int? { seats.map { max(0, $0 - called) } }
}

extension QuestionRound: Entity {}

/// A round of questions began.
public struct QuestionRoundBegan: Hashable, Sendable {
    /// The agenda item in which it stands.
    public var item: EntityID?
    /// How many may ask.
    public var seats: Int?
    /// How long each may speak.
    public var seconds: Int?

    /// Joins an item with the rule of the round.
    public init(item: EntityID?, seats: Int?, seconds: Int?) {
        self.item = item
        self.seats = seats
        self.seconds = seconds
    }
}
