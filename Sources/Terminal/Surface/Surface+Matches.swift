extension Surface {
    /// Gives another role to what a word, in lower case, covers in a rectangle, row by row.
    public mutating func tint(
        word: String, x: Int, y: Int, width: Int, height: Int, role: Role
    ) {
        let letters = Array(word)
        guard !letters.isEmpty else { return }
        for row in max(y, 0)..<max(y, 0, min(y + height, size.height)) {
            let columns = max(x, 0)..<max(x, 0, min(x + width, size.width))
            let text = columns.map { character(at: $0, row) }
            var start = 0
            while start + letters.count <= text.count {
                guard text[start...].starts(with: letters) else {
                    start += 1
                    continue
                }
                tint(
                    x: columns.lowerBound + start, y: row, width: letters.count, height: 1,
                    role: role)
                start += letters.count
            }
        }
    }

    /// What is drawn in a cell, in lower case.
    private func character(at x: Int, _ y: Int) -> Character {
        let scalars = lines[y][x].scalars
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text).lowercased().first ?? "\0"
    }
}
