import Terminal

/// The text of a line editor broken into rows, and where the cursor stands in them.
struct LineRows: Equatable {
    private(set) var rows: [String] = [""]
    private(set) var cursor = Position(x: 0, y: 0)

    /// Breaks the text in so many columns; the cursor always has a column of its own.
    init(_ editor: LineEditor, width: Int) {
        let width = max(width, 2)
        var column = add(editor.before, from: 0, width)
        if column >= width { column = breakRow() }
        cursor = Position(x: column, y: rows.count - 1)
        _ = add(editor.after, from: column, width)
    }

    /// So many rows round the cursor, and the cursor among them.
    func visible(_ count: Int) -> (rows: [String], cursor: Position) {
        let first = max(0, min(cursor.y - count / 2, rows.count - count))
        let last = min(rows.count, first + max(count, 1))
        return (Array(rows[first..<last]), Position(x: cursor.x, y: cursor.y - first))
    }

    private mutating func add(_ text: String, from start: Int, _ width: Int) -> Int {
        var column = start
        for (place, paragraph) in Substring(text).paragraphs.enumerated() {
            if place > 0 { column = breakRow() }
            var rest = paragraph
            while !rest.isEmpty {
                var fitting = rest.prefix(columns: width - column)
                if fitting.isEmpty, column == 0 { fitting = rest.prefix(1) }
                rows[rows.count - 1] += fitting
                column += fitting.columns
                rest = rest[fitting.endIndex...]
                if !rest.isEmpty { column = breakRow() }
            }
        }
        return column
    }

    private mutating func breakRow() -> Int {
        rows.append("")
        return 0
    }
}
