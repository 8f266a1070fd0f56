extension Markdown {
    /// A pipe table, each row in one line.
    static func table(_ table: Block.Table) -> [String] {
        if table.columns.isEmpty { return [] }
        let columns = table.columns.indices
        let header = row(columns.map { table.columns[$0].header })
        let rules = table.columns.map(\.alignment.pipeRule).joined(separator: " | ")
        return [header, "| \(rules) |"]
            + table.rows.map { cells in row(columns.map { table.cell(cells, $0) }) }
    }

    /// Those who sign, side by side in a table: heading, room, name, details.
    static func signatures(_ people: ArraySlice<Block.Signatory>) -> Block.Table {
        let people = Array(people)
        let room = [[Inline]](repeating: [.lineBreak, .lineBreak, .lineBreak], count: people.count)
        let details = people.map { joined($0.details) }
        return Block.Table(
            columns: people.map {
                Block.Table.Column(joined($0.heading), alignment: .center)
            },
            rows: [room, people.map { [.strong($0.nameOrFillIn)] }]
                + (details.allSatisfy(\.plain.isEmpty) ? [] : [details]))
    }

    private static func joined(_ lines: [[Inline]]) -> [Inline] {
        Array(lines.joined(separator: [.lineBreak]))
    }

    private static func row(_ cells: [[Inline]]) -> String {
        "|"
            + cells.map { cell in
                let text = MarkdownInlines.line(cell)
                return text.isEmpty ? "  |" : " \(text) |"
            }.joined()
    }
}

extension Block.Table.Alignment {
    fileprivate var pipeRule: String {
        switch self {
        case .start: "---"
        case .center: ":-:"
        case .end: "--:"
        }
    }
}
