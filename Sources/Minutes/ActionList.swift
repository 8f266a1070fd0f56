public import Discussion
import Wording

/// The actions of a session as plain text for a chat message, each with what it still lacks.
public struct ActionList: Sendable {
    private let release: Release
    private let language: Language
    private let today: CivilDate
    private let actions: [(number: Int, action: ReleasedNote)]

    /// Which actions are wanted.
    public struct Filter: Sendable {
        /// Only those still to be done.
        public var isOpen: Bool
        /// Only those whose date has passed.
        public var isOverdue: Bool
        /// Only those whose owner, or who helps, has this in the name, office or code.
        public var owner: String?

        /// Joins what is asked of an action; all of it must hold.
        public init(isOpen: Bool = false, isOverdue: Bool = false, owner: String? = nil) {
            self.isOpen = isOpen
            self.isOverdue = isOverdue
            self.owner = owner
        }
    }

    /// Takes the actions of a session that pass a filter on a day; each keeps its number among all.
    public init(
        of release: Release, where filter: Filter, on today: CivilDate, in language: Language
    ) {
        self.release = release
        self.language = language
        self.today = today
        let all = release.notes.filter { $0.kind == .action }.enumerated()
        actions = all.map { ($0 + 1, $1) }.filter { _, action in
            (!filter.isOpen || action.isOpenAction)
                && (!filter.isOverdue || action.isOverdue(on: today))
                && filter.owner.map { Self.owner(of: action, in: language, has: $0) } ?? true
        }
    }

    /// Whether no action passed.
    public var isEmpty: Bool { actions.isEmpty }

    /// The session's title and day, then each action with its owner, its date and how far it is.
    ///
    /// Under it stand the indicators that watch it, and what it lacks as a question.
    public var text: String {
        let title = release.details.text(.title) ?? MinutesLabel.followUp.word(in: language)
        let day = release.details.date(.date).map { [language.dayAndDate($0)] } ?? []
        let lines = actions.flatMap { describe($0.action, number: $0.number) }
        return ([title] + day + [""] + lines).map { $0.oneLine + "\n" }.joined()
    }

    private func describe(_ action: ReleasedNote, number: Int) -> [String] {
        let facts = [
            language.owner(of: action, inFull: true), action.due.map { language.dueBy($0) },
            language.status(of: action, on: today),
        ].compactMap { $0 }
        let words = language.words(action.textOnPaper)
        let indicators = release.indicators(watching: action, in: language)
        return ["\(number). \(words)", "   " + facts.joined(separator: " · ")]
            + indicators.map { "   ↗ " + $0 }
            + action.gaps.map { "   ? " + $0.word(in: language) }
    }

    private static func owner(
        of action: ReleasedNote, in language: Language, has text: String
    ) -> Bool {
        let voices = [action.owner].compactMap(\.self) + action.helpers
        let names = voices.flatMap { voice -> [String] in
            guard case .named(let person) = voice else { return [language.voice(voice)] }
            return [person.code, language.voiceInFull(voice)]
        }
        let office = action.office.map { [language.words($0)] } ?? []
        return (names + office).contains { $0.lowercased().contains(text.lowercased()) }
    }
}

extension String {
    /// The text on one line, its line breaks as spaces.
    fileprivate var oneLine: String { harmless.split(separator: "\n").joined(separator: " ") }
}
