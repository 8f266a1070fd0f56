extension PlainText {
    /// The least width in which something is still set beside its marker.
    private static let narrowest = 16

    /// Items, with their texts one under the other.
    func list(_ list: Block.List) -> [String] {
        let labels = list.items.indices.map(list.label)
        let longest = labels.map(\.columns).max() ?? 0
        return list.items.indices.flatMap { index in
            hung(labels[index].padded(to: longest, .start) + " ") {
                $0.lines(tight: list.items[index])
            }
        }
    }

    /// Rows of label and value; the colons stand under each other as far as a third of the width.
    func fields(_ fields: [Block.Field]) -> [String] {
        let longest =
            fields.map { $0.label.plain.wrapped(at: width).first?.columns ?? 0 }.max() ?? 0
        let column = max(min(longest, width / 3), 2)
        return fields.flatMap { field -> [String] in
            let labels = PlainText(width: column).set(field.label.plain, .start)
            if width - column - 3 < Self.narrowest {
                return set(field.label.plain + ":", .start) + value(field)
            }
            let values = PlainText(width: width - column - 3).value(field)
            return (0..<max(labels.count, values.count)).map { line in
                let label = line < labels.count ? labels[line] : ""
                let colon = line == 0 ? " : " : "   "
                let value = line < values.count ? values[line] : ""
                return label.padded(to: column, .start) + colon + value
            }
        }
    }

    /// What the body sets in the width beside the marker; under the marker if that is too narrow.
    func hung(
        _ marker: String, _ indent: String? = nil, _ body: (PlainText) -> [String]
    ) -> [String] {
        let inner = PlainText(width: width - marker.columns)
        guard inner.width >= Self.narrowest else { return set(marker, .start) + body(self) }
        let indent = indent ?? String(repeating: " ", count: marker.columns)
        let lines = body(inner)
        return (lines.isEmpty ? [""] : lines).enumerated().map { index, line in
            (index == 0 ? marker : indent) + line
        }
    }

    /// Blocks of an item, without an empty line between a paragraph and the list under it.
    private func lines(tight blocks: [Block]) -> [String] {
        guard blocks.count > 1, case .paragraph = blocks[0], case .list = blocks[1] else {
            return lines(blocks)
        }
        return lines(blocks[0]) + lines(Array(blocks.dropFirst()))
    }

    private func value(_ field: Block.Field) -> [String] {
        field.value.isEmpty ? [String.dots(width)] : lines(field.value)
    }
}
