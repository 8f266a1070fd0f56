import Discussion

/// One row below the heads, its cells by the field they belong to.
struct TableRow<Key: FieldKey> {
    let line: Int
    let head: TableHead<Key>
    /// What stands in the cells of fields; a dash stands for nothing.
    private(set) var cells: [Key: String] = [:]
    /// What stands in the first column of running numbers or signatures; nothing where it is empty.
    private(set) var number: String?
    /// What stands in columns without a head.
    private(set) var strays: [String] = []
    /// Whether nothing stands in the row but a running number or a signature.
    private(set) var isBlank = true

    init(_ row: CSVRow, below head: TableHead<Key>) {
        line = row.line
        self.head = head
        for (place, cell) in row.cells.enumerated() {
            let cell = tidied(cell)
            if cell.isEmpty || ["-", "–", "—"].contains(cell) { continue }
            take(cell, in: place < head.columns.count ? head.columns[place] : .nameless)
        }
    }

    private mutating func take(_ cell: String, in column: TableHead<Key>.Column) {
        switch column {
        case .form: return number = number ?? cell
        case .field(let key): cells[key] = cell
        case .nameless: strays.append(cell)
        case .ignored: break
        }
        isBlank = false
    }
}
