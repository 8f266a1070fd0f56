import Discussion

/// A table with what its columns mean.
///
/// The heads are looked for in the first twenty rows, since lists of offices have titles above
/// them: the row that has a needed field and names the most fields, the first of equals. The
/// separator (tab, semicolon or comma) is the one with which that row names the most fields,
/// then has the most cells. A row below the heads that only numbers the columns, `(1) (2) (3)`,
/// is passed over, and so are rows with nothing but a running number or a signature.
struct HeadedTable<Key: FieldKey> {
    private static var searchedRows: Int { 20 }

    let head: TableHead<Key>
    let rows: [TableRow<Key>]

    init(
        reading bytes: [UInt8], key: (String) -> Key?, needing needed: Set<Key>
    ) throws(TableError) {
        let text = try decodedText(bytes)
        var best: Found?
        var broken: TableError?
        for separator in CSVReader.separators {
            do throws(TableError) {
                let found = try Self.find(
                    in: CSVReader(text, separator: separator), key: key, needing: needed)
                if let found, found.head.isBetter(than: best?.head) { best = found }
            } catch {
                broken = error
            }
        }
        guard var best else { throw broken ?? .noHeads }
        head = best.head
        rows = try Self.rows(of: &best.rest, below: head)
        if rows.isEmpty { throw .noRows }
    }

    /// A row of heads, and a reader that stands behind it.
    private struct Found {
        var head: TableHead<Key>
        var rest: CSVReader
    }

    private static func find(
        in reader: CSVReader, key: (String) -> Key?, needing needed: Set<Key>
    ) throws(TableError) -> Found? {
        var reader = reader
        var best: Found?
        for _ in 0..<searchedRows {
            guard let row = try reader.next() else { break }
            let head = TableHead(row, key: key)
            guard !needed.isDisjoint(with: head.keys) else { continue }
            if head.keys.count > best?.head.keys.count ?? 0 {
                best = Found(head: head, rest: reader)
            }
        }
        return best
    }

    private static func rows(
        of reader: inout CSVReader, below head: TableHead<Key>
    ) throws(TableError) -> [TableRow<Key>] {
        var rows: [TableRow<Key>] = []
        var isFirst = true
        while let row = try reader.next() {
            defer { isFirst = false }
            if isFirst, row.numbersColumns { continue }
            let read = TableRow(row, below: head)
            if !read.isBlank { rows.append(read) }
        }
        return rows
    }
}
