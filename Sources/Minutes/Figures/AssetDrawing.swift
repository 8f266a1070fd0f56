import Discussion
import Wording

/// A map of assets: a column of boxes for each group, grey if it is used, and lines between those
/// that could be brought together.
struct AssetDrawing {
    let content: BoardContent
    let language: Language
    private let groups: [GroupCount]

    init(_ content: BoardContent, in language: Language) {
        self.content = content
        self.language = language
        groups = content.groups
    }

    /// The drawing; nothing where the board does not ask what is used.
    var figure: Figure? {
        guard content.schema.field(.used) != nil, !groups.isEmpty else { return nil }
        var sketch = Sketch()
        let boxes = self.boxes
        lines(boxes, &sketch)
        for box in boxes { draw(box, &sketch) }
        let end = heads(&sketch)
        sketch.label(
            FigureWord.usedKey.word(in: language), x: 4, y: end + 40, size: Sketch.small,
            room: 1640)
        return Figure(
            .drawing(sketch.shapes, picture: nil), width: Figure.pageWidth, height: end + 56,
            caption: [.text(language.figureCaption(content.schema))], alternative: alternative)
    }

    /// One asset in its place.
    private struct Box {
        let row: BoardRow
        let x: Int
        let y: Int
        let column: Int
    }

    private static let columns = 5
    private static let most = 8
    private static let box = (width: 270, height: 76, step: 96, head: 90)

    private var step: Int { Figure.pageWidth / min(max(groups.count, 1), Self.columns) }

    /// Groups side by side, so many to a band, and the bands one under the other.
    private var bands: [[GroupCount]] { groups.chunks(of: Self.columns) }

    private func top(of band: Int) -> Int {
        bands[..<band].reduce(0) { $0 + height(of: $1) }
    }

    private func height(of band: [GroupCount]) -> Int {
        let rows = band.map { min($0.rows.count, Self.most + 1) }.max() ?? 0
        return Self.box.head + rows * Self.box.step + 10
    }

    private var boxes: [Box] {
        bands.enumerated().flatMap { band, groups in
            groups.enumerated().flatMap { column, group in
                group.rows.prefix(Self.most).enumerated().map { place, row in
                    Box(
                        row: row, x: column * step + 4,
                        y: top(of: band) + Self.box.head + place * Self.box.step, column: column)
                }
            }
        }
    }

    private func heads(_ sketch: inout Sketch) -> Int {
        let field = content.schema.field(.group)
        for (band, groups) in bands.enumerated() {
            for (column, group) in groups.enumerated() {
                sketch.paragraph(
                    language.group(group.group, of: field), x: column * step + 4,
                    y: top(of: band) + 34, size: Sketch.normal,
                    isBold: true, room: step - 24, lines: 2)
                guard group.rows.count > Self.most else { continue }
                sketch.label(
                    language.more(group.rows.count - Self.most), x: column * step + 4,
                    y: top(of: band) + Self.box.head + Self.most * Self.box.step + 30,
                    size: Sketch.small, room: Self.box.width)
            }
        }
        return top(of: bands.count)
    }

    private func draw(_ box: Box, _ sketch: inout Sketch) {
        let used = content.schema.field(.used).flatMap { box.row.values[$0.key] }
        sketch.rectangle(
            x: box.x, y: box.y, width: Self.box.width, height: Self.box.height,
            fill: used == "yes" ? .light : .white,
            outline: .init(3, .black, isDashed: used == "no"))
        sketch.paragraph(
            box.row.label + " " + box.row.name(in: content.schema), x: box.x + 10, y: box.y + 32,
            size: Sketch.small, room: Self.box.width - 20, lines: 2)
    }

    /// Under the boxes, from middle to middle; within a column, beside them.
    private func lines(_ boxes: [Box], _ sketch: inout Sketch) {
        for box in boxes {
            for link in box.row.links {
                guard let other = boxes.first(where: { $0.row.id == link.target }) else { continue }
                sketch.line(path(box, other), .init(6, .dark))
            }
        }
    }

    private func path(_ box: Box, _ other: Box) -> [(Int, Int)] {
        let (y, end) = (box.y + Self.box.height / 2, other.y + Self.box.height / 2)
        if box.column == other.column {
            let x = box.x + Self.box.width
            return [(x, y), (x + 24, y), (x + 24, end), (x, end)]
        }
        let isRight = other.x > box.x
        return [
            (box.x + (isRight ? Self.box.width : 0), y),
            (other.x + (isRight ? 0 : Self.box.width), end),
        ]
    }

    private static let words: [String: BoardWord] = ["yes": .used, "no": .unused]

    private var alternative: String {
        let field = content.schema.field(.group)
        let used = content.schema.field(.used)
        let parts = groups.map { group -> String in
            let name = language.group(group.group, of: field)
            let rows = group.rows.map { row -> String in
                let word = used.flatMap { row.values[$0.key] }.flatMap { Self.words[$0] }
                return row.label + " " + row.name(in: content.schema)
                    + (word.map { " (" + $0.word(in: language).lowercased() + ")" } ?? "")
            }
            return name + ": " + rows.joined(separator: "; ") + "."
        }
        let links = content.connections.map { $0.labels.joined(separator: " + ") }
        let connections = BoardWord.connections.word(in: language) + ": "
        return parts.joined(separator: " ")
            + (links.isEmpty ? "" : " " + connections + links.joined(separator: "; ") + ".")
    }
}
