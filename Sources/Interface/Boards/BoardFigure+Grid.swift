import Discussion
import Terminal
import Wording

/// Rows by columns, with the letters of the entries in each cell, or their names where there is
/// room, and a shade for their strength; pages stand side by side as far as they fit.
extension BoardFigure {
    var matrices: [[Run]] {
        let grid = content.grid
        let left = min(14, (grid.rows.map { label($0, .row).columns }.max() ?? 4) + 2)
        let columns = columns(of: grid, width - left - 1)
        guard !columns.isEmpty else { return [] }
        let least = columns.count * cellWidth(of: columns, in: grid, left) + 1
        let pages = pages(of: grid, beside: max(1, (width - left) / least))
        let beside = max(1, min(pages.count, (width - left) / least))
        let room = (width - left) / beside - 1
        let cell = max(3, min(30, room / columns.count))
        let cells = cells(of: columns, cell, room)
        let bands = stride(from: 0, to: pages.count, by: beside).map { start in
            Array(pages[start..<min(start + beside, pages.count)])
        }
        func blocks(named: Bool) -> [[Run]] {
            bands.flatMap { block(grid, $0, columns, left: left, cells, named: named) }
        }
        let named = cell >= 16 ? blocks(named: true) : []
        let isRoomy = !named.isEmpty && named.count <= height * 2 / 3
        let drawn = isRoomy ? named : blocks(named: false)
        return drawn + shades + unplaced(grid)
    }

    /// The least columns of a cell: with whole heads where the pages then have room below one
    /// another, else a few letters of each.
    private func cellWidth(of columns: [String], in grid: GridCounts, _ left: Int) -> Int {
        let heads = (columns.map { label($0, .column).columns }.max() ?? 0) + 1
        let beside = (width - left) / (columns.count * heads + 1)
        guard beside > 0, heads > 6 else { return 6 }
        let bands = (grid.pages.count + beside - 1) / beside
        return bands * (grid.rows.count + 2) < height ? heads : 6
    }

    /// How wide each cell is: all alike, unless that would cut words of heads that have room where
    /// the others take no more than they need.
    private func cells(of columns: [String], _ cell: Int, _ room: Int) -> [Int] {
        let needed = columns.map(longestWord(of:))
        let spare = room - needed.reduce(0, +)
        guard needed.contains(where: { $0 > cell }), spare >= 0 else {
            return columns.map { _ in cell }
        }
        return needed.map { $0 + spare / columns.count }
    }

    /// All pages; where not all of them have room, those on which something stands.
    private func pages(of grid: GridCounts, beside: Int) -> [String?] {
        guard !grid.pages.isEmpty, let field = content.schema.field(.page) else { return [nil] }
        let bands = (grid.pages.count + beside - 1) / beside
        guard bands * (grid.rows.count + 2) > height else { return grid.pages }
        let used = Set(content.rows.compactMap { $0.values[field.key] })
        let filled = grid.pages.filter(used.contains)
        return filled.isEmpty ? grid.pages : filled
    }

    /// How wide a cell is that cuts no word of its head.
    private func longestWord(of column: String) -> Int {
        (label(column, .column).split(separator: " ").map { $0.columns }.max() ?? 0) + 1
    }

    /// All columns; where the words over them would be cut, those in which something stands.
    private func columns(of grid: GridCounts, _ room: Int) -> [String] {
        let needed = grid.columns.reduce(0) { $0 + longestWord(of: $1) }
        guard needed > room, let field = content.schema.field(.column) else { return grid.columns }
        let filled = Set(content.rows.compactMap { $0.values[field.key] })
        return grid.columns.filter(filled.contains)
    }

    private func block(
        _ grid: GridCounts, _ pages: [String?], _ columns: [String], left: Int, _ widths: [Int],
        named: Bool
    ) -> [[Run]] {
        var lines: [[Run]] = []
        let blank = Run(text: String(repeating: " ", count: left), role: .text)
        if pages.first != .some(nil) {
            lines.append(
                [blank]
                    + pages.map { page in
                        let name = page.map { label($0, .page).uppercased() } ?? ""
                        return Run(text: name.filled(to: widths.reduce(1, +)), role: .strong)
                    })
        }
        for heads in heads(of: columns, widths, above: grid) {
            lines.append([blank] + pages.map { _ in Run(text: heads + " ", role: .dim) })
        }
        for row in grid.rows {
            let cells = pages.map { page in
                zip(columns, widths).map {
                    runs(grid.cell(row: row, column: $0, page: page), $1, named)
                }
            }
            let depth = cells.joined().map(\.count).max() ?? 1
            for line in 0..<depth {
                let name = line == 0 ? (" " + label(row, .row)).filled(to: left) : blank.text
                lines.append(
                    [Run(text: name, role: .text)]
                        + cells.flatMap { cells in
                            zip(cells, widths).map { $0.count > line ? $0[line] : Run.blank($1) }
                                + [Run.blank(1)]
                        })
            }
        }
        return lines
    }

    /// What stands over the columns: in two rows where that leaves words whole which one would cut,
    /// and there is room.
    private func heads(of columns: [String], _ widths: [Int], above grid: GridCounts) -> [String] {
        let labels = columns.map { label($0, .column) }
        func row(_ texts: [String]) -> String {
            zip(texts, widths).map { $0.clipped(to: $1 - 1).filled(to: $1) }.joined()
        }
        let parts = zip(labels, widths).map { label, width -> (String, String) in
            let words = label.split(separator: " ").map(String.init)
            guard label.columns >= width, words.count > 1,
                words.allSatisfy({ $0.columns < width })
            else { return (label, "") }
            let first = label.wrapped(to: width - 1)[0]
            return (String(first), String(label[first.endIndex...].drop { $0 == " " }))
        }
        let below = grid.rows.count + shades.count + unplaced(grid).count
        let hasRoom = height >= min(12, below + 2)
        guard hasRoom, parts.contains(where: { !$0.1.isEmpty }) else { return [row(labels)] }
        return [row(parts.map(\.0)), row(parts.map(\.1))]
    }

    /// What stands in a cell, line by line.
    private func runs(_ cell: GridCounts.Cell, _ width: Int, _ named: Bool) -> [Run] {
        guard !cell.labels.isEmpty else {
            return [Run(text: "·".filled(to: width), role: .dim)]
        }
        let shade = cell.strength.map { Self.shades[min(max($0, 0), 3)] } ?? ""
        let role: Role = (cell.strength ?? 1) >= 2 ? .strong : .text
        let texts = named ? names(cell.labels) : [letters(cell.labels, width - shade.columns)]
        return texts.enumerated().map { line, text in
            let front = line == 0 ? shade : .blanks(shade.columns)
            let text = (front + text).clipped(to: width - 1).filled(to: width)
            return Run(text: text, role: role)
        }
    }

    private func letters(_ labels: [String], _ width: Int) -> String {
        let letters = labels.joined(separator: " ")
        return letters.columns < width ? letters : "\(labels.count)×"
    }

    private func names(_ labels: [String]) -> [String] {
        let rows = Set(labels)
        return content.rows.filter { rows.contains($0.label) }
            .map { $0.label + " " + $0.name(in: content.schema) }
    }

    private static let shades = ["░", "▒", "▓", "█"]

    /// What the shades mean, where strengths were given.
    private var shades: [[Run]] {
        guard let field = content.schema.field(.strength),
            content.rows.contains(where: { $0.values[field.key] != nil })
        else { return [] }
        let signs = Self.shades.enumerated().map { "\($1) \($0)" }.joined(separator: "  ")
        let text = " " + signs + "  " + field.label[language]
        return [[Run(text: text.clipped(to: width), role: .dim)]]
    }

    private func unplaced(_ grid: GridCounts) -> [[Run]] {
        guard !grid.unplaced.isEmpty else { return [] }
        let text = " " + say(BoardWord.unplaced) + ": " + grid.unplaced.joined(separator: " ")
        return [[Run(text: text, role: .warn)]]
    }
}

extension NoteLines.Run {
    fileprivate static func blank(_ width: Int) -> Self {
        Self(text: .blanks(width), role: .text)
    }
}
