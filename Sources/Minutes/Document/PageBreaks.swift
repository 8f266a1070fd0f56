extension [Block] {
    /// Each block, and whether its end must stand on the page of what follows.
    ///
    /// So stand words, rows or signatures below which people sign, or what goes with the paper is
    /// named, a table below which something is said of it or little ends the paper, and words that
    /// lead to a list; lines to write on are not parted. A table that people sign knows it.
    public var keeping: [(block: Block, keepsWithNext: Bool)] {
        enumerated().map { place, block in
            let keeps =
                place + 1 < count && block.keeps(with: self[place + 1])
                || place + 2 < count && block.isSigned(after: self[place + 1], self[place + 2])
                || isBeforeRest(place)
            return (isSignedTable(place) ? block.signed : block, keeps)
        }
    }

    /// Whether it is a table, below which people sign under the fields that close a paper.
    private func isSignedTable(_ place: Int) -> Bool {
        guard place + 2 < count, case .fields = self[place + 1] else { return false }
        return self[place + 2].isSignatures
    }

    /// Whether it is a table, below which a heading with few lines ends the paper: these alone are not
    /// worth a page.
    private func isBeforeRest(_ place: Int) -> Bool {
        guard (place + 3...place + 6).contains(count), case .table = self[place],
            case .heading = self[place + 1]
        else { return false }
        return Array(self[(place + 2)...]).lineCount <= 4
    }
}

extension [Block] {
    /// Whether the block at a place is words with a list right below.
    func leadsToList(at place: Int) -> Bool {
        guard place + 1 < count, case .list = self[place + 1] else { return false }
        return switch self[place] {
        case .heading, .paragraph: true
        default: false
        }
    }
}

extension Block {
    fileprivate func keeps(with next: Block) -> Bool {
        switch (self, next) {
        case (.paragraph, .signatures), (.list, .signatures), (.fields, .signatures),
            (.signatures, .signatures):
            true
        case (.signatures(let people), .fields(let fields)):
            people.pairs.count <= 2 && fields.reduce(0) { $0 + $1.value.lineCount } <= 8
        case (.table, .signatures), (.table, .paragraph), (.table, .fields): true
        case (.paragraph(let line), .paragraph(let next)): line.isToWriteOn && next.isToWriteOn
        case (.paragraph(let lead), .list), (.paragraph(let lead), .fields):
            lead.plain.hasSuffix(":")
        default: false
        }
    }

    /// Whether people sign for it below the few words that close a paper, which say nothing of it.
    fileprivate func isSigned(after words: Block, _ next: Block) -> Bool {
        guard next.isSignatures, case .paragraph = words, words.lineCount <= 4 else { return false }
        if case .list = self { return true } else { return false }
    }

    /// A table that people sign, as it breaks; anything else as it is.
    fileprivate var signed: Block {
        guard case .table(var table) = self else { return self }
        table.isSigned = true
        return .table(table)
    }

    /// About how many lines it has in a narrow column; many where that cannot be said.
    var lineCount: Int {
        switch self {
        case .paragraph(let text): text.plain.columns / 55 + 1
        case .list(let list): list.items.reduce(0) { $0 + $1.lineCount }
        case .language(_, let blocks): blocks.lineCount
        default: 99
        }
    }
}

extension [Inline] {
    /// Whether it is a line to write on, and no more.
    fileprivate var isToWriteOn: Bool {
        if count == 1, case .fillIn? = first { true } else { false }
    }
}

extension [Block] {
    /// About how many lines the blocks have in a narrow column.
    var lineCount: Int { reduce(0) { $0 + $1.lineCount } }

    /// Whether it is so little that the end of a page does not part it.
    fileprivate var isShort: Bool { lineCount <= 3 }
}

extension Block.List {
    /// Whether an item ends on the page on which the next begins: short ones that are the first or
    /// the last do not stand alone, and few of them are not parted.
    ///
    /// Of a list for which people sign the last alone goes with them: a page that is left white for
    /// the others would invite additions.
    public func keepsItem(_ place: Int, isSigned: Bool = false) -> Bool {
        let last = items.count - 1
        guard place < last, !isSigned else { return isSigned && place == last }
        return place == 0 && items[0].isShort || place == last - 1 && items[last].isShort
            || last < 3 && items.allSatisfy(\.isShort)
    }
}

extension [Block.Field] {
    /// Whether a row stands on the page of the next: no short one stands alone.
    public func keepsRow(_ place: Int) -> Bool {
        let last = count - 1
        guard place < last else { return false }
        return place == 0 && self[0].isShort
            || place == last - 1 && self[last].value.lineCount <= 1
    }
}

extension Block.Field {
    /// Whether the end of a page does not part it.
    public var isShort: Bool { value.isShort }
}

extension Block.Table {
    /// Whether a row stands on the page of the next: all of a few, and of many the last not alone.
    ///
    /// Of a table that people sign below closing words the last row alone goes with these.
    public func keepsRow(_ place: Int) -> Bool {
        let last = rows.count - 1
        return place < last && !isSigned && (place == last - 1 || isShort)
    }

    /// Whether it is so little that the end of a page does not part it, about a quarter of one.
    var isShort: Bool {
        guard rows.count <= 6 else { return false }
        let widths = columnShares.map { max(2, Int($0 * 90)) }
        var left = 14
        for row in rows where left >= 0 { left -= lines(of: row, widths) }
        return left >= 0
    }

    private func lines(of row: [[Inline]], _ widths: [Int]) -> Int {
        columns.indices.reduce(rowLines) { most, column in
            let text = cell(row, column).plain
            return max(most, text.utf8.count > 1000 ? 99 : text.wrapped(at: widths[column]).count)
        }
    }
}
