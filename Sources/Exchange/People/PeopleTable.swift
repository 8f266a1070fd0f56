public import Discussion
import Wording

/// A list of people from a spreadsheet: an attendance list, a list of those invited.
public struct PeopleTable: Hashable, Sendable {
    /// What is known of each person, in the order of the rows.
    public let people: [[PersonKey: FieldValue]]
    /// The heads of the columns that were left out: unknown, or a field for the second time.
    ///
    /// Running numbers and signatures are not among them.
    public let ignoredHeads: [String]

    /// Reads a file of comma-, semicolon- or tab-separated values, all of it or nothing.
    ///
    /// The heads must name a name or a code. Titles are taken off the name where they are plain
    /// and the table has no columns for them. Throws with every fault of every row.
    public init(reading bytes: [UInt8]) throws(TableError) {
        let table = try HeadedTable(
            reading: bytes, key: PersonKey.init(head:), needing: [.name, .code])
        var lines: [String: Int] = [:]
        let readers = table.rows.map { Self.read($0, lines: &lines) }
        let faults = readers.flatMap(\.faults)
        if !faults.isEmpty { throw .faults(faults) }
        people = readers.map(\.values)
        ignoredHeads = table.head.ignored
    }

    private static func read(
        _ row: TableRow<PersonKey>, lines: inout [String: Int]
    ) -> RowReader<PersonKey> {
        var reader = RowReader(row)
        reader.readPerson()
        if case .text(let code) = reader.values[.code] {
            if let line = lines[code] {
                reader.complain(of: .code, .codeTaken(line: line))
            } else {
                lines[code] = row.line
            }
        }
        return reader
    }
}

extension RowReader<PersonKey> {
    mutating func readPerson() {
        if row.cells.isEmpty, row.strays.isEmpty { complain(.noPerson) }
        for key in PersonKey.allCases {
            switch key {
            case .code: read(key, else: .badCode, by: code)
            case .role:
                read(key, else: .unknownRole) { PersonRole(typed: $0).map { .text($0.rawValue) } }
            case .sex: read(key, else: .unknownSex) { Sex(typed: $0).map { .text($0.rawValue) } }
            case .nip, .phone: read(key, else: .roundedNumber, by: digits)
            default: read(key, else: .noPerson) { .text($0) }
            }
        }
        splitName()
    }

    private func code(_ cell: String) -> FieldValue? {
        let code = cell.uppercased()
        return PersonRole(ofCode: code) == nil ? nil : .text(code)
    }

    /// A number that is a name: without the sign that keeps a spreadsheet from counting with it,
    /// and nothing if one did, `6.28123E+11`.
    private func digits(_ cell: String) -> FieldValue? {
        let digits = cell.first == "'" ? cell.dropFirst() : cell[...]
        let isRounded = digits.uppercased().contains("E+") && digits.first?.isNumber == true
        return isRounded ? nil : .text(String(digits))
    }

    private mutating func splitName() {
        let head = row.head.keys
        guard case .text(let text) = values[.name], !head.contains(.frontTitle),
            !head.contains(.backTitle)
        else { return }
        let name = TitledName(text)
        values[.name] = .text(name.name)
        values[.frontTitle] = name.front.map { .text($0) }
        values[.backTitle] = name.back.map { .text($0) }
    }
}
