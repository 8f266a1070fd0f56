import Terminal

/// Figures of a clock that are read from the back of a hall: three by five squares each, a square
/// being two columns wide and one row high, enlarged by a whole number.
struct BigDigits {
    let text: String
    let scale: Int

    /// The largest that fit; nothing if not even the smallest do, or there is no such figure.
    init?(_ text: String, width: Int, height: Int) {
        let columns = Self.columns(of: text)
        guard columns > 0, text.allSatisfy({ Self.squares[$0] != nil }) else { return nil }
        let scale = min(width / columns, height / Self.rows)
        guard scale >= 1 else { return nil }
        self.text = text
        self.scale = scale
    }

    var width: Int { Self.columns(of: text) * scale }
    var height: Int { Self.rows * scale }

    func draw(on surface: inout Surface, at x: Int, _ y: Int, _ role: Role) {
        var x = x
        for figure in text {
            let rows = Self.squares[figure] ?? []
            for (row, squares) in rows.enumerated() {
                for (column, square) in squares.enumerated() where square == "#" {
                    surface.fill(
                        x: x + column * 2 * scale, y: y + row * scale, width: 2 * scale,
                        height: scale, with: "█", role: role)
                }
            }
            x += ((rows.first?.count ?? 0) + 1) * 2 * scale
        }
    }

    private static let rows = 5

    private static func columns(of text: String) -> Int {
        2 * text.reduce(-1) { $0 + (squares[$1]?.first?.count ?? 0) + 1 }
    }

    private static let squares: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"], "1": ["## ", " # ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "], ".": [" ", " ", " ", " ", "#"],
        "+": ["   ", " # ", "###", " # ", "   "],
    ]
}
