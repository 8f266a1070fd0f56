extension HTML {
    /// A table with the width and alignment of each column.
    static func table(_ table: Block.Table) -> String {
        if table.columns.isEmpty { return "" }
        let sum = table.columns.reduce(0) { $0 + $1.weight }
        let widths = table.columns.map { "<col style=\"width: \($0.weight * 100 / sum)%\">" }
        let rows = table.rows.map { row in
            let cells = table.columns.indices.map { column in
                element(
                    "td", table.cell(row, column),
                    attributes: place(table.columns[column].alignment))
            }
            return "<tr\(height(table))>\(cells.joined())</tr>"
        }
        let lines =
            ["<table>", "<colgroup>\(widths.joined())</colgroup>"] + header(table)
            + ["<tbody>"] + rows + ["</tbody>", "</table>"]
        return lines.joined(separator: "\n")
    }

    private static func header(_ table: Block.Table) -> [String] {
        guard table.hasHeader else { return [] }
        let cells = table.columns.map { element("th", $0.header, attributes: " scope=\"col\"") }
        return ["<thead><tr>\(cells.joined())</tr></thead>"]
    }

    private static func height(_ table: Block.Table) -> String {
        table.rowLines > 1 ? " style=\"height: \(table.rowLines * 14 / 10 + 1)em\"" : ""
    }

    private static func place(_ alignment: Block.Table.Alignment) -> String {
        switch alignment {
        case .start: ""
        case .center: " class=\"center\""
        case .end: " class=\"end\""
        }
    }
}
