/// One time that somebody had the floor.
public struct Turn: Hashable, Sendable {
    /// The event that began it.
    public let id: EntityID
    /// Who spoke; somebody described may be named later.
    public internal(set) var speaker: EntityID
    /// The agenda item in which it stands.
    public let item: EntityID?
    /// How it stands to the other turns.
    public let manner: TurnManner
    /// When it began.
    public let began: Instant
    /// When it ended; nothing while it lasts.
    public var ended: Instant?
    /// Whether nobody ended it, but the next turn or item did.
    public var endIsImplied = false
}

/// How a turn stands to the others.
public enum TurnManner: String, CaseIterable, Sendable {
    /// It ends whatever turn lasts.
    case main
    /// A direct response or a question interposed: the turn that lasts waits until it is over.
    case interposed
    /// The last word: the queue is emptied and closed.
    case last
}
