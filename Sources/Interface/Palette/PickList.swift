import Terminal

/// A line that narrows a list as one types, and the row on which the mark is.
struct PickList {
    var editor = LineEditor()
    private(set) var selected = 0

    /// Does what a key means, with so many rows in the list; says whether the text has changed.
    mutating func press(_ key: Key, rows: Int) -> Bool {
        switch key {
        case .up: select(selected - 1, of: rows)
        case .down: select(selected + 1, of: rows)
        case .pageUp: select(selected - 10, of: rows)
        case .pageDown: select(selected + 10, of: rows)
        case .home where editor.isEmpty: select(0, of: rows)
        case .end where editor.isEmpty: select(rows - 1, of: rows)
        default:
            let before = editor.text
            return editor.handle(key) && editor.text != before
        }
        return false
    }

    mutating func select(_ row: Int, of rows: Int) { selected = max(0, min(rows - 1, row)) }
}
