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
}
