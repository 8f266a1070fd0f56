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
    /// What it belongs to, as far as that may be told.
    public let links: [ReleasedLink]
}

/// What an entry was joined to, or what was made of it, as an audience may know it.
public struct ReleasedLink: Hashable, Sendable {
    /// What may stand at the other end.
    public enum Target: Hashable, Sendable {
        /// A note.
        case note(ReleasedNote)
        /// Somebody.
        case person(Voice)
        /// An entry of a board, by its letter and its name.
        case entry(EntityID, board: Phrase, label: String, name: ReleasedText)
    }

    /// The other end.
    public let target: Target
    /// What could be made of both together.
    public let idea: String?
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
