public import Discussion

/// Who writes to a session file in this run of the program.
public struct Author: Hashable, Sendable {
    /// The person at the keyboard.
    public var name: String
    /// What the run says of itself in its first event.
    public var joined: WriterJoined

    /// Joins a person and a run of the program.
    public init(name: String, joined: WriterJoined) {
        self.name = name
        self.joined = joined
    }
}

/// For what a session file is opened.
public enum Access: Hashable, Sendable {
    /// To be read and followed.
    case readOnly
    /// To be written to as well; nothing is written until the first event.
    case readWrite(Author)
}
