import Minutes

extension Flow {
    /// How far the text of an item stands from its marker's left edge.
    private static let step = 21.0

    /// Items, each with its marker beside the first line; of those for which people sign the last
    /// lines are on their page.
    func list(_ list: Block.List, isSigned: Bool = false) -> [Strip] {
        let width = place.width
        let markers = list.items.indices.map { place in
            typesetter.lines([.text(list.label(at: place))], .body, width: width).first
        }
        let step = max(Self.step, (markers.compactMap { $0?.width }.max() ?? 0) + 5)
        return list.items.indices.flatMap { place in
            item(list.items[place], markers[place], step)
                .kept(list.keepsItem(place, isSigned: isSigned), last: isSigned ? 3 : 1)
        }
    }

    private func item(_ blocks: [Block], _ marker: TextLine?, _ step: Double) -> [Strip] {
        let label = marker.map { [Strip($0, x: place.x)] } ?? []
        var strips = [Strip].beside([
            label, indented(by: step).strips(blocks).withoutGap,
        ])
        if !strips.isEmpty { strips[0].gap = 3 }
        return strips
    }

    /// Rows of label, colon and value; a value that is missing is a dotted line.
    func fields(_ fields: [Block.Field]) -> [Strip] {
        let label = place.width * 0.3
        let value = narrowed(x: label + 11, width: place.width - label - 11)
        return fields.enumerated().flatMap { place, field -> [Strip] in
            var row = [Strip].beside([
                narrowed(x: 0, width: label - 4).lines(field.label, .body),
                narrowed(x: label, width: 11).lines([.text(":")], .body),
                value.value(field.value).withoutGap,
            ])
            if !row.isEmpty { row[0].gap = 2 }
            return (field.isShort ? row.together : row).kept(fields.keepsRow(place))
        }
    }

    private func value(_ blocks: [Block]) -> [Strip] {
        blocks.isEmpty ? [dottedLine] : strips(blocks)
    }

    /// A line to write on in the place of a paragraph.
    var lineToWriteOn: Strip {
        var strip = dottedLine
        strip.gap = Self.paragraphGap
        return strip
    }

    private var dottedLine: Strip {
        var strip = Strip(
            height: 14.3,
            marks: [
                .level(x: place.x, width: place.width, y: 11, thickness: 0.9, isDotted: true)
            ])
        strip.baseline = 11.2
        return strip
    }

    /// Somebody's words, slanted, beside an upright line.
    func quotation(_ blocks: [Block], by speaker: [Inline]) -> [Strip] {
        var inner = indented(by: 14)
        inner.place.look = .quote
        let source = speaker.isEmpty ? [] : [.text("— ")] + speaker
        let strips = inner.strips(blocks) + inner.paragraph(source, .body, gap: 2)
        return strips.enumerated().map { index, strip in
            var strip = strip
            strip.marks.append(
                .upright(x: place.x + 3, thickness: 2, gray: 0.67, coversGap: index > 0))
            return strip
        }
    }
}
