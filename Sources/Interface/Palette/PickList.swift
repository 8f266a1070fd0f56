import Terminal

/// A line that narrows a list as one types, and the row on which the mark is.
struct PickList {
    var editor = LineEditor()
    private(set) var selected = 0

    /// Does what a key means, with so many rows in the list; says whether the text has changed.
    mutating func press(_ key: Key, rows: Int) -> Bool {
        let isForText = (key == .home || key == .end) && !editor.isEmpty
        if !isForText, let row = key.row(from: selected, of: rows) {
            selected = row
            return false
        }
        let before = editor.text
        return editor.handle(key) && editor.text != before
    }

    mutating func select(_ row: Int, of rows: Int) { selected = max(0, min(rows - 1, row)) }
}
