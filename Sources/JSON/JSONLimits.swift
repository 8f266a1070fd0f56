/// The bounds within which a text is read, so that a hostile one costs bounded memory and time.
public struct JSONLimits: Equatable, Sendable {
    /// Arrays and objects inside one another.
    public var depth: Int
    /// Bytes of the whole text.
    public var bytes: Int
    /// Members of one object.
    public var members: Int

    /// Sets the bounds; the defaults hold any real session line many times over.
    public init(depth: Int = 64, bytes: Int = 16 << 20, members: Int = 4096) {
        self.depth = depth
        self.bytes = bytes
        self.members = members
    }
}
