import Discussion
import Terminal
import Wording

/// The keys that work now, the most useful first; each stands whole or not at all.
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

    /// An entry as it is drawn.
    private typealias Piece = (key: String, label: String)

    func draw(on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        surface.fill(x: area.x, y: area.y, width: area.width, height: area.height, role: .barLabel)
        // A narrow bar has its room for keys.
        let heading = area.width < 70 ? String(heading.prefix { $0 != " " }) : heading
        let x = heading.isEmpty ? 1 : heading.columns + 2
        surface.put(heading, at: area.x + 1, area.y, .barLabel)
        put(pieces(area.width, from: x), at: area.x + x, area.y, on: &surface)
    }

    /// The entries that stand whole, and at the end how to see all or how to get out, which is as
    /// sure of its place; how to see all has no word where another key needs that room.
    private func pieces(_ width: Int, from x: Int) -> [Piece] {
        let out = last == nil && entries.last?.isWayOut == true ? entries.last : nil
        let others = (out == nil ? entries : entries.dropLast()).map { piece($0, width) }
        guard let end = (last ?? out).map({ piece($0, width) }) else {
            return fitting(others, width - x + 1)
        }
        // The last has one blank behind it.
        let whole = fitting(others, width - x + 1 - columns(of: end))
        guard width < 60, out == nil, whole.count < others.count else { return whole + [end] }
        let bare = Piece(end.key, "")
        return fitting(others, width - x + 1 - columns(of: bare)) + [bare]
    }

    /// Those for which there is room, the earlier before the later.
    private func fitting(_ pieces: [Piece], _ room: Int) -> [Piece] {
        var left = room
        return pieces.filter { piece in
            guard columns(of: piece) <= left else { return false }
            left -= columns(of: piece)
            return true
        }
    }

    /// With the blanks behind it.
    private func columns(of piece: Piece) -> Int {
        piece.key.columns + (piece.label.isEmpty ? 0 : piece.label.columns + 1) + 2
    }

    private func piece(_ entry: Entry, _ width: Int) -> Piece {
        // The sign is three dots at the foot of its cell; a narrow bar has no room for more.
        let isSpace = entry.key == Key.character(" ").name && width >= 60
        let key = isSpace ? KeyWord.spaceBar.word(in: language) : entry.key
        return (key, entry.label[language])
    }

    private func put(_ pieces: [Piece], at x: Int, _ y: Int, on surface: inout Surface) {
        var x = x
        for piece in pieces {
            surface.put(piece.key, at: x, y, .barKey)
            surface.put(piece.label, at: x + piece.key.columns + 1, y, .barLabel)
            x += columns(of: piece)
        }
    }
}

extension KeyBar.Entry {
    /// Whether it leads out of what has the keys.
    fileprivate var isWayOut: Bool { key.hasPrefix("Esc") }

    /// The first key of a command in these places, if it has one there.
    fileprivate init?(_ command: Command, in places: Command.Places) {
        guard let key = command.keyInBar(of: places) else { return nil }
        self.init(key: key.name, label: command.label)
    }
}
