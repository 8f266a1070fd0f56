import Discussion
import Terminal
import Wording

/// Something a key does: what it is called, where it works, why not now, and what happens.
///
/// The table of all commands feeds the keys, the key bar, the help, the palette and the words after
/// a slash.
struct Command: Sendable {
    /// Where keys may stand for a command, a bit for each place: every key asks all commands.
    struct Places: OptionSet, Hashable, Sendable {
        let rawValue: UInt16

        /// After Esc, or with Alt, while a line is being written.
        static let escape = Places(rawValue: 1)
        /// In the capture line itself.
        static let line = Places(rawValue: 1 << 1)
        /// After Ctrl-X, in the line and in forms.
        static let afterControlX = Places(rawValue: 1 << 2)
        /// In any list.
        static let lists = Places(rawValue: 1 << 3)
        /// Whatever has the focus.
        static let anywhere = Places(rawValue: 1 << 4)
        /// In the list of one view.
        static let agenda = list(of: .agenda)
        static let floor = list(of: .floor)
        static let prompts = list(of: .prompts)
        static let notes = list(of: .notes)
        static let outcomes = list(of: .outcomes)
        static let board = list(of: .board)
        static let minutes = list(of: .minutes)
        static let people = list(of: .people)

        static func list(of view: View) -> Places { Places(rawValue: 16 << view.rawValue) }
    }

    /// A key and the places in which it stands for a command.
    struct Binding: Hashable, Sendable {
        var key: Key
        var places: Places
    }

    /// What tells it from the others.
    let id: String
    /// What the key bar calls it.
    let label: Words
    /// What else people call it.
    private(set) var aliases: [String] = []
    /// What the help says of it.
    let help: Words
    /// Its keys, the first of which is shown.
    var bindings: [Binding] { didSet { places = Self.places(of: bindings) } }
    /// Where one of its keys works.
    private(set) var places: Places
    /// Where the keys that come with the program work, which say in which bars it stands.
    private let ownPlaces: Places
    /// Whether the key bar has it.
    var isInBar = true
    /// Why it cannot be done now, if it cannot.
    var whyNot: @Sendable (Live) -> Words? = { _ in nil }
    /// What it puts at the front of the line, where that is typed in place of a key.
    var mark: String?
    /// What it has to be told first, if anything.
    var choices: Choices?
    /// The views of whose rows one is meant by it; none where it is done with the session.
    private(set) var rowViews: [View] = []
    /// Whether it opens a question that can be answered with what is typed behind its name.
    private(set) var opensQuestion = false
    /// Whether it is of use only where a screen is seen.
    private(set) var needsScreen = false
    /// Does it.
    let run: @Sendable (Live) -> Void

    /// What it is called by: its identity, and its label in all languages.
    var names: [String] { [id] + Language.allCases.map { label[$0] } + aliases }

    /// The keys, the first of which is shown.
    var keys: [Key] { bindings.map(\.key) }

    /// Whether anything typed behind its name may answer what it asks.
    var asks: Bool { choices != nil || Inquiry.Kind.asked[id] != nil || opensQuestion }

    /// The first of its keys that works in one of these places.
    func key(in places: Places) -> Key? {
        bindings.first { !$0.places.isDisjoint(with: places) }?.key
    }

    /// The key that a bar of these places shows: where somebody has given it one for the line instead
    /// of one after Esc, that.
    func keyInBar(of places: Places) -> Key? {
        if let key = key(in: places) { return key }
        guard places.contains(.escape), ownPlaces.contains(.escape) else { return nil }
        return key(in: [.line, .anywhere])
    }

    private static func places(of bindings: [Binding]) -> Places {
        bindings.reduce(into: []) { $0.formUnion($1.places) }
    }

    init(
        id: String, label: Words, help: Words, keys: [Key], places: Places,
        isInBar: Bool = true, whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.id = id
        self.label = label
        self.help = help
        bindings = keys.map { Binding(key: $0, places: places) }
        ownPlaces = Self.places(of: bindings)
        self.places = ownPlaces
        self.isInBar = isInBar
        self.whyNot = whyNot
        self.run = run
    }
}

extension Command {
    init(
        _ name: CommandName, _ keys: [Key], in places: Places, isInBar: Bool = true,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, whyNot: whyNot, run: run)
    }

    init(
        _ name: FloorCommandName, _ keys: [Key], in places: Places, isInBar: Bool = false,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, whyNot: whyNot, run: run)
        aliases = name.aliases
    }

    init(
        _ name: ListCommandName, _ keys: [Key], in places: Places, isInBar: Bool = false,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, whyNot: whyNot, run: run)
    }

    init(
        _ name: ToolName, _ keys: [Key], in places: Places, isInBar: Bool = false,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, whyNot: whyNot, run: run)
    }

    /// A command that has to be told something: its keys open the palette at its choices.
    init(
        _ name: ToolName, _ keys: [Key], in places: Places, isInBar: Bool = false,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        choosing choices: Choices
    ) {
        let id = name.rawValue
        self.init(
            name, keys, in: places, isInBar: isInBar, unless: whyNot,
            run: { $0.openPalette(onChoicesOf: id) })
        self.choices = choices
    }

    /// The same of a list.
    init(
        _ name: ListCommandName, _ keys: [Key], in places: Places, isInBar: Bool = false,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        choosing choices: Choices
    ) {
        let id = name.rawValue
        self.init(
            name, keys, in: places, isInBar: isInBar, unless: whyNot,
            run: { $0.openPalette(onChoicesOf: id) })
        self.choices = choices
    }

    /// The same with a further key that works in places of its own.
    func also(_ key: Key, in places: Places) -> Command {
        var command = self
        command.bindings.append(Binding(key: key, places: places))
        return command
    }

    /// The same for a row of the lists in which it has keys, or of those of some views alone.
    func ofRow(in views: [View]? = nil) -> Command {
        var command = self
        command.rowViews = views ?? View.allCases.filter { places.contains($0.place) }
        return command
    }

    /// The same of one that opens a question.
    func opensAQuestion() -> Command {
        var command = self
        command.opensQuestion = true
        return command
    }

    /// The same of one that is of use only on a screen.
    func onScreenOnly() -> Command {
        var command = self
        command.needsScreen = true
        return command
    }

    /// The same, with a place in the key bar.
    func shownInBar() -> Command {
        var command = self
        command.isInBar = true
        return command
    }

    /// Whether its keys work in lists alone, so that one has to go there first.
    var isOnlyInLists: Bool {
        mark == nil && !bindings.isEmpty
            && places.isDisjoint(with: [.escape, .line, .afterControlX, .anywhere])
    }

    /// The views in whose lists alone it works; none where it works whatever is shown.
    var views: [View] {
        let places = places
        let views = View.allCases.filter { places.contains($0.place) }
        let elsewhere: Places = [.escape, .line, .afterControlX, .lists, .anywhere]
        return places.isDisjoint(with: elsewhere) ? views : []
    }
}
