public import Discussion
public import JSON

/// What is wrong with one line of a session file.
public enum LineFault: Error, Equatable, Sendable {
    /// It is no JSON, lacks what its kind needs, or holds a value of another type.
    case unreadable(JSONError)
    /// Its bytes are not those that its checksum was made of, or the checksum is no number.
    case wrongChecksum
    /// It has no checksum; it was read nevertheless.
    case noChecksum
    /// It is the last and stops in the middle.
    case tornTail
    /// It is longer than any line may be.
    case tooLong
    /// Its clock lies above ``Event/highestClock``.
    case clockTooHigh
    /// It is the header of another session.
    case otherSession(SessionID)
    /// It is the header of a file that a later version of the program wrote.
    case higherVersion(Int64)
    /// Another line has the same identity and says something else.
    case fork(EventID)

    /// Whether the line counts in spite of it.
    public var isRead: Bool {
        switch self {
        case .noChecksum, .higherVersion: true
        default: false
        }
    }
}

/// A line that something is wrong with.
public struct Finding: Equatable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// What is wrong.
    public var fault: LineFault

    /// Joins a line and its fault.
    public init(line: Int, _ fault: LineFault) {
        self.line = line
        self.fault = fault
    }
}
