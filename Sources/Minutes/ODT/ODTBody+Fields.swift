extension ODTBody {
    /// Rows of label, colon and value; where they begin an item, its number before the first.
    mutating func fields(_ fields: [Block.Field]) -> String {
        let label = place.width * 3 / 10
        let widths = [label, 388, place.width - label - 388]
        let number = place.label
        let rows = fields.enumerated().map { index, field in
            let keeps =
                fields.keepsRow(index) || place.keepsWithNext && index == fields.count - 1
            let first = inCell(Self.step, keeps) {
                $0.paragraph([.text(index == 0 ? number ?? "" : "")])
            }
            let margin = number == nil ? [] : [cell(.bare, first)]
            let cells = [
                cell(.bare, inCell(label, keeps) { $0.paragraph(field.label) }),
                cell(.bare, inCell(388, keeps) { $0.paragraph([.text(":")]) }),
                cell(.tight, inCell(widths[2], keeps) { $0.value(field.value) }),
            ]
            return row(margin + cells, canBreak: !field.isShort)
        }
        let isWhole = rows.count == 1
        guard number != nil else { return table(widths, rows, isWhole: isWhole) }
        return within {
            $0.indent -= Self.step
        } _: {
            $0.table([Self.step] + widths, rows)
        }
    }

    private mutating func value(_ blocks: [Block]) -> String {
        let content = self.blocks(blocks.isEmpty ? [.lineToWriteOn] : blocks)
        return withoutGap(content, keepsWithNext: place.keepsWithNext)
    }

    private mutating func inCell(
        _ width: Int, _ keepsWithNext: Bool, _ body: (inout ODTBody) -> String
    ) -> String {
        within {
            $0 = Place(
                style: "FieldText", width: width, language: $0.language,
                keepsWithNext: keepsWithNext)
        } _: {
            body(&$0)
        }
    }
}
