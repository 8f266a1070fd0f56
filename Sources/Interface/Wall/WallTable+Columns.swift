import Discussion
import Terminal
import Wording

/// Which fields stand beside the names of the entries, and how wide each is.
extension WallTable {
    /// What a field holds, entry by entry.
    struct Column {
        var head: String
        var values: [EntityID: String]
        var width: Int
    }

    /// How wide the names are that stand in one row each.
    var nameWidth: Int { min(longestName, max(1, width - 4)) }

    /// How wide the names are that fold beside these columns.
    func foldedNameWidth(beside columns: [Column]) -> Int {
        min(longestName, max(1, width - 4 - columns.reduce(0) { $0 + $1.width + 2 }))
    }

    /// Those that have room beside the names: whole, or all of them folded.
    func columns(_ inGroups: Bool, _ isFolded: Bool) -> [Column] {
        let names = isFolded ? min(longestName, max(Self.leastName, width / 3)) : nameWidth
        var room = width - 4 - names
        return allColumns(inGroups).compactMap { column in
            let column = isFolded ? folded(column) : column
            guard column.values.values.contains(where: { !$0.isEmpty }),
                column.width + 2 <= room
            else { return nil }
            room -= column.width + 2
            return column
        }
    }

    /// Narrower than this nobody reads a sentence from far off.
    private static let leastName = 20

    private func folded(_ column: Column) -> Column {
        var column = column
        column.width = max(column.head.columns, min(column.width, Self.leastName))
        return column
    }

    private var longestName: Int {
        rows.map { $0.name(in: content.schema).columns }.max() ?? 0
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

    func column(_ head: String, _ value: (BoardRow) -> String?) -> Column {
        let values = rows.compactMap { row in value(row).map { (row.id, $0) } }
        return Column(
            head: head.prefix(1).uppercased() + head.dropFirst(),
            values: Dictionary(values, uniquingKeysWith: { first, _ in first }),
            width: max(head.columns, values.map(\.1.columns).max() ?? 0))
    }
}
