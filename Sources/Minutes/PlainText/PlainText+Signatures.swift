extension PlainText {
    /// The empty lines in which somebody signs.
    private static let room = 4

    /// Signatures two to a row; one alone at the right, the odd last one in the middle.
    func lines(_ people: [Block.Signatory]) -> [String] {
        let rows = people.pairs.enumerated().map { index, pair in
            pair.count == 2
                ? sideBySide(Array(pair)) : alone(pair, centered: !pair.isAtRight(inRow: index))
        }
        return Array(rows.joined(separator: [""]))
    }

    private func sideBySide(_ people: [Block.Signatory]) -> [String] {
        let half = PlainText(width: max((width - 2) / 2, 2))
        guard half.width >= 16 else { return people.flatMap { alone([$0], centered: false) } }
        let headings = people.map { half.centered($0.heading) }
        let tallest = headings.map(\.count).max() ?? 0
        let columns = people.indices.map { index in
            [String](repeating: "", count: tallest - headings[index].count) + headings[index]
                + half.signed(people[index])
        }
        return (0..<(columns.map(\.count).max() ?? 0)).map { line in
            columns.map { line < $0.count ? $0[line] : "" }
                .map { $0.padded(to: half.width, .start) }.joined(separator: "  ")
        }
    }

    private func alone(_ people: ArraySlice<Block.Signatory>, centered: Bool) -> [String] {
        let half = PlainText(width: max((width - 2) / 2, 2))
        let indent = String(repeating: " ", count: (width - half.width) / (centered ? 2 : 1))
        return people.flatMap { half.centered($0.heading) + half.signed($0) }.map { indent + $0 }
    }

    private func signed(_ person: Block.Signatory) -> [String] {
        [String](repeating: "", count: Self.room) + centered([person.nameOrFillIn])
            + centered(person.details)
    }

    private func centered(_ lines: [[Inline]]) -> [String] {
        lines.flatMap { set($0.plain, .center) }
    }
}
