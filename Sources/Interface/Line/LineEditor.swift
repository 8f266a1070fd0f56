/// Text being typed, and the cursor in it; what stands before and after the cursor is kept apart.
///
/// It moves and rubs out by whole characters as people see them.
struct LineEditor: Equatable {
    private(set) var before = ""
    private(set) var after = ""
    private var cutOff = ""

    /// Holds a text with the cursor at its end.
    init(_ text: String = "") { before = text }

    var text: String { before + after }
    var isEmpty: Bool { before.isEmpty && after.isEmpty }
    var hasSeveralLines: Bool { before.utf8.contains(0x0A) || after.utf8.contains(0x0A) }
    var isAtEnd: Bool { after.isEmpty }

    /// Puts text in at the cursor.
    mutating func insert(_ text: String) { before += text }

    /// Has another text before the cursor.
    mutating func replace(before text: String) { before = text }

    /// Takes out the character before the cursor.
    mutating func deleteBackward() { _ = before.popLast() }

    /// Takes out the character under the cursor.
    mutating func deleteForward() { if !after.isEmpty { after.removeFirst() } }

    mutating func left() {
        if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    }

    mutating func right() { if !after.isEmpty { before.append(after.removeFirst()) } }

    mutating func home() { (before, after) = ("", text) }

    mutating func end() { (before, after) = (text, "") }

    mutating func wordLeft() {
        while before.last?.isWhitespace == true { left() }
        while before.last?.isWhitespace == false { left() }
    }

    mutating func wordRight() {
        while after.first?.isWhitespace == true { right() }
        while after.first?.isWhitespace == false { right() }
    }

    /// Takes out what stands before the cursor, and keeps it for ``putBack()``.
    mutating func cutToStart() {
        if !before.isEmpty { cutOff = before }
        before = ""
    }

    /// Takes out what stands after the cursor, and keeps it for ``putBack()``.
    mutating func cutToEnd() {
        if !after.isEmpty { cutOff = after }
        after = ""
    }

    /// Takes out the word before the cursor, and keeps it for ``putBack()``.
    mutating func cutWord() {
        let whole = text
        let rest = after
        wordLeft()
        let word = whole.dropFirst(before.count).dropLast(rest.count)
        if !word.isEmpty { cutOff = String(word) }
        after = rest
    }

    /// Puts in what was cut out last.
    mutating func putBack() { insert(cutOff) }

    /// Empties the line; what was cut out stays for ``putBack()``.
    mutating func clear() { (before, after) = ("", "") }
}
