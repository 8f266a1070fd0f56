/// An entry was put on a board.
public struct EntryAdded: Hashable, Sendable {
    /// The board.
    public var board: EntityID
    /// What it says.
    public var values: [EntryKey: FieldValue]
    /// The scores that came with it.
    public var scores: [EntryKey: Int]
    /// Who brought it up.
    public var speaker: EntityID?
    /// The item of the programme in which it was added.
    public var item: EntityID?
    /// The line as it was typed; empty if it came from a form.
    public var line: String
    /// People whom the line names and who were not on the list.
    public var added: [[PersonKey: FieldValue]]
    /// The choice of how speakers are told that stood for its item, as far as whoever filed it knew.
    public var under: EventID?

    /// Joins what an entry says with where it came from.
    public init(
        board: EntityID, _ values: [EntryKey: FieldValue], scores: [EntryKey: Int] = [:],
        speaker: EntityID? = nil, item: EntityID? = nil, line: String = "",
        added: [[PersonKey: FieldValue]] = [], under: EventID? = nil
    ) {
        self.board = board
        self.values = values
        self.scores = scores
        self.speaker = speaker
        self.item = item
        self.line = line
        self.added = added
        self.under = under
    }
}
