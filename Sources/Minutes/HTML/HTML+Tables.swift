extension HTML {
    /// A table with the width and alignment of each column; where a screen is too narrow for its
    /// words, it is moved sideways and no word is cut.
    static func table(_ table: Block.Table) -> String {
        if table.columns.isEmpty { return "" }
        let widths = table.columnShares.map { "<col style=\"width: \(Int($0 * 100))%\">" }
        let rows = table.rows.map { row in
            let cells = table.columns.indices.map { column in
                element(
                    "td", table.cell(row, column),
                    attributes: place(table.columns[column].alignment))
            }
            return "<tr\(height(table))>\(cells.joined())</tr>"
        }
        let lines =
            [
                "<div class=\"table\" tabindex=\"0\">",
                table.holdsWords ? "<table>" : "<table class=\"full\">",
                "<colgroup>\(widths.joined())</colgroup>",
            ] + header(table) + ["<tbody>"] + rows + ["</tbody>", "</table>", "</div>"]
        return lines.joined(separator: "\n")
    }

    private static func header(_ table: Block.Table) -> [String] {
        guard table.hasHeader else { return [] }
        let cells = table.headerGroups.map { group in
            element(
                "th", table.columns[group.lowerBound].header,
                attributes: group.count == 1
                    ? " scope=\"col\"" : " colspan=\"\(group.count)\" scope=\"colgroup\"")
        }
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
