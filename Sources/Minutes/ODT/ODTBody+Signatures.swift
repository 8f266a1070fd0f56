extension ODTBody {
    /// Signatures two to a row; one alone at the right, the odd last one in the middle.
    ///
    /// `rows` are those of the blocks beside too, of which so many stand below.
    mutating func signatures(
        _ people: [Block.Signatory], among rows: SignatureRows, below: Int
    ) -> String {
        let half = place.width / 2
        let quarter = place.width / 4
        let pairs = people.pairs
        return pairs.enumerated().map { index, pair in
            within {
                let below = below + pairs.count - 1 - index
                $0.keepsWithNext = below == 0 ? $0.keepsWithNext : rows.keepsRow(below: below)
            } _: { body in
                let signatories = pair.map { Optional($0) }
                if pair.count == 2 { return body.block(signatories, [half, half]) }
                return pair.isAtRight(inRow: index)
                    ? body.block([nil] + signatories, [half, half])
                    : body.block([nil] + signatories + [nil], [quarter, half, quarter])
            }
        }.joined()
    }

    /// What stands above, then the names, then what stands below, each in one row.
    private mutating func block(_ people: [Block.Signatory?], _ widths: [Int]) -> String {
        let hasDetails = people.contains { $0?.details.isEmpty == false }
        let rows: [(CellLook, [String])] = [
            (.bottom, people.map { lines($0?.heading ?? [], "Signature") }),
            (.bare, people.map { lines($0.map { [$0.nameOrFillIn] } ?? [], $0?.nameStyle ?? "") }),
        ]
        let details: (CellLook, [String]) = (
            .bare, people.map { lines($0?.details ?? [], "Signature") }
        )
        let fits = people.compactMap { $0 }.fitOnPage
        let elements = (rows + (hasDetails ? [details] : [])).map { look, cells in
            let cells = cells.map { cell(look, $0) }
            return row(cells, canBreak: !fits)
        }
        return gap("Gap", keepsWithNext: true) + table(widths, elements, isWhole: fits)
    }

    private mutating func lines(_ lines: [[Inline]], _ style: String) -> String {
        within {
            $0 = Place(width: $0.width, language: $0.language)
        } _: { body in
            lines.map { body.paragraph($0, style: style) }.joined()
        }
    }
}
