import Terminal

extension String {
    /// The text on as few rows as it needs in so many columns, all about as long, none beginning with a
    /// dash; where those are more than so many, the last is cut.
    func evenRows(to width: Int, atMost most: Int = .max) -> [String] {
        if contains(" – ") {
            return replacing(" – ", with: "\u{A0}– ").evenRows(to: width, atMost: most)
                .map { $0.replacing("\u{A0}–", with: " –") }
        }
        let width = Swift.max(1, width)
        let rows = wrapped(to: width)
        if rows.count > most {
            let last = self[rows[most - 1].startIndex...].clipped(to: width)
            return rows.prefix(most - 1).map { String($0) } + [last]
        }
        let longest = split(separator: " ").map(\.columns).max() ?? 1
        let least = Swift.min(width, Swift.max(1, longest, columns / rows.count))
        let even = (least...width).lazy.map { wrapped(to: $0) }.first { $0.count <= rows.count }
        return (even ?? rows).map { String($0) }
    }
}
