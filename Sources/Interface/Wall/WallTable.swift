import Discussion
import Terminal
import Wording

/// The entries of a board as the room reads them: each with its letter and its name, and as many of
/// the fields, under their heads, as stand beside the names.
struct WallTable {
    typealias Run = NoteLines.Run

    let content: BoardContent
    let language: Language
    let width: Int

    /// Each entry below the heads: in groups where the board has them, else with its group as one of
    /// the fields; in one row, or folded into as many as it takes, so that more fields stand beside it.
    func lines(inGroups: Bool = true, isFolded: Bool = false) -> [[Run]] {
        let columns = columns(inGroups, isFolded)
        let nameWidth = isFolded ? foldedNameWidth(beside: columns) : nameWidth
        let heads = columns.map { "  " + $0.head.filled(to: $0.width) }.joined()
        let front = String.blanks(4 + nameWidth)
        return (columns.isEmpty ? [] : [[Run(text: front + heads, role: .dim)]])
            + groups.flatMap { head, rows in
                (inGroups ? head.map { [[Run(text: " " + $0, role: .title)]] } ?? [] : [])
                    + rows.flatMap { row in
                        let name = row.name(in: content.schema)
                        let names = name.wrapped(to: nameWidth).map { String($0) }
                        return lines(of: row, named: names, in: nameWidth, columns)
                    }
            }
    }

    /// Whether the group of each entry stands beside it where they are not in groups.
    var tellsGroups: Bool {
        guard let group = content.schema.field(.group) else { return true }
        let head = column(group.label[language], { _ in nil }).head
        return columns(false, false).contains { $0.head == head }
    }

    /// The names alone, in so many columns, in one of them folded; where even then not all of them have
    /// room in so many rows, it ends with how many more there are.
    func names(beside columns: Int, atMost height: Int) -> [[Run]] {
        if columns == 1 { return foldedNames(atMost: height) }
        let cell = width / columns
        let room = height * columns
        let all = rows.map { name($0, in: cell - 2) }
        let shown = all.count > room ? Array(all.prefix(max(0, room - 1))) : all
        let more = [Run(text: "  " + language.andMore(all.count - shown.count), role: .dim)]
        let cells = shown.count < all.count ? shown + [more] : all
        let depth = (cells.count + columns - 1) / columns
        return (0..<depth).map { line in
            stride(from: line, to: cells.count, by: depth).flatMap { place in
                let used = cells[place].reduce(0) { $0 + $1.text.columns }
                return cells[place] + [Run(text: .blanks(max(0, cell - used)), role: .text)]
            }
        }
    }

    /// Whole names, one below the other: fewer are better than many cut ones.
    private func foldedNames(atMost height: Int) -> [[Run]] {
        let room = max(1, width - 4)
        let all = rows.map { row in
            let name = row.name(in: content.schema).wrapped(to: room).map { String($0) }
            return lines(of: row, named: name, in: room, [])
        }
        guard all.reduce(0, { $0 + $1.count }) > height else { return Array(all.joined()) }
        var left = height - 1
        let shown = all.prefix { lines in
            left -= lines.count
            return left >= 0
        }
        let more = Run(text: "    " + language.andMore(all.count - shown.count), role: .dim)
        return shown.joined() + [[more]]
    }

    /// In how many columns the names can stand whole beside one another.
    var mostBeside: Int {
        let longest = rows.map { $0.name(in: content.schema).columns }.max() ?? 0
        return max(1, width / (longest + 6))
    }

    private func lines(
        of row: BoardRow, named names: [String], in nameWidth: Int, _ columns: [Column]
    ) -> [[Run]] {
        let cells = columns.map { ($0.values[row.id] ?? "–").wrapped(to: $0.width) }
        let depth = max(names.count, cells.map(\.count).max() ?? 0)
        return (0..<depth).map { line in
            let values = zip(columns, cells).map { column, lines in
                "  " + String(line < lines.count ? lines[line] : "").filled(to: column.width)
            }
            let name = (line < names.count ? names[line] : "").filled(to: nameWidth)
            let label = line == 0 ? row.label.leftPadded(to: 3) : "   "
            return [
                Run(text: label + " ", role: .strong),
                Run(text: name + values.joined(), role: .text),
            ]
        }
    }

    private func name(_ row: BoardRow, in room: Int) -> [Run] {
        let name = row.name(in: content.schema)
        return [
            Run(text: row.label.leftPadded(to: 3) + " ", role: .strong),
            Run(text: name.clipped(to: max(1, room - 4)), role: .text),
        ]
    }

    /// The entries in the order in which they are listed.
    var rows: [BoardRow] { groups.flatMap(\.rows) }

    private var groups: [(head: String?, rows: [BoardRow])] {
        switch content.schema.kind {
        case .ranking:
            let order = content.ranking.lines.map(\.entry)
            return [(nil, order.compactMap { id in content.rows.first { $0.id == id } })]
        case .list:
            let field = content.schema.field(.group)
            return content.groups.map { group in
                (language.group(group.group, of: field).uppercased(), group.rows)
            }
        case .flow, .grid, .tracker: return [(nil, content.rows)]
        }
    }
}
