public import Discussion

/// A session that can be opened, as the chooser shows it.
public struct ChooserEntry: Hashable, Sendable {
    /// The file.
    public var path: String
    /// What the event is called; the file's name where that is not known.
    public var title: String
    /// The day on which it is held.
    public var date: CivilDate?
    /// How many notes it has; nothing if the file cannot be read.
    public var notes: Int?
    /// How many of its actions are still to be done.
    public var openActions: Int

    /// Joins a file with what is known of the session in it.
    public init(
        path: String, title: String, date: CivilDate? = nil, notes: Int? = nil, openActions: Int = 0
    ) {
        self.path = path
        self.title = title
        self.date = date
        self.notes = notes
        self.openActions = openActions
    }
}
