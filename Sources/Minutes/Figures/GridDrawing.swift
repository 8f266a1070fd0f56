import Discussion
import Wording

/// A grid, or one for each page side by side: the letters of the entries in each cell, and how
/// strong they are.
struct GridDrawing {
    let content: BoardContent
    let language: Language
    private let grid: GridCounts

    init(_ content: BoardContent, in language: Language) {
        self.content = content
        self.language = language
        grid = content.grid
    }

    /// As many rows, columns and pages as a page of paper holds on each.
    var figures: [Figure] {
        guard !content.rows.isEmpty else { return [] }
        let columns = filledColumns.chunks(of: grid.pages.isEmpty ? 12 : 4)
        let rows = grid.rows.chunks(of: grid.pages.isEmpty ? 20 : 6)
        let pages: [[String?]] = grid.pages.isEmpty ? [[nil]] : grid.pages.chunks(of: 3)
        return pages.flatMap { pages in
            rows.flatMap { rows in columns.map { figure(pages, rows, $0) } }
        }
    }

    private static let rowHeads = 200
    private static let gap = 20
    private static let cell = 100

    /// All columns, or where there are many, those in which something stands.
    private var filledColumns: [String] {
        guard grid.columns.count > 4, let field = content.schema.field(.column) else {
            return grid.columns
        }
        let filled = Set(content.rows.compactMap { $0.values[field.key] })
        return grid.columns.filter(filled.contains)
    }

    private var hasStrengths: Bool {
        grid.rows.contains { row in
            grid.columns.contains { column in
                let pages: [String?] = grid.pages.isEmpty ? [nil] : grid.pages
                return pages.contains {
                    grid.cell(row: row, column: column, page: $0).strength != nil
                }
            }
        }
    }

    private func label(_ value: String, _ role: BoardRole) -> String {
        content.schema.field(role)?.label(of: value, in: language) ?? value
    }

    private func figure(_ pages: [String?], _ rows: [String], _ columns: [String]) -> Figure {
        var sketch = Sketch()
        let room = (Figure.pageWidth - Self.rowHeads) / pages.count - Self.gap
        let heads = columns.map { label($0, .column) }
        let width = min(room / max(columns.count, 1), 260)
        let isUpright = heads.contains {
            Sketch.width(of: $0.longestWord, size: Sketch.small) > width - 8
        }
        let tallest = heads.map { Sketch.width(of: $0, size: Sketch.small) }.max() ?? 0
        let headHeight = isUpright ? min(tallest, 420) + 20 : 90
        let top = headHeight + (pages.count > 1 || pages[0] != nil ? 50 : 0)
        for (place, row) in rows.enumerated() {
            sketch.paragraph(
                label(row, .row), x: Self.rowHeads - 14, y: top + place * Self.cell + 42,
                size: Sketch.small, side: .end, room: Self.rowHeads - 14, lines: 2)
        }
        for (place, page) in pages.enumerated() {
            let left = Self.rowHeads + place * (room + Self.gap)
            if let page {
                sketch.label(
                    label(page, .page), x: left + width * columns.count / 2, y: 34, side: .center,
                    isBold: true, room: room)
            }
            self.heads(heads, x: left, y: top, width: width, isUpright: isUpright, &sketch)
            cells(page, rows, columns, x: left, y: top, width: width, &sketch)
        }
        let end = top + rows.count * Self.cell
        if hasStrengths {
            sketch.label(
                FigureWord.strengthKey.word(in: language), x: 0, y: end + 44, size: Sketch.small,
                room: 1640)
        }
        return Figure(
            .drawing(sketch.shapes, picture: nil), width: Figure.pageWidth,
            height: end + (hasStrengths ? 60 : 10),
            caption: [.text(language.figureCaption(content.schema))],
            alternative: alternative(pages, rows, columns))
    }

    private func heads(
        _ heads: [String], x: Int, y: Int, width: Int, isUpright: Bool, _ sketch: inout Sketch
    ) {
        for (place, head) in heads.enumerated() {
            let middle = x + place * width + width / 2
            if isUpright {
                sketch.label(
                    head, x: middle + 9, y: y - 12, size: Sketch.small, room: 420, isUpright: true)
            } else {
                let lines = head.wrapped(at: Sketch.letters(in: width - 8, size: Sketch.small))
                    .count
                sketch.paragraph(
                    head, x: middle, y: y - 14 - (min(lines, 2) - 1) * 30, size: Sketch.small,
                    side: .center, room: width - 8, lines: 2)
            }
        }
    }

    private func cells(
        _ page: String?, _ rows: [String], _ columns: [String], x: Int, y: Int, width: Int,
        _ sketch: inout Sketch
    ) {
        for (place, row) in rows.enumerated() {
            for (column, name) in columns.enumerated() {
                let cell = grid.cell(row: row, column: name, page: page)
                draw(
                    cell, x: x + column * width, y: y + place * Self.cell, width: width, &sketch)
            }
        }
    }

    private func draw(
        _ cell: GridCounts.Cell, x: Int, y: Int, width: Int, _ sketch: inout Sketch
    ) {
        sketch.rectangle(
            x: x, y: y, width: width, height: Self.cell, fill: fill(cell), outline: .init(3, .black)
        )
        guard !cell.labels.isEmpty else { return }
        sketch.label(
            letters(cell, in: width - 16), x: x + width / 2, y: y + 50, side: .center,
            isBold: true, room: width - 10)
        guard let strength = cell.strength, strength > 0 else { return }
        let count = min(strength, 5)
        let start = x + width / 2 - count * 11
        for place in 0..<count {
            sketch.rectangle(
                x: start + place * 22 + 3, y: y + 66, width: 16, height: 16, fill: .black,
                outline: nil)
        }
    }

    private func fill(_ cell: GridCounts.Cell) -> Figure.Shade {
        guard !cell.labels.isEmpty else { return .white }
        switch cell.strength ?? 1 {
        case ...0: return .white
        case 1: return .pale
        case 2: return .light
        default: return .medium
        }
    }

    /// What the entries of a cell are called: a number alone would be read as how many there are.
    private func labels(of cell: GridCounts.Cell) -> [String] {
        guard let first = cell.labels.first, Int(first) != nil else { return cell.labels }
        return ["no. " + first] + cell.labels.dropFirst()
    }

    /// As many letters as fit, and how many more.
    private func letters(_ cell: GridCounts.Cell, in width: Int) -> String {
        let room = Sketch.letters(in: width, size: Sketch.normal)
        let labels = labels(of: cell)
        let all = labels.joined(separator: " ")
        guard all.count > room else { return all }
        var shown: [String] = []
        for label in labels {
            let rest = " +\(cell.labels.count - shown.count - 1)"
            guard (shown + [label]).joined(separator: " ").count + rest.count <= room else { break }
            shown.append(label)
        }
        return (shown + ["+\(cell.labels.count - shown.count)"]).joined(separator: " ")
    }

    private func alternative(_ pages: [String?], _ rows: [String], _ columns: [String]) -> String {
        let cells = pages.flatMap { page in
            rows.flatMap { row in columns.compactMap { sentence(page, row, $0) } }
        }
        return cells.isEmpty
            ? FigureWord.noEntries.word(in: language) + "."
            : cells.joined(separator: "; ") + "."
    }

    private func sentence(_ page: String?, _ row: String, _ column: String) -> String? {
        let cell = grid.cell(row: row, column: column, page: page)
        guard !cell.labels.isEmpty else { return nil }
        let place = [page.map { label($0, .page) }, label(row, .row), label(column, .column)]
        let strength = cell.strength.map {
            " (" + BoardWord.strength.word(in: language).lowercased() + " \($0))"
        }
        return place.compactMap { $0 }.joined(separator: ", ") + ": "
            + labels(of: cell).joined(separator: " ") + (strength ?? "")
    }
}

extension String {
    fileprivate var longestWord: String {
        split(separator: " ").map(String.init).max { $0.columns < $1.columns } ?? ""
    }
}
