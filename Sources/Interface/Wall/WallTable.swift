import Discussion
import Terminal
import Wording

/// The entries of a board as the room reads them: each with its letter and its name, and as many of
/// the fields, under their heads, as stand whole beside the names.
struct WallTable {
    typealias Run = NoteLines.Run

    let content: BoardContent
    let language: Language
    let width: Int

    /// What a field holds, entry by entry.
    private struct Column {
        var head: String
        var values: [EntityID: String]

        var width: Int { max(head.columns, values.values.map(\.columns).max() ?? 0) }
    }

    /// Each entry in a row below the heads: in groups where the board has them, else with its group
    /// as one of the fields.
    func lines(inGroups: Bool = true) -> [[Run]] {
        let columns = columns(inGroups: inGroups)
        let heads = columns.map { "  " + $0.head.filled(to: $0.width) }.joined()
        let front = String.blanks(4 + nameWidth)
        return (columns.isEmpty ? [] : [[Run(text: front + heads, role: .dim)]])
            + groups.flatMap { head, rows in
                (inGroups ? head.map { [[Run(text: " " + $0, role: .title)]] } ?? [] : [])
                    + rows.map { line($0, columns) }
            }
    }

    /// Whether the group of each entry stands beside it where they are not in groups.
    var tellsGroups: Bool {
        guard let group = content.schema.field(.group) else { return true }
        let head = column(group.label[language], { _ in nil }).head
        return columns(inGroups: false).contains { $0.head == head }
    }

    /// The names alone, in so many columns; where even then not all of them have room in so many
    /// rows, it ends with how many more there are.
    func names(beside columns: Int, atMost height: Int) -> [[Run]] {
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

    /// In how many columns the names can stand beside one another.
    var mostBeside: Int {
        let longest = rows.map { $0.name(in: content.schema).columns }.max() ?? 0
        return max(1, width / min(24, longest + 6))
    }

    private func line(_ row: BoardRow, _ columns: [Column]) -> [Run] {
        let values = columns.map { "  " + ($0.values[row.id] ?? "–").filled(to: $0.width) }
        let name = name(row, in: 4 + nameWidth)
        let used = name.reduce(0) { $0 + $1.text.columns }
        let gap = String.blanks(max(0, 4 + nameWidth - used))
        return name + [Run(text: gap + values.joined(), role: .text)]
    }

    private func name(_ row: BoardRow, in room: Int) -> [Run] {
        let name = row.name(in: content.schema)
        return [
            Run(text: row.label.leftPadded(to: 3) + " ", role: .strong),
            Run(text: name.clipped(to: max(1, room - 4)), role: .text),
        ]
    }

    private var nameWidth: Int {
        let longest = rows.map { $0.name(in: content.schema).columns }.max() ?? 0
        return min(longest, max(1, width - 5))
    }

    /// The entries in the order in which they are listed.
    private var rows: [BoardRow] { groups.flatMap(\.rows) }

    private var groups: [(head: String?, rows: [BoardRow])] {
        switch content.schema.kind {
        case .ranking:
            let order = content.ranking.lines.map(\.entry)
            return [(nil, order.compactMap { id in content.rows.first { $0.id == id } })]
        case .list:
            let field = content.schema.field(.group)
            return content.groups.map { group in
                let name = group.group.flatMap { field?.label(of: $0, in: language) } ?? "–"
                return (name.uppercased(), group.rows)
            }
        case .flow, .grid, .tracker: return [(nil, content.rows)]
        }
    }

    /// Those that stand whole beside the names.
    private func columns(inGroups: Bool) -> [Column] {
        var room = width - 4 - nameWidth
        return allColumns(inGroups).filter { column in
            guard column.values.values.contains(where: { !$0.isEmpty }),
                column.width + 2 <= room
            else { return false }
            room -= column.width + 2
            return true
        }
    }

    private func allColumns(_ inGroups: Bool) -> [Column] {
        let values = EntryValues(content: content, language: language)
        switch content.schema.kind {
        case .ranking:
            return [
                column(BoardWord.quadrant.word(in: language), values.quadrant),
                column(BoardWord.gates.word(in: language), values.gates),
            ]
                + content.schema.fields.filter { $0.role?.isScore == true }.map { field in
                    column(field.label[language]) { values.median(of: field, $0) }
                }
        case .tracker:
            return [
                column(BoardWord.progress.word(in: language)) { values.progress($0, bars: 10) },
                column(BoardWord.readings.word(in: language), values.ends),
            ]
        case .flow, .grid, .list:
            return content.schema.fields
                .filter { $0.role != .name && !(inGroups && $0.role == .group) }
                .map { field in column(field.label[language]) { values.value(of: field, in: $0) } }
        }
    }

    private func column(_ head: String, _ value: (BoardRow) -> String?) -> Column {
        let values = rows.compactMap { row in value(row).map { (row.id, $0) } }
        return Column(
            head: head.prefix(1).uppercased() + head.dropFirst(),
            values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }
}
