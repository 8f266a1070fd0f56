extension Surface {
    /// The rows as plain text, each as wide as the surface.
    public var rows: [String] { perRow { $0.compactMap(\.drawn).joined() } }

    /// The rows as plain text, with a line end between them.
    public var text: String { rows.joined(separator: "\n") }

    /// The roles of the rows, one ``Role/letter`` per column.
    public var roles: [String] { perRow { String($0.map(\.role.letter)) } }

    /// The first place in this role, row by row.
    public func firstPlace(of role: Role) -> Position? {
        for (y, line) in lines.enumerated() {
            if let x = line.firstIndex(where: { $0.role == role }) { return Position(x: x, y: y) }
        }
        return nil
    }

    private func perRow(_ form: ([Cell]) -> String) -> [String] { lines.map(form) }
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
