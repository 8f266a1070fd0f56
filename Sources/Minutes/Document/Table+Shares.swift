extension Block.Table {
    /// The share of the page's width that each column gets; 1 together.
    ///
    /// By weight, but with room for the longest word of each, as far as a page of A4 holds them.
    public var columnShares: [Double] {
        let sum = Double(columns.reduce(0) { $0 + $1.weight })
        let byWeight = columns.map { Double($0.weight) / sum }
        let needed = self.needed
        if needed.reduce(0, +) > 1 { return Self.widened(byWeight) }
        var isNarrow = columns.map { _ in false }
        while let narrow = columns.indices.first(where: { place in
            !isNarrow[place] && share(place, needed, isNarrow) < needed[place]
        }) { isNarrow[narrow] = true }
        return columns.indices.map { isNarrow[$0] ? needed[$0] : share($0, needed, isNarrow) }
    }

    /// Whether a page of A4 holds the longest words of all columns side by side.
    var holdsWords: Bool { needed.reduce(0, +) <= 1 }

    /// The share of a page, 467 points of A4, that the longest word of each column needs with the room
    /// beside it, in letters of 9.5 points.
    private var needed: [Double] {
        columns.indices.map { (Double(longestWord($0)) * 0.095 + 10) / 467 }
    }

    /// The shares with none so narrow that a word would run down the page letter by letter.
    private static func widened(_ shares: [Double]) -> [Double] {
        let least = min(0.08, 1 / Double(shares.count))
        let widened = shares.map { max($0, least) }
        return widened.map { $0 / widened.reduce(0, +) }
    }

    /// Whether a row surely fits on a page, so that it may be kept together: a page has some fifty
    /// lines of 90 letters, and other letters than Latin take more room.
    func fitsOnPage(_ row: [[Inline]], _ shares: [Double]) -> Bool {
        columns.indices.allSatisfy { column in
            let (text, width) = (cell(row, column).plain, max(2, Int(shares[column] * 90)))
            return text.utf8.count < width * 8 || text.wrapped(at: width).count < 30
        }
    }

    /// The share by weight of what the narrow columns leave.
    private func share(_ column: Int, _ needed: [Double], _ isNarrow: [Bool]) -> Double {
        let taken = columns.indices.reduce(0) { $0 + (isNarrow[$1] ? needed[$1] : 0) }
        let sum = columns.indices.reduce(0) { $0 + (isNarrow[$1] ? 0 : columns[$1].weight) }
        return (1 - taken) * Double(columns[column].weight) / Double(sum)
    }

    /// How wide the longest word of a column is, in hundredths of the height of its letters.
    private func longestWord(_ column: Int) -> Int {
        // The letters of a header are bold, and so wider; one over several columns is shared.
        let group = headerGroups.first { $0.contains(column) } ?? column..<column + 1
        let header = columns[group.lowerBound].header.plain.longestWordWidth / group.count
        return rows.map { cell($0, column).plain.longestWordWidth }
            .reduce(header + header / 10, max)
    }
}
