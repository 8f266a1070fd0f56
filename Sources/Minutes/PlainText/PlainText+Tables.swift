extension PlainText {
    /// A table drawn with lines; row by row as labels and values if it has too many columns.
    func table(_ table: Block.Table) -> [String] {
        if table.columns.isEmpty { return [] }
        guard let widths = columnWidths(table) else { return records(table) }
        let header =
            table.hasHeader
            ? [cells(table.columns.map(\.header), widths, table, least: 1)] : []
        let rows = table.rows.map { row in
            cells(
                table.columns.indices.map { table.cell(row, $0) }, widths, table,
                least: table.rowLines)
        }
        let middle = edge(widths, "├", "┼", "┤")
        return [edge(widths, "┌", "┬", "┐")]
            + (header + rows).joined(separator: [middle])
            + [edge(widths, "└", "┴", "┘")]
    }

    /// Every column gets its longest word if there is room, and the rest by weight; nothing if
    /// even three characters each do not fit.
    private func columnWidths(_ table: Block.Table) -> [Int]? {
        let count = table.columns.count
        let room = width - 3 * count - 1
        guard room >= 3 * count else { return nil }
        let weights = table.columns.map(\.weight)
        let words = table.columns.indices.map { longestWord(table, $0) }
        let needed = words.reduce(0, +)
        let least = needed <= room ? words : [Int](repeating: 3, count: count)
        let spare = room - least.reduce(0, +)
        let sum = weights.reduce(0, +)
        var widths = zip(least, weights).map { $0 + spare * $1 / sum }
        if let widest = weights.indices.max(by: { weights[$0] < weights[$1] }) {
            widths[widest] += room - widths.reduce(0, +)
        }
        return widths
    }

    private func longestWord(_ table: Block.Table, _ column: Int) -> Int {
        let cells = [table.columns[column].header] + table.rows.map { table.cell($0, column) }
        let words = cells.flatMap { $0.plain.split { $0 == " " || $0 == "\n" } }
        return max(words.map(\.columns).max() ?? 0, 3)
    }

    private func cells(
        _ cells: [[Inline]], _ widths: [Int], _ table: Block.Table, least: Int
    ) -> [String] {
        let columns = cells.indices.map { index in
            PlainText(width: widths[index])
                .set(cells[index].plain, table.columns[index].alignment)
        }
        let height = max(columns.map(\.count).max() ?? 1, least)
        return (0..<height).map { line in
            let row = columns.indices.map { column in
                let text = line < columns[column].count ? columns[column][line] : ""
                return text.padded(to: widths[column], .start)
            }
            return "│ " + row.joined(separator: " │ ") + " │"
        }
    }

    private func edge(
        _ widths: [Int], _ left: String, _ middle: String, _ right: String
    ) -> String {
        let dashes = widths.map { String(repeating: "─", count: $0 + 2) }
        return left + dashes.joined(separator: middle) + right
    }

    private func records(_ table: Block.Table) -> [String] {
        lines(
            table.rows.map { row in
                .fields(
                    table.columns.indices.map { column in
                        Block.Field(
                            table.columns[column].header, [.paragraph(table.cell(row, column))])
                    })
            })
    }
}
