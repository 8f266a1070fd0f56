import Discussion
import Terminal
import Wording

/// The drawing of a board as lines of so many columns, in so many rows at most.
///
/// Signs carry what colours only underline, so that it reads the same without colours.
struct BoardFigure {
    typealias Run = NoteLines.Run

    let content: BoardContent
    let language: Language
    let width: Int
    let height: Int

    var lines: [[Run]] { Array(whole.prefix(max(0, height))) }

    /// All of it, which takes more rows where it cannot be drawn in so few.
    var whole: [[Run]] {
        switch content.schema.kind {
        case .flow: bucket
        case .grid: matrices
        case .ranking: quadrants
        case .list: counts
        case .tracker: []
        }
    }

    func say(_ worded: some Worded) -> String { worded.word(in: language) }

    /// What people call a value of the field in a role.
    func label(_ value: String, _ role: BoardRole) -> String {
        content.schema.field(role)?.label(of: value, in: language) ?? value
    }

    /// A bar of so many columns for a share from 0 to 1; one block at least for what is not 0.
    func bar(_ share: Double, width: Int) -> String {
        let full = Int((min(max(share, 0), 1) * Double(width)).rounded())
        return String(repeating: "█", count: share > 0 ? max(1, full) : full)
    }

    /// How many entries each group has, used and unused.
    private var counts: [[Run]] {
        let parts = content.groups.map { group in
            let name = language.group(group.group, of: content.schema.field(.group))
            let used = content.schema.field(.used) == nil ? "" : " (\(group.used)/\(group.unused))"
            return "\(name) \(group.rows.count)\(used)"
        }
        var lines: [[Run]] = parts.isEmpty ? [] : [[Run(text: " " + hint, role: .dim)]]
        for line in parts.joined(separator: " · ").wrapped(to: max(8, width - 2)) {
            lines.append([Run(text: " " + line, role: .strong)])
        }
        for connection in content.connections {
            let pair = zip(connection.labels, connection.names).map { $0 + " " + $1 }
            let idea = connection.idea.map { " → " + $0 } ?? ""
            lines.append([Run(text: " " + pair.joined(separator: " + ") + idea, role: .info)])
        }
        return lines
    }

    private var hint: String {
        let group = content.schema.field(.group)?.label[language] ?? ""
        guard content.schema.field(.used) != nil else { return group }
        return group + " (" + say(BoardWord.used).lowercased() + "/"
            + say(BoardWord.unused).lowercased() + ")"
    }
}
