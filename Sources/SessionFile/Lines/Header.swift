import JSON

/// The first line of a session file.
public struct Header: Equatable, Sendable {
    /// The version of the format that this program writes.
    public static let version: Int64 = 1
    static let about = """
        A focus-group session. One event per line; "crc" is the CRC-32C of its line without \
        that member. State is the sum of the events in the order of clock, writer, n.
        """

    /// The version of the format.
    public var version: Int64
    /// Which session the file holds.
    public var session: SessionID

    /// A header of this program's version.
    public init(version: Int64 = Header.version, session: SessionID) {
        self.version = version
        self.session = session
    }
}
