/// A screenful of cells to draw on; a value, so that two of them can be compared.
///
/// Nothing can be drawn outside it: what does not fit is left out.
public struct Surface: Equatable, Sendable {
    /// The columns and rows.
    public let size: Size
    /// Where the terminal's cursor stands; hidden if nil or outside.
    public var cursor: Position?
    /// The cells, row by row: rows that were not drawn on are shared with the surface that this is
    /// a copy of, and so are copied and compared at once.
    private(set) var lines: [[Cell]]

    /// Makes a surface of blanks in the role `text`.
    public init(size: Size) {
        self.size = size
        let line = Array(repeating: Cell.blank, count: size.width)
        lines = Array(repeating: line, count: size.height)
    }

    /// Draws text from column `x` of row `y` in at most `limit` columns, and returns those used.
    ///
    /// A line end or other control character is drawn as `·`; see ``Swift/String/wrapped(to:)``.
    @discardableResult
    public mutating func put(
        _ text: Substring, at x: Int, _ y: Int, _ role: Role = .text,
        limit: Int = .max, cut: Cut = .ellipsis
    ) -> Int {
        guard size.height > y, y >= 0, x < size.width, limit > 0 else { return 0 }
        let room = min(limit, size.width - max(x, -size.width))
        let end = draw(text, from: x, y, role, room: room)
        guard end.text < text.endIndex else { return end.column - x }
        if cut == .sharp { return end.column - x }
        let kept = text.prefix(columns: room - 1)
        let column = draw(kept, from: x, y, role, room: room).column
        fill(x: column, y: y, width: x + room - column, height: 1, role: role)
        place(.init("…"), at: column, y, role)
        return column + 1 - x
    }

    /// Draws text from column `x` of row `y` in at most `limit` columns, and returns those used.
    @discardableResult
    public mutating func put(
        _ text: String, at x: Int, _ y: Int, _ role: Role = .text,
        limit: Int = .max, cut: Cut = .ellipsis
    ) -> Int {
        put(Substring(text), at: x, y, role, limit: limit, cut: cut)
    }

    /// Fills a rectangle with a character of one column; a wider one is taken for a blank.
    public mutating func fill(
        x: Int, y: Int, width: Int, height: Int, with character: Character = " ",
        role: Role = .text
    ) {
        let drawn = Terminal.cells(of: character)
        let cell = drawn.count == 1 && drawn[0].width == 1 ? drawn[0] : .blank
        let columns = clamped(x, width, to: size.width)
        for row in clamped(y, height, to: size.height) {
            put(repeatElement(cell, count: columns.count), in: columns, row, role)
        }
    }

    /// Gives a rectangle another role and leaves what is drawn there.
    public mutating func tint(x: Int, y: Int, width: Int, height: Int, role: Role) {
        for row in clamped(y, height, to: size.height) {
            for column in clamped(x, width, to: size.width) {
                lines[row][column].role = role
            }
        }
    }

    /// Lays the ground of the chosen row under what is drawn in a rectangle, whose roles stay; what
    /// is drawn there later stands on the page again.
    public mutating func choose(x: Int, y: Int, width: Int, height: Int) {
        for row in clamped(y, height, to: size.height) {
            for column in clamped(x, width, to: size.width) {
                lines[row][column].isChosen = true
            }
        }
    }
}

extension Surface {
    /// What happens to text that is too long.
    public enum Cut: Sendable {
        /// It ends in `…`.
        case ellipsis
        /// It ends where the room ends.
        case sharp
    }

    /// Draws whole characters while there is room; tells where the text and the columns end.
    private mutating func draw(
        _ text: Substring, from x: Int, _ y: Int, _ role: Role, room: Int
    ) -> (text: Substring.Index, column: Int) {
        var column = x
        var rest = text
        while !rest.isEmpty {
            let plain = rest.plainBeginning(atMost: x + room - column)
            if plain.columns > 0 {
                draw(plain.text.unicodeScalars, plain.columns, from: column, y, role)
                column += plain.columns
                rest = rest[plain.text.endIndex...]
                continue
            }
            let drawn = Terminal.cells(of: rest[rest.startIndex])
            let width = drawn.reduce(0) { $0 + $1.width }
            if column - x + width > room { break }
            for cell in drawn {
                place(cell, at: column, y, role)
                column += cell.width
            }
            rest.removeFirst()
        }
        return (rest.startIndex, column)
    }

    /// Draws plain text, each scalar in a column, without the search for the bounds of characters.
    private mutating func draw(
        _ text: Substring.UnicodeScalarView, _ count: Int, from x: Int, _ y: Int, _ role: Role
    ) {
        let columns = clamped(x, count, to: size.width)
        if columns.isEmpty { return }
        let seen = text.dropFirst(columns.lowerBound - x)
        put(seen.lazy.map(cell(ofPlain:)), in: columns, y, role)
    }

    /// Puts cells of one column each in a row.
    private mutating func put(
        _ cells: some Sequence<Cell>, in columns: Range<Int>, _ y: Int, _ role: Role
    ) {
        guard let last = columns.last else { return }
        // At the ends alone a wide character may be cut.
        place(.blank, at: columns.lowerBound, y, role)
        place(.blank, at: last, y, role)
        lines[y].withUnsafeMutableBufferPointer { line in
            for (column, cell) in zip(columns, cells) {
                line[column] = cell
                line[column].role = role
            }
        }
    }

    /// Puts a cell in its place, and blanks the other half of a wide character that it cuts.
    private mutating func place(_ cell: Cell, at x: Int, _ y: Int, _ role: Role) {
        var cell = cell
        cell.role = role
        guard (0..<size.width).contains(x) else { return }
        guard x + cell.width <= size.width else { return set(.blank, x, y, role) }
        set(cell, x, y, role)
        if cell.width == 2 { set(.continuation, x + 1, y, role) }
    }

    /// Changes one cell, and blanks what is left of a wide character that stood there.
    private mutating func set(_ cell: Cell, _ x: Int, _ y: Int, _ role: Role) {
        let old = lines[y][x]
        if old.width == 2, x < size.width - 1 { blank(x + 1, y) }
        if old.width == 0, cell.width != 0 { blank(x - 1, y) }
        lines[y][x] = cell
        lines[y][x].role = role
    }

    private mutating func blank(_ x: Int, _ y: Int) {
        let role = lines[y][x].role
        lines[y][x] = .blank
        lines[y][x].role = role
    }

    /// The part of `start ..< start + length` that lies in `0 ..< bound`.
    private func clamped(_ start: Int, _ length: Int, to bound: Int) -> Range<Int> {
        let end = start.addingReportingOverflow(max(length, 0))
        let upper = min(end.overflow ? bound : end.partialValue, bound)
        return max(start, 0)..<max(upper, max(start, 0))
    }
}
