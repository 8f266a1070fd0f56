import Discussion

/// Turns the cells of one row into values, and gathers what is wrong with them.
struct RowReader<Key: FieldKey> {
    let row: TableRow<Key>
    var values: [Key: FieldValue] = [:]
    private(set) var faults: [TableFault]

    init(_ row: TableRow<Key>) {
        self.row = row
        faults = row.strays.map {
            TableFault(line: row.line, head: nil, cell: $0, reason: .noHead)
        }
    }

    /// Reads the cell of a field, if something stands in it.
    mutating func read(
        _ key: Key, else reason: TableFault.Reason, by read: (String) -> FieldValue?
    ) {
        guard let cell = row.cells[key] else { return }
        if let value = read(cell) {
            values[key] = value
        } else {
            complain(of: key, reason)
        }
    }

    /// Notes a fault of the cell of a field.
    mutating func complain(of key: Key, _ reason: TableFault.Reason) {
        faults.append(
            TableFault(
                line: row.line, head: row.head.name(of: key), cell: row.cells[key] ?? "",
                reason: reason))
    }

    /// Notes a fault of the row.
    mutating func complain(_ reason: TableFault.Reason) {
        faults.append(TableFault(line: row.line, head: nil, cell: "", reason: reason))
    }
}
