import Discussion
import Terminal
import Wording

/// The commands that work here, filtered as one types; Enter runs the one on which the mark is.
struct HelpList {
    /// What a key has done.
    enum Outcome {
        case stay, close
        case run(Command)
    }

    private var filter = LineEditor()
    private var selected = 0
    private let rows: [(keys: String, command: Command)]
    private let language: Language

    init(_ places: Set<Command.Place>, language: Language) {
        self.language = language
        let here = CommandTable.all.filter { !$0.places.isDisjoint(with: places) }
        let escaped = CommandTable.all.filter {
            $0.places.contains(.escape) && $0.places.isDisjoint(with: places)
        }
        let anywhere = CommandTable.all.filter {
            $0.places.contains(.anywhere) && $0.id != "help-anywhere"
        }
        rows =
            here.map { (Self.keys(of: $0), $0) }
            + escaped.map { ("Esc " + Self.keys(of: $0), $0) }
            + anywhere.map { (Self.keys(of: $0), $0) }
    }

    private static func keys(of command: Command) -> String {
        command.keys.map(\.name).joined(separator: " ")
    }

    /// The rows that the filter lets through.
    private var matches: [(keys: String, command: Command)] {
        let wanted = filter.text.lowercased()
        guard !wanted.isEmpty else { return rows }
        return rows.filter {
            ($0.keys + " " + $0.command.label[language] + " " + $0.command.help[language])
                .lowercased().contains(wanted)
        }
    }

    mutating func press(_ key: Key) -> Outcome {
        switch key {
        case .escape: return .close
        case .enter:
            let matches = matches
            return matches.indices.contains(selected) ? .run(matches[selected].command) : .stay
        case .up: selected = max(0, selected - 1)
        case .down: selected = max(0, min(matches.count - 1, selected + 1))
        case .pageUp: selected = max(0, selected - 10)
        case .pageDown: selected = max(0, min(matches.count - 1, selected + 10))
        default: if filter.handle(key) { selected = 0 }
        }
        return .stay
    }

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        var rest = area
        let title = rest.takeTop(1)
        guard !title.isEmpty else { return }
        surface.fill(x: title.x, y: title.y, width: title.width, height: 1, role: .titleFocus)
        let matches = matches
        let name = "▸? " + scene.say(CommandName.help).uppercased() + " \(matches.count)  "
        let used = surface.put(name, at: title.x, title.y, .titleFocus, limit: title.width)
        let hint = filter.isEmpty ? scene.say(LiveWord.filterHint) : filter.text
        surface.put(hint, at: title.x + used, title.y, .titleFocus, limit: title.width - used)
        surface.cursor = Position(x: title.x + used + filter.before.columns, y: title.y)
        let first = firstRow(of: matches.count, height: rest.height, selected: selected)
        let keyWidth = (rows.map { $0.keys.columns }.max() ?? 0) + 2
        for place in first..<min(matches.count, first + rest.height) {
            let row = rest.takeTop(1)
            let role: Role = place == selected ? .rowSelected : .text
            surface.fill(x: row.x, y: row.y, width: row.width, height: 1, role: role)
            let mark = place == selected ? "▸" : " "
            let keys = mark + matches[place].keys.filled(to: min(keyWidth, row.width / 3))
            let x = surface.put(keys, at: row.x, row.y, place == selected ? role : .barKey)
            let help = matches[place].command.help[language]
            surface.put(help, at: row.x + x + 1, row.y, role, limit: row.width - x - 2)
        }
    }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: LiveWord.runIt.words),
            KeyBar.Entry(key: "↑↓", label: LiveWord.choose.words),
            KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
        ]
    }
}
