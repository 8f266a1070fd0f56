extension Surface {
    /// The rows as plain text, each as wide as the surface.
    public var rows: [String] { perRow { $0.compactMap(\.drawn).joined() } }

    /// The rows as plain text, with a line end between them.
    public var text: String { rows.joined(separator: "\n") }

    /// The roles of the rows, one ``Role/letter`` per column.
    public var roles: [String] { perRow { String($0.map(\.role.letter)) } }

    /// The first place in this role, row by row.
    public func firstPlace(of role: Role) -> Position? {
        cells.firstIndex { $0.role == role }
            .map { Position(x: $0 % size.width, y: $0 / size.width) }
    }

    private func perRow(_ form: (ArraySlice<Cell>) -> String) -> [String] {
        (0..<size.height).map { form(cells[$0 * size.width..<($0 + 1) * size.width]) }
    }
}

extension Cell {
    /// What is drawn, or nil for the right half of a wide character.
    fileprivate var drawn: String? {
        if width == 0 { return nil }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: self.scalars)
        return String(scalars)
    }
}
