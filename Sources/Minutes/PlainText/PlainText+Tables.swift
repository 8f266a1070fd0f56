extension PlainText {
    /// A table drawn with lines; row by row as labels and values if it has too many columns.
    func table(_ table: Block.Table) -> [String] {
        if table.columns.isEmpty { return [] }
        let padding = padding(of: table)
        guard let widths = columnWidths(table, padding) else { return records(table) }
        let lines = Lines(padding: padding)
        let heads = table.headerGroups.map {
            widths[$0].reduce(0, +) + (2 * padding + 1) * ($0.count - 1)
        }
        let headers = table.headerGroups.map { table.columns[$0.lowerBound].header }
        let header = table.hasHeader ? cells(headers, heads, table, lines, least: 1) : []
        let rows = table.rows.map { row in
            cells(
                table.columns.indices.map { table.cell(row, $0) }, widths, table, lines,
                least: table.rowLines)
        }
        let middle = lines.edge(widths, "├", "┼", "┤")
        let top = table.hasHeader ? heads : widths
        let below = table.hasHeader && !rows.isEmpty ? [lines.edge(under: heads, widths)] : []
        return [lines.edge(top, "┌", "┬", "┐")] + header + below
            + rows.joined(separator: [middle]) + [lines.edge(widths, "└", "┴", "┘")]
    }

    /// The blanks at each side of a cell: none where words would be cut for them.
    private func padding(of table: Block.Table) -> Int {
        let words = table.columns.indices.map { longestWord(table, $0) }
        let count = table.columns.count
        return words.reduce(3 * count + 1, +) > width ? 0 : 1
    }

    /// Every column gets its longest word if there is room, else as much of it as the column that
    /// gets the most, and the rest by weight; nothing if even three characters each do not fit.
    private func columnWidths(_ table: Block.Table, _ padding: Int) -> [Int]? {
        let count = table.columns.count
        let room = width - (2 * padding + 1) * count - 1
        guard room >= 3 * count else { return nil }
        let weights = table.columns.map(\.weight)
        let words = table.columns.indices.map { longestWord(table, $0) }
        var most = words.max() ?? 3
        while words.reduce(0, { $0 + min($1, most) }) > room { most -= 1 }
        let least = words.map { min($0, most) }
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
        _ cells: [[Inline]], _ widths: [Int], _ table: Block.Table, _ lines: Lines, least: Int
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
            return lines.row(row)
        }
    }

    /// The lines around cells with so many blanks at each side of their words.
    private struct Lines {
        let padding: Int

        func row(_ cells: [String]) -> String {
            let blanks = String(repeating: " ", count: padding)
            return "│" + cells.map { blanks + $0 + blanks + "│" }.joined()
        }

        func edge(_ widths: [Int], _ left: String, _ middle: String, _ right: String) -> String {
            let dashes = widths.map { String(repeating: "─", count: $0 + 2 * padding) }
            return left + dashes.joined(separator: middle) + right
        }

        /// The edge below a header, from which only the columns below it part where it stands over
        /// several.
        func edge(under heads: [Int], _ widths: [Int]) -> String {
            let above = Array(edge(heads, "├", "┼", "┤"))
            let below = edge(widths, "├", "┬", "┤")
            return String(zip(above, below).map { $0 == "┼" ? "┼" : $1 })
        }
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
