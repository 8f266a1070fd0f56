extension Block.Table {
    /// The share of the page's width that each column gets; 1 together.
    ///
    /// By weight, but with room for the longest word of each, as far as a page of A4 holds them.
    public var columnShares: [Double] {
        let sum = Double(columns.reduce(0) { $0 + $1.weight })
        let byWeight = columns.map { Double($0.weight) / sum }
        let needed = self.needed
        let wanted = needed.reduce(0, +)
        if wanted > Self.most { return Self.widened(byWeight) }
        // What is wanted beyond the letters gives way before a word is cut.
        if wanted > 1 { return needed.map { $0 / wanted } }
        var isNarrow = columns.map { _ in false }
        while let narrow = columns.indices.first(where: { place in
            !isNarrow[place] && share(place, needed, isNarrow) < needed[place]
        }) { isNarrow[narrow] = true }
        return columns.indices.map { isNarrow[$0] ? needed[$0] : share($0, needed, isNarrow) }
    }

    /// Whether a page of A4 holds the longest words of all columns side by side.
    var holdsWords: Bool { needed.reduce(0, +) <= Self.most }

    /// What of a page may be wanted, since a word takes a little less than is reckoned for it.
    private static var most: Double { 1.1 }

    /// The share of a page that the longest word of each column needs.
    private var needed: [Double] {
        columns.indices.map { column in
            // Some letters are wide.
            let letters = longestWord(column)
            return Double(letters + letters / 8 + 3) / 90
        }
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

    private func longestWord(_ column: Int) -> Int {
        // The letters of a header are bold, and so wider; one over several columns is shared.
        let group = headerGroups.first { $0.contains(column) } ?? column..<column + 1
        let header = longestWord(columns[group.lowerBound].header) / group.count
        return rows.map { longestWord(cell($0, column)) }.reduce(header + header / 6, max)
    }

    private func longestWord(_ cell: [Inline]) -> Int {
        let text = cell.plain
        if let longest = text.longestASCIIWord { return longest }
        let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        return words.map { Substring($0).columns }.max() ?? 0
    }
}

extension String {
    /// The letters of the longest word, as most texts are: of harmless ASCII, each a column wide.
    fileprivate var longestASCIIWord: Int? {
        var (longest, length) = (0, 0)
        for byte in utf8 {
            guard byte < 0x80 else { return nil }
            length = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") ? 0 : length + 1
            longest = max(longest, length)
        }
        return longest
    }
}
