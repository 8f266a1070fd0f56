/// Somebody raised a hand.
public struct HandRaised: Hashable, Sendable {
    /// Who.
    public var speaker: EntityID
    /// In which lane the hand waits.
    public var lane: HandLane
    /// The agenda item in which it was raised.
    public var item: EntityID?
    /// The person, where the same event enters someone not on the list.
    public var added: [[PersonKey: FieldValue]]

    /// Joins a speaker, a lane, an item and the people entered by the way.
    public init(
        speaker: EntityID, lane: HandLane = .ordinary, item: EntityID?,
        added: [[PersonKey: FieldValue]] = []
    ) {
        self.speaker = speaker
        self.lane = lane
        self.item = item
        self.added = added
    }
}

/// A hand was moved in the queue by hand.
public struct HandMoved: Hashable, Sendable {
    /// Which hand.
    public var hand: EntityID
    /// Behind which other; nothing for the front.
    public var after: EntityID?
    /// In front of which other, should that one not wait any more; nothing for the end.
    public var before: EntityID?

    /// Joins a hand with its new neighbours.
    public init(_ hand: EntityID, after: EntityID?, before: EntityID?) {
        self.hand = hand
        self.after = after
        self.before = before
    }
}

/// A described hand turned out to be somebody's.
public struct HandNamed: Hashable, Sendable {
    /// Which hand.
    public var hand: EntityID
    /// Whose it is.
    public var speaker: EntityID
    /// The person, where the same event enters someone not on the list.
    public var added: [[PersonKey: FieldValue]]

    /// Joins a hand with the person whose it is.
    public init(
        _ hand: EntityID, speaker: EntityID, added: [[PersonKey: FieldValue]] = []
    ) {
        self.hand = hand
        self.speaker = speaker
        self.added = added
    }
}
