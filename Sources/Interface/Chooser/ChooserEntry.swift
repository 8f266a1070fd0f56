public import Discussion
import Wording

/// A session that can be opened, as the chooser shows it.
public struct ChooserEntry: Hashable, Sendable {
    /// How far a session is.
    public enum Stage: Hashable, Sendable {
        /// Nothing has begun.
        case new
        /// Something has begun, and nobody has closed it.
        case running
        /// It was closed.
        case closed
    }

    /// The file.
    public var path: String
    /// What the event is called; the file's name where that is not known.
    public var title: String
    /// The day on which it is held.
    public var date: CivilDate?
    /// How many notes it has; nothing if the file cannot be read.
    public var notes: Int?
    /// How far it is; nothing if the file cannot be read.
    public var stage: Stage?
    /// How many of its actions are still to be done.
    public var openActions: Int
    /// When the file was last written to, in seconds; orders the list.
    public var changed: Int64

    /// Joins a file with what is known of the session in it.
    public init(
        path: String, title: String, date: CivilDate? = nil, notes: Int? = nil,
        stage: Stage? = nil, openActions: Int = 0, changed: Int64 = 0
    ) {
        self.path = path
        self.title = title
        self.date = date
        self.notes = notes
        self.stage = stage
        self.openActions = openActions
        self.changed = changed
    }

    /// What was found of the session, in words; that it cannot be read where it cannot.
    func facts(in language: Language) -> String {
        guard let notes else { return LiveWord.unreadable.word(in: language) }
        let actions = openActions > 0 ? language.openActions(openActions) : nil
        return [stage?.word.word(in: language), actions, language.notes(notes)]
            .compactMap(\.self).joined(separator: " · ")
    }
}

extension ChooserEntry.Stage {
    var word: LiveWord {
        switch self {
        case .new: .newStage
        case .running: .runningStage
        case .closed: .closedStage
        }
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

    /// Which is most likely to be opened: one of today, before all one that runs; else the first.
    func likeliest(on today: CivilDate) -> Int {
        let ofToday = indices.filter { self[$0].date == today }
        return ofToday.first { self[$0].stage == .running } ?? ofToday.first ?? 0
    }
}
