extension DOCXBody {
    /// All who sign one below the other, two to a row, in one table.
    ///
    /// LibreOffice keeps no two tables on one page. One alone stands at the right, the odd last one in the middle.
    func signatures(_ blocks: [[Block.Signatory]], _ rows: SignatureRows) -> String {
        let quarter = place.width / 4
        let pairs = blocks.flatMap { people in
            people.pairs.enumerated().map { ($1, $1.isAtRight(inRow: $0)) }
        }
        if pairs.isEmpty { return "" }
        let content = pairs.enumerated().flatMap { index, entry in
            let (pair, isAtRight) = entry
            let cells = Self.cells(pair, atRight: isAtRight)
            let below = pairs.count - 1 - index
            let space = Self.space(4 * quarter, isKept: rows.keepsRow(below: below))
            return self.rows(of: cells, quarter, canBreak: !Array(pair).fitOnPage)
                + (below > 0 ? [space] : [])
        }
        return Self.gap("Gap", keepsWithNext: true)
            + table("Layout", [Int](repeating: quarter, count: 4), content)
    }

    /// The room between two rows of signatures, at which a page may end or not.
    private static func space(_ width: Int, isKept: Bool) -> String {
        row([
            Cell(
                width: width, content: gap("SignatureGap", keepsWithNext: isKept), look: span(4))
        ])
    }

    /// Who stands in which cell, and how many quarters of the page it is wide.
    private static func cells(
        _ pair: ArraySlice<Block.Signatory>, atRight isAtRight: Bool
    ) -> [(person: Block.Signatory?, quarters: Int)] {
        if pair.count == 2 { return pair.map { ($0, 2) } }
        return isAtRight ? [(nil, 2), (pair.first, 2)] : [(nil, 1), (pair.first, 2), (nil, 1)]
    }

    /// What stands above, then the names, then what stands below, each in one row.
    private func rows(
        of cells: [(person: Block.Signatory?, quarters: Int)], _ quarter: Int, canBreak: Bool
    ) -> [String] {
        let bottom = "<w:vAlign w:val=\"bottom\"/>"
        let hasDetails = cells.contains { $0.person?.details.isEmpty == false }
        return [
            row(cells, quarter, bottom, canBreak) { lines($0.heading, "Signature") },
            row(cells, quarter, "", canBreak) { lines([$0.nameOrFillIn], $0.nameStyle) },
        ]
            + (hasDetails
                ? [row(cells, quarter, "", canBreak) { lines($0.details, "Signature") }] : [])
    }

    private func row(
        _ cells: [(person: Block.Signatory?, quarters: Int)], _ quarter: Int, _ look: String,
        _ canBreak: Bool, _ content: (Block.Signatory) -> String
    ) -> String {
        Self.row(
            cells.map { person, quarters in
                let words = person.map(content) ?? ""
                return Cell(
                    width: quarters * quarter,
                    content: words.isEmpty ? lines([[]], "Signature") : words,
                    look: Self.span(quarters) + look)
            }, canBreak: canBreak)
    }

    private static func span(_ quarters: Int) -> String {
        quarters == 1 ? "" : "<w:gridSpan w:val=\"\(quarters)\"/>"
    }

    /// Lines that keep with the next by their style; LibreOffice keeps a table with what is below it
    /// only where each says so itself.
    private func lines(_ lines: [[Inline]], _ style: String) -> String {
        var inner = self
        inner.place = Place(
            width: place.width / 2, language: place.language, keepsWithNext: place.keepsWithNext)
        return lines.map { inner.paragraph($0, style: style) }.joined()
    }
}

extension Block.Signatory {
    /// The style of the name, underlined; or of the dotted line where it is to be written.
    var nameStyle: String { name.isEmpty ? "SignatureLine" : "SignatureName" }
}
