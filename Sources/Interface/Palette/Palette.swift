import Discussion
import Terminal
import Wording

/// Every command by its name in either language; one that has to be told something offers its
/// choices behind its name.
struct Palette {
    /// One row: a command, or a choice that can be said to it.
    struct Row {
        var name: String
        var help = ""
        var aside: String
        /// Why it cannot be done now.
        var reason: String?
        var action: Action
    }

    /// What Enter does in a row.
    enum Action {
        case command(Command)
        case choice(Choices.Choice)
    }

    var list = PickList()
    /// The rows that what was typed lets through, the likeliest first.
    private(set) var rows: [Row] = []
    /// The command whose choices are shown.
    private(set) var command: Command?
    /// Brings back what stood before a choice was tried on.
    var restore: (@Sendable (Live) -> Void)?

    /// The notes that its choices are for.
    private(set) var notes: [Note] = []
    /// What those are called: the one by its beginning, several by how many they are.
    private(set) var subject = ""

    /// What was typed behind the name of the command whose choices are shown.
    private(set) var argument = ""

    /// Whether a row was chosen for it, which it names, though its list may not have the keys.
    private let hasRow: Bool

    init(_ text: String = "", hasRow: Bool = false) {
        list.editor = LineEditor(text)
        self.hasRow = hasRow
    }

    /// Whether its choices show what they would look like.
    var triesOn: Bool { command?.choices?.hold != nil }

    /// Why the command has no choices at all.
    private var whyNone: Words?

    /// Whether there is nothing to choose, whatever is typed.
    var hasNone: Bool { whyNone != nil }

    /// What is said where nothing fits, or there is nothing.
    var nothingFits: Words {
        whyNone ?? command?.choices?.expected ?? PaletteWord.nothingFits.words
    }

    /// The row on which the mark is.
    var selected: Row? { rows.indices.contains(list.selected) ? rows[list.selected] : nil }

    /// Finds the rows for what was typed.
    mutating func find(in live: Live) {
        let text = list.editor.text
        let named = live.commands.lazy.compactMap { command in
            command.argument(in: text).map { (command, $0) }
        }.first
        command = named?.0
        argument = named?.1 ?? ""
        whyNone = nil
        rows = command.map { choices(of: $0, in: live) } ?? commands(in: live)
        notes = command?.choices?.notes?(live) ?? []
        subject =
            notes.count > 1
            ? live.language.notes(notes.count)
            : notes.first.map(live.name(of:)) ?? command?.choices?.about?(live) ?? ""
        let current = rows.firstIndex(where: \.isCurrent) ?? 0
        list.select(argument.isEmpty ? current : 0, of: rows.count)
    }

    private mutating func choices(of command: Command, in live: Live) -> [Row] {
        let offered = command.choices?.offered(live, argument) ?? []
        whyNone = offered.isEmpty && argument.isEmpty ? command.choices?.whyNone : nil
        if let reason = live.whyNot(command, hasRow: hasRow || live.isInLists) {
            let sentence = live.withOwnKeys(reason[live.language])
            return [Row(name: sentence, aside: "", action: .command(command))]
        }
        return offered.map { Row(name: $0.name, aside: $0.aside, action: .choice($0)) }
    }

    private func commands(in live: Live) -> [Row] {
        let likeness = Likeness(list.editor.text)
        let fits = live.commands.enumerated().compactMap { place, command in
            command.likeness(to: likeness, live.language).map {
                (row: Row(command, in: live), likeness: $0, place: place)
            }
        }
        if likeness.isEmpty {
            return fits.sorted { ($0.row.rank, $0.place) < ($1.row.rank, $1.place) }.map(\.row)
        }
        // What cannot be done stands behind what can, unless it is named in full.
        let ranked = fits.map { fit in
            (row: fit.row, place: fit.place, rank: fit.likeness - (fit.row.reason == nil ? 0 : 700))
        }
        return ranked.sorted { ($1.rank, $0.place) < ($0.rank, $1.place) }.map(\.row)
    }
}

extension Palette.Row {
    fileprivate init(_ command: Command, in live: Live) {
        name = command.label[live.language]
        help = command.help[live.language]
        reason = live.whyNot(command).map { live.withOwnKeys($0[live.language]) }
        // A reason names the way itself.
        let isWay = !live.isInLists && command.isOnlyInLists && reason == nil
        aside = (isWay ? "Esc Esc " : "") + command.keyNames
        action = .command(command)
    }

    /// While nothing is typed: first what drives the session now, last what cannot be done.
    fileprivate var rank: Int {
        guard case .command(let command) = action, reason == nil else { return 2 }
        return command.places.contains(.escape) ? 0 : 1
    }

    fileprivate var isCurrent: Bool {
        if case .choice(let choice) = action { choice.isCurrent } else { false }
    }
}

extension Command {
    /// What stands behind the name of a command that has to be told something.
    fileprivate func argument(in text: String) -> String? {
        choices == nil ? nil : rest(of: text)
    }

    /// What stands behind the longest of its names; nothing if the text does not begin with one.
    func rest(of text: String) -> String? {
        let lowered = text.lowercased()
        let named = names.filter { lowered.hasPrefix($0.lowercased() + " ") }
        return named.map(\.count).max().map { String(text.dropFirst($0 + 1)) }
    }

    /// How well its names and unseen words in all languages and its help in one fit; nothing if none
    /// does.
    fileprivate func likeness(to likeness: Likeness, _ language: Language) -> Int? {
        if likeness.isEmpty { return 0 }
        // What is seen comes before what it is called elsewhere.
        let hidden = names.filter { $0 != label[language] }.map(likeness.toName)
        let fits =
            [likeness.toName(label[language])] + hidden.map { $0.map { $0 * 6 / 10 } }
            + SearchWords.words(for: id).map(likeness.toUnseen)
            + [likeness.toSentence(help[language])]
        return fits.compactMap { $0 }.max()
    }
}
