import Terminal

/// The text of a line editor broken into rows, and where the cursor stands in them.
struct LineRows: Equatable {
    private(set) var rows: [String] = []
    private(set) var cursor = Position(x: 0, y: 0)

    /// Breaks the text in so many columns, where it can be between words; the cursor always has a
    /// column of its own.
    init(_ editor: LineEditor, width: Int) {
        let width = max(width, 2)
        let text = editor.text
        // In one row, as most are, and then no letter has to be looked at.
        if Substring(text).paragraphs.count == 1, text.columns < width {
            (rows, cursor) = ([text], Position(x: editor.before.columns, y: 0))
            return
        }
        let before = Array(editor.before)
        let letters = before + Array(editor.after)
        var starts = Self.starts(of: letters, width)
        cursor = Self.place(of: before.count, in: letters, starts)
        if cursor.x >= width {
            cursor = Position(x: 0, y: cursor.y + 1)
            if starts.count == cursor.y { starts.append(letters.count) }
        }
        let ends = starts.dropFirst() + [letters.count]
        rows = zip(starts, ends).map { start, end in
            String(letters[start..<end].filter { !$0.isNewline })
        }
    }

    /// So many rows round the cursor, and the cursor among them.
    func visible(_ count: Int) -> (rows: [String], cursor: Position) {
        let first = firstVisible(count)
        let last = min(rows.count, first + max(count, 1))
        return (Array(rows[first..<last]), Position(x: cursor.x, y: cursor.y - first))
    }

    /// The first of so many rows round the cursor.
    func firstVisible(_ count: Int) -> Int {
        max(0, min(cursor.y - count / 2, rows.count - count))
    }

    /// Where the rows begin; a space that has no room hangs at the end of its row.
    private static func starts(of letters: [Character], _ width: Int) -> [Int] {
        var (starts, column, word) = ([0], 0, 0)
        for (place, letter) in letters.enumerated() {
            let columns = letter.columns
            if letter.isNewline || (letter == " " && column + columns > width) {
                starts.append(place + 1)
                (column, word) = (0, place + 1)
                continue
            }
            if column + columns > width, word > starts[starts.count - 1] {
                starts.append(word)
                column = letters[word..<place].reduce(0) { $0 + $1.columns }
            }
            if column + columns > width {
                starts.append(place)
                column = 0
            }
            column += columns
            if letter == " " { word = place + 1 }
        }
        return starts
    }

    private static func place(
        of cursor: Int, in letters: [Character], _ starts: [Int]
    ) -> Position {
        let row = (starts.lastIndex { $0 <= cursor }) ?? 0
        return Position(
            x: letters[starts[row]..<cursor].reduce(0) { $0 + $1.columns }, y: row)
    }
}

extension Character {
    fileprivate var columns: Int { isASCII ? 1 : String(self).columns }
}
