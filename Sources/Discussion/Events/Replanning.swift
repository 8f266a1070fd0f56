/// How the rest of a programme was re-planned.
public struct Replanning: Hashable, Sendable {
    /// How many minutes items have from now on, where that changes.
    public var lengths: [EntityID: Int]
    /// The items that are passed over.
    public var skipped: [EntityID]
    /// When the session is to end, in minutes since midnight; nothing if that stays.
    public var endsAt: Int?

    /// Joins what changes.
    public init(lengths: [EntityID: Int] = [:], skipped: [EntityID] = [], endsAt: Int? = nil) {
        self.lengths = lengths
        self.skipped = skipped
        self.endsAt = endsAt
    }

    /// Whether nothing changes.
    public var isEmpty: Bool { lengths.isEmpty && skipped.isEmpty && endsAt == nil }
}
