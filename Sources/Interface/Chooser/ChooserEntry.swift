public import Discussion
import Wording

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
    /// When the file was last written to, in seconds; orders the list.
    public var changed: Int64

    /// Joins a file with what is known of the session in it.
    public init(
        path: String, title: String, date: CivilDate? = nil, notes: Int? = nil,
        openActions: Int = 0, changed: Int64 = 0
    ) {
        self.path = path
        self.title = title
        self.date = date
        self.notes = notes
        self.openActions = openActions
        self.changed = changed
    }

    /// What was found of the session, in words, whole and then shorter; that it cannot be read where
    /// it cannot.
    func counts(in language: Language) -> [String] {
        guard let notes else { return [LiveWord.unreadable.word(in: language)] }
        let words = language.notes(notes)
        guard openActions > 0 else { return [words] }
        return [language.openActions(openActions) + " · " + words, words]
    }
}

extension [ChooserEntry] {
    /// What was worked on last is first; what was written in one second, the later day first.
    var recentFirst: [ChooserEntry] {
        sorted {
            if $0.changed != $1.changed { return $0.changed > $1.changed }
            let (first, second) = ($0.date?.daysSince1970 ?? .min, $1.date?.daysSince1970 ?? .min)
            return first == second ? $0.title < $1.title : first > second
        }
    }
}
