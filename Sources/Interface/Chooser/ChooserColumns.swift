import Discussion
import Terminal
import Wording

/// The rows of the list of sessions in one width: the day, the title, how far a session is, its
/// actions that are still to be done, its notes.
struct ChooserColumns {
    private(set) var width: Int
    private let language: Language
    private let today: CivilDate
    private var day = 0
    private var stage = 0
    private var actions = 0
    private var notes = 0

    /// Measures the columns so that each of these sessions fits; beyond 110 columns a row ends where
    /// the longest title has room, or its end would be too far from its title to belong to it.
    init(of entries: [ChooserEntry], width: Int, language: Language, today: CivilDate) {
        self.width = width
        self.language = language
        self.today = today
        let cells = entries.map(cells) + (headings.map { [$0] } ?? [])
        day = cells.map(\.day.columns).max() ?? 0
        stage = cells.map(\.stage.columns).max() ?? 0
        actions = cells.map(\.actions.columns).max() ?? 0
        notes = cells.map(\.notes.columns).max() ?? 0
        let longest = cells.map(\.title.columns).max() ?? 0
        self.width = min(width, max(110, width - title + longest))
    }

    /// How much of a title there is room for.
    var title: Int {
        [day, stage, actions, notes].reduce(width - 2) { $1 > 0 ? $0 - $1 - 2 : $0 }
    }

    /// What stands over the columns; nothing where there is no room to say it.
    var heading: String? { headings.map { " " + row($0) } }

    /// A session in a row.
    func row(_ entry: ChooserEntry) -> String { row(cells(entry)) }

    private struct Cells {
        var day: String
        var title: String
        var stage: String
        var actions: String
        var notes: String
    }

    private var isWide: Bool { width >= 50 }

    private var headings: Cells? {
        guard isWide else { return nil }
        func say(_ word: ChooserWord) -> String { word.word(in: language) }
        return Cells(
            day: say(.day), title: say(.title), stage: say(.stage),
            actions: width < 100 ? "→" : say(.actions), notes: say(.notes))
    }

    private func cells(_ entry: ChooserEntry) -> Cells {
        let day = entry.date.map {
            isWide ? language.day($0, in: today.year) : language.shortDay($0, in: today.year)
        }
        return Cells(
            day: day ?? "", title: entry.title,
            stage: stage(entry),
            actions: entry.openActions > 0 ? "→ \(entry.openActions)" : "",
            notes: entry.notes.map { "\($0)" } ?? (width < 80 ? "✗" : ""))
    }

    private func stage(_ entry: ChooserEntry) -> String {
        guard isWide else { return "" }
        let unreadable = width < 80 ? "" : LiveWord.unreadable.word(in: language)
        return entry.stage?.word.word(in: language) ?? unreadable
    }

    private func row(_ cells: Cells) -> String {
        let left = [(cells.day, day), (cells.title, title), (cells.stage, stage)]
        let right = [(cells.actions, actions), (cells.notes, notes)]
        let texts =
            left.filter { $0.1 > 0 }.map { $0.filled(to: $1) }
            + right.filter { $0.1 > 0 }.map { $0.leftPadded(to: $1) }
        return texts.joined(separator: "  ")
    }
}
