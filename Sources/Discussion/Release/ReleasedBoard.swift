/// A board as an audience may know it.
public struct ReleasedBoard: Hashable, Sendable {
    /// Which board.
    public let id: EntityID
    /// What it holds, without the fields that stay inside.
    public let schema: BoardSchema
    /// The entries that may be told, in the order of adding.
    public let entries: [ReleasedEntry]
}

/// An entry of a board as an audience may know it.
public struct ReleasedEntry: Hashable, Sendable {
    /// What it says; what stays inside is missing.
    public let row: BoardRow
    /// What its texts say, with the people mentioned as the audience may know them.
    public let texts: [EntryKey: ReleasedText]
    /// Who stands in its fields for people.
    public let voices: [EntryKey: Voice]
    /// The numbers that are too small to be told, each with the least that is.
    public let hidden: [EntryKey: Int]
}

/// A prompt that was put to the room.
public struct ReleasedPrompt: Hashable, Sendable {
    /// What was asked.
    public let text: Phrase
    /// The agenda item that was open.
    public let item: EntityID?
    /// When it was asked; nothing if that was on another day than that of the session.
    public let at: WallTime?
}
