/// One line of a session file, read for the record itself.
public struct Entry: Equatable, Sendable {
    /// The line, counted from 1.
    public var number: Int
    /// What it says; nothing if it cannot be read.
    public var line: Line?
    /// What is wrong with it, seen alone.
    public var fault: LineFault?
    /// The sum of its bytes; nothing if it cannot be read.
    public internal(set) var checksum: UInt32?
}
