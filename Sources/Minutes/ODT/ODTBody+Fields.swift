extension ODTBody {
    /// Rows of label, colon and value.
    mutating func fields(_ fields: [Block.Field]) -> String {
        let label = place.width * 3 / 10
        let widths = [label, 420, place.width - label - 420]
        let rows = fields.map { field in
            let cells = [
                cell(.bare, inCell(label) { $0.paragraph(field.label) }),
                cell(.bare, inCell(420) { $0.paragraph([.text(":")]) }),
                cell(.bare, inCell(widths[2] - 100) { $0.value(field.value) }),
            ]
            return row(cells, canBreak: true)
        }
        return table(widths, rows)
    }

    private mutating func value(_ blocks: [Block]) -> String {
        blocks.isEmpty ? dottedLine() : self.blocks(blocks)
    }

    private mutating func inCell(_ width: Int, _ body: (inout ODTBody) -> String) -> String {
        within {
            $0 = Place(style: "FieldText", width: width, language: $0.language)
        } _: {
            body(&$0)
        }
    }

    /// Signatures two to a row; one alone at the right, the odd last one in the middle.
    mutating func signatures(_ people: [Block.Signatory]) -> String {
        let half = place.width / 2
        let quarter = place.width / 4
        return people.pairs.enumerated().map { index, pair in
            let signatories = pair.map { Optional($0) }
            if pair.count == 2 { return block(signatories, [half, half]) }
            return index == 0
                ? block([nil] + signatories, [half, half])
                : block([nil] + signatories + [nil], [quarter, half, quarter])
        }.joined()
    }

    /// What stands above, then the names, then what stands below, each in one row.
    private mutating func block(_ people: [Block.Signatory?], _ widths: [Int]) -> String {
        let rows: [(CellLook, [String])] = [
            (.bottom, people.map { lines($0?.heading ?? [], "Signature") }),
            (.bare, people.map { lines($0.map { [$0.nameOrFillIn] } ?? [], $0?.nameStyle ?? "") }),
            (.bare, people.map { lines($0?.details ?? [], "Signature") }),
        ]
        let fits = people.compactMap { $0 }.fitOnPage
        let elements = rows.map { look, cells in
            let cells = cells.map { cell(look, $0) }
            return row(cells, canBreak: !fits)
        }
        return Self.empty("Gap") + table(widths, elements, isWhole: fits)
    }

    private mutating func lines(_ lines: [[Inline]], _ style: String) -> String {
        within {
            $0 = Place(width: $0.width, language: $0.language)
        } _: { body in
            lines.map { body.paragraph($0, style: style) }.joined()
        }
    }
}
