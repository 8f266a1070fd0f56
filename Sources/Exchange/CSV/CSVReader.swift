/// Reads a text row by row as RFC 4180 has it, with any separator and any line break.
///
/// As spreadsheets do, a quote inside an unquoted cell stands for itself, and what follows a
/// closing quote belongs to the cell. Blank rows are passed over.
struct CSVReader {
    static let maximumColumns = 200
    static let separators = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]

    private let bytes: [UInt8]
    private let separator: UInt8
    private var place = 0
    private var line = 1

    init(_ text: String, separator: UInt8) {
        bytes = Array(text.utf8)
        self.separator = separator
    }

    /// The next row in which something stands; nothing at the end.
    mutating func next() throws(TableError) -> CSVRow? {
        while place < bytes.count {
            let row = try nextRow()
            if !row.isBlank { return row }
        }
        return nil
    }

    private mutating func nextRow() throws(TableError) -> CSVRow {
        var row = CSVRow(line: line, cells: [try nextCell()])
        while place < bytes.count, bytes[place] == separator {
            place += 1
            guard row.cells.count < Self.maximumColumns else {
                throw .tooManyColumns(line: row.line)
            }
            row.cells.append(try nextCell())
        }
        if place < bytes.count, try take() == carriageReturn, place < bytes.count,
            bytes[place] == lineFeed
        {
            _ = try take()
        }
        return row
    }

    private mutating func nextCell() throws(TableError) -> String {
        var content: [UInt8] = []
        if place < bytes.count, bytes[place] == quote { content = try quoted() }
        while place < bytes.count, bytes[place] != separator, bytes[place] != carriageReturn,
            bytes[place] != lineFeed
        {
            content.append(try take())
        }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func quoted() throws(TableError) -> [UInt8] {
        let firstLine = line
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = try take()
            guard byte == quote else {
                content.append(byte)
                continue
            }
            guard place < bytes.count, bytes[place] == quote else { return content }
            content.append(try take())
        }
        throw .unfinishedQuote(line: firstLine)
    }

    /// Takes one byte and counts the line that ends with it.
    private mutating func take() throws(TableError) -> UInt8 {
        let byte = bytes[place]
        place += 1
        if byte == 0 { throw .notText(line: line) }
        let isBeforeLineFeed = place < bytes.count && bytes[place] == lineFeed
        if byte == lineFeed || byte == carriageReturn && !isBeforeLineFeed { line += 1 }
        return byte
    }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
