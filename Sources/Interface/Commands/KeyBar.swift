import Discussion
import Terminal
import Wording

/// The keys that work now, the most useful first, cut at whole entries.
struct KeyBar {
    /// A key and what it does.
    struct Entry {
        var key: String
        var label: Words
    }

    var heading = ""
    /// What stands at the end, however little room there is: how to see all.
    var last: Entry?
    var entries: [Entry]
    let language: Language

    /// The keys that work in these places, of the commands that have one in the bar and can be done;
    /// some by another label than their own.
    init(
        _ commands: [Command], in places: Command.Places, heading: String = "",
        language: Language, calling labels: [String: Words] = [:],
        where canBeDone: (Command) -> Bool = { _ in true }
    ) {
        // By places: every frame asks, and a command is large to copy.
        let entries = commands.indices.compactMap { place -> Entry? in
            guard commands[place].isInBar, var entry = Entry(commands[place], in: places) else {
                return nil
            }
            if let label = labels[commands[place].id] { entry.label = label }
            return canBeDone(commands[place]) ? entry : nil
        }
        self.init(entries, language: language)
        self.heading = heading
        last = commands.indices.first { commands[$0].id == CommandName.help.rawValue }
            .flatMap { Entry(commands[$0], in: places.union([.anywhere])) }
    }

    init(_ entries: [Entry], language: Language) {
        self.entries = entries
        self.language = language
    }

    func draw(on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        surface.fill(x: area.x, y: area.y, width: area.width, height: area.height, role: .barLabel)
        // How to get out is as sure of its place as how to see all.
        let out = self.last == nil && entries.last?.key == "Esc" ? entries.last : nil
        let last = (self.last ?? out).map { ($0.key, $0.label[language]) }
        let end = area.x + area.width - (last.map { $0.0.columns + $0.1.columns + 3 } ?? 0)
        var x = area.x + 1
        // A narrow bar has its room for keys.
        let heading = area.width < 70 ? String(heading.prefix { $0 != " " }) : heading
        if !heading.isEmpty { x += surface.put(heading, at: x, area.y, .barLabel) + 1 }
        for entry in out == nil ? entries[...] : entries.dropLast() {
            let label = entry.label[language]
            // The sign is three dots at the foot of its cell; a narrow bar has no room for more.
            let isSpace = entry.key == Key.character(" ").name && area.width >= 60
            let key = isSpace ? KeyWord.spaceBar.word(in: language) : entry.key
            guard x + key.columns + label.columns + 1 < end else { break }
            x = put(key, label, at: x, area.y, on: &surface)
        }
        if let (key, label) = last { _ = put(key, label, at: x, area.y, on: &surface) }
    }

    private func put(
        _ key: String, _ label: String, at x: Int, _ y: Int, on surface: inout Surface
    ) -> Int {
        let middle = x + surface.put(key, at: x, y, .barKey) + 1
        return middle + surface.put(label, at: middle, y, .barLabel) + 2
    }
}

extension KeyBar.Entry {
    /// The first key of a command in these places, if it has one there.
    fileprivate init?(_ command: Command, in places: Command.Places) {
        guard let key = command.keyInBar(of: places) else { return nil }
        self.init(key: key.name, label: command.label)
    }
}
