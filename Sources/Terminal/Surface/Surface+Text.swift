extension Surface {
    /// The rows as plain text, each as wide as the surface.
    public var rows: [String] { perRow { $0.compactMap(\.drawn).joined() } }

    /// The rows as plain text, with a line end between them.
    public var text: String { rows.joined(separator: "\n") }

    /// The roles of the rows, one ``Role/letter`` per column; text of the chosen row is in the role
    /// of that.
    public var roles: [String] { perRow { String($0.map(\.shownRole.letter)) } }

    /// The first place on the ground of the chosen row, row by row.
    public var firstChosen: Position? {
        for (y, line) in lines.enumerated() {
            if let x = line.firstIndex(where: \.isChosen) { return Position(x: x, y: y) }
        }
        return nil
    }

    private func perRow(_ form: ([Cell]) -> String) -> [String] { lines.map(form) }
}

extension Cell {
    fileprivate var shownRole: Role { isChosen && role == .text ? .rowSelected : role }

    /// What is drawn, or nil for the right half of a wide character.
    fileprivate var drawn: String? {
        if width == 0 { return nil }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: self.scalars)
        return String(scalars)
    }
}
