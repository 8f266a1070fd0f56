/// How many entries stand in each cell of a grid, and how strong they are.
public struct GridCounts: Hashable, Sendable {
    /// One cell.
    public struct Cell: Hashable, Sendable {
        /// The letters of its entries, in the order of adding.
        public var labels: [String] = []
        /// The strongest of them; nothing if no strength was given.
        public var strength: Int?
    }

    /// The values of the rows, those of the schema first, then others as they came.
    public let rows: [String]
    /// The values of the columns.
    public let columns: [String]
    /// The values of the pages; none if the board has one page only.
    public let pages: [String]
    /// The letters of entries that lack a row, a column or a page.
    public let unplaced: [String]
    private let cells: [[String]: Cell]

    /// The cell of a row and a column, on a page where there are several.
    public func cell(row: String, column: String, page: String? = nil) -> Cell {
        cells[[row, column] + (page.map { [$0] } ?? [])] ?? Cell()
    }

    fileprivate init(
        rows: [String], columns: [String], pages: [String], unplaced: [String],
        cells: [[String]: Cell]
    ) {
        self.rows = rows
        self.columns = columns
        self.pages = pages
        self.unplaced = unplaced
        self.cells = cells
    }
}

extension BoardContent {
    /// The counts of a board of kind grid.
    public var grid: GridCounts {
        let axes = [BoardRole.row, .column, .page].compactMap(schema.field)
        var cells: [[String]: GridCounts.Cell] = [:]
        var unplaced: [String] = []
        for row in rows {
            let place = axes.compactMap { row.values[$0.key] }
            guard place.count == axes.count else {
                unplaced.append(row.label)
                continue
            }
            var cell = cells[place] ?? GridCounts.Cell()
            cell.labels.append(row.label)
            if let strength = row.number(schema.field(.strength)) {
                cell.strength = max(cell.strength ?? 0, Int(strength))
            }
            cells[place] = cell
        }
        return GridCounts(
            rows: values(of: .row), columns: values(of: .column), pages: values(of: .page),
            unplaced: unplaced, cells: cells)
    }

    /// The values that a field may have, then those that entries have beside them, as they came.
    public func values(of role: BoardRole) -> [String] {
        guard let field = schema.field(role) else { return [] }
        var values = field.values.map(\.value)
        for row in rows {
            if let value = row.values[field.key], !values.contains(value) { values.append(value) }
        }
        return values
    }
}
