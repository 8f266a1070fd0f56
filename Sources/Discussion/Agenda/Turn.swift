/// One time that somebody had the floor.
public struct Turn: Hashable, Sendable {
    /// The event that began it.
    public let id: EntityID
    /// Who spoke.
    public let speaker: EntityID
    /// The agenda item in which it stands.
    public let item: EntityID?
    /// When it began.
    public let began: Instant
    /// When it ended; nothing while it lasts.
    public var ended: Instant?
    /// Whether nobody ended it, but the next turn or item did.
    public var endIsImplied = false
}
