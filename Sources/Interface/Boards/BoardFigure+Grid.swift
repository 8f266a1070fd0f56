import Discussion
import Terminal
import Wording

/// Rows by columns, with the letters of the entries in each cell and a shade for their strength;
/// pages stand side by side as far as they fit.
extension BoardFigure {
    var matrices: [[Run]] {
        let grid = content.grid
        let columns = columns(of: grid)
        let left = min(14, (grid.rows.map { label($0, .row).columns }.max() ?? 4) + 2)
        guard !columns.isEmpty else { return [] }
        let pages: [String?] = grid.pages.isEmpty ? [nil] : grid.pages
        let beside = max(1, min(pages.count, (width - left) / (columns.count * 6 + 1)))
        let cell = max(3, min(14, ((width - left) / beside - 1) / columns.count))
        var lines: [[Run]] = []
        for start in stride(from: 0, to: pages.count, by: beside) {
            let band = Array(pages[start..<min(start + beside, pages.count)])
            lines += block(grid, band, columns, left: left, cell: cell)
        }
        return lines + unplaced(grid)
    }

    /// All columns; where that are too many for the width, those in which something stands.
    private func columns(of grid: GridCounts) -> [String] {
        guard grid.columns.count * 6 > width - 16, let field = content.schema.field(.column) else {
            return grid.columns
        }
        let filled = Set(content.rows.compactMap { $0.values[field.key] })
        return grid.columns.filter(filled.contains)
    }

    private func block(
        _ grid: GridCounts, _ pages: [String?], _ columns: [String], left: Int, cell: Int
    ) -> [[Run]] {
        var lines: [[Run]] = []
        let blank = Run(text: String(repeating: " ", count: left), role: .text)
        if pages.first != .some(nil) {
            lines.append(
                [blank]
                    + pages.map { page in
                        let name = page.map { label($0, .page).uppercased() } ?? ""
                        return Run(text: name.filled(to: columns.count * cell + 1), role: .strong)
                    })
        }
        let heads = columns.map {
            (label($0, .column) + " ").clipped(to: cell - 1).filled(to: cell)
        }
        lines.append([blank] + pages.map { _ in Run(text: heads.joined() + " ", role: .dim) })
        for row in grid.rows {
            let name = (" " + label(row, .row)).filled(to: left)
            lines.append(
                [Run(text: name, role: .text)]
                    + pages.flatMap { page in
                        columns.map { column in
                            run(grid.cell(row: row, column: column, page: page), cell)
                        } + [Run(text: " ", role: .text)]
                    })
        }
        return lines
    }

    private func run(_ cell: GridCounts.Cell, _ width: Int) -> Run {
        guard !cell.labels.isEmpty else {
            return Run(text: "·".filled(to: width), role: .dim)
        }
        let shade = cell.strength.map { ["░", "▒", "▓", "█"][min(max($0, 0), 3)] } ?? ""
        let letters = cell.labels.joined(separator: " ")
        let fits = shade.columns + letters.columns < width
        let text = shade + (fits ? letters : "\(cell.labels.count)×")
        let isStrong = (cell.strength ?? 1) >= 2
        return Run(text: text.filled(to: width), role: isStrong ? .strong : .text)
    }

    private func unplaced(_ grid: GridCounts) -> [[Run]] {
        guard !grid.unplaced.isEmpty else { return [] }
        let text = " " + say(BoardWord.unplaced) + ": " + grid.unplaced.joined(separator: " ")
        return [[Run(text: text, role: .warn)]]
    }
}
