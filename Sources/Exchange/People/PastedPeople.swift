public import Discussion
import Wording

/// A block of cells that was copied from a spreadsheet, with what its columns seem to mean.
///
/// Nothing of it is taken until somebody has seen and corrected the columns.
public struct PastedPeople: Hashable, Sendable {
    /// The block as it was pasted.
    public let text: String
    /// The heads of the columns as they stand in the block; empty without a row of heads.
    public let heads: [String]
    /// The cells of each row below the heads, as many as there are columns.
    public let rows: [[String]]
    /// What each column means; nothing for one that is left out.
    public private(set) var columns: [PersonKey?]
    private let lines: [Int]

    /// Takes a block apart by its tabs, semicolons or commas, and guesses the columns: by their
    /// heads, where one names a name or a code, else by what stands in them.
    public init(reading text: String) throws(TableError) {
        self.text = text
        let table = try Self.table(text)
        guard !table.isEmpty else { throw .noRows }
        let head = table.prefix(20).firstIndex {
            let keys = $0.cells.compactMap { PersonKey(head: tidied($0)) }
            return keys.contains(.name) || keys.contains(.code)
        }
        let body = table.dropFirst(head.map { $0 + 1 } ?? 0).filter { !$0.numbersColumns }
        guard !body.isEmpty else { throw .noRows }
        let width = body.map(\.cells.count).max() ?? 0
        heads = head.map { Self.padded(table[$0].cells, to: width) } ?? []
        rows = body.map { Self.padded($0.cells, to: width) }
        lines = body.map(\.line)
        columns = ColumnGuess(heads: heads, rows: rows, width: width).columns
    }

    /// Gives a column another meaning; the column that had it is left out from then on.
    public mutating func set(column: Int, to key: PersonKey?) {
        if let key, let other = columns.firstIndex(of: key) { columns[other] = nil }
        columns[column] = key
    }

    /// What a row says of a person by the meaning of the columns, and what is wrong with it;
    /// nothing for a row that says nothing.
    public func person(at row: Int) -> (values: [PersonKey: FieldValue], faults: [TableFault])? {
        let head = TableHead<PersonKey>(
            names: heads.isEmpty ? columns.map { _ in "" } : heads,
            columns: columns.map { $0.map { .field($0) } ?? .form })
        let cells = TableRow(CSVRow(line: lines[row], cells: rows[row]), below: head)
        guard !cells.isBlank else { return nil }
        var reader = RowReader(cells)
        reader.readPerson()
        return (reader.values, reader.faults)
    }

    /// The rows by the separator that gives the most columns, the first of equals.
    private static func table(_ text: String) throws(TableError) -> [CSVRow] {
        var best: [CSVRow] = []
        var broken: TableError?
        for separator in CSVReader.separators {
            do throws(TableError) {
                let rows = try rows(of: CSVReader(text, separator: separator))
                if width(rows) > width(best) { best = rows }
            } catch {
                broken = error
            }
            if separator == CSVReader.separators[0], width(best) > 1 { break }
        }
        if best.isEmpty, let broken { throw broken }
        return best
    }

    private static func width(_ rows: [CSVRow]) -> Int { rows.map(\.cells.count).max() ?? 0 }

    private static func rows(of reader: CSVReader) throws(TableError) -> [CSVRow] {
        var reader = reader
        var rows: [CSVRow] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    private static func padded(_ cells: [String], to width: Int) -> [String] {
        let cells = cells.prefix(width).map { tidied($0) }
        return cells + Array(repeating: "", count: width - cells.count)
    }
}

extension CSVRow {
    /// Whether each of several cells holds the number of its own column.
    var numbersColumns: Bool {
        cells.count > 1
            && cells.enumerated().allSatisfy { place, cell in
                let digits = cell.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
                return digits.isEmpty || digits == String(place + 1)
            }
            && cells.filter { !tidied($0).isEmpty }.count > 1
    }
}
