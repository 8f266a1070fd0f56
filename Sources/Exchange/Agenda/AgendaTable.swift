import Discussion
import Wording

/// A programme from a spreadsheet.
public struct AgendaTable: Hashable, Sendable {
    /// The items, in the order of the rows.
    public let items: [AgendaRow]
    /// The heads of the columns that were left out: unknown, or a field for the second time.
    ///
    /// Running numbers and signatures are not among them.
    public let ignoredHeads: [String]

    /// Reads a file of comma-, semicolon- or tab-separated values, all of it or nothing.
    ///
    /// The heads must name the item. A span of times gives the start and the minutes; an item
    /// without a type has the one that its title suggests. Parts are told by a column of levels,
    /// else by their numbers: `2.1`, or `a` below `2`. Throws with every fault of every row.
    public init(reading bytes: [UInt8]) throws(TableError) {
        let table = try HeadedTable(
            reading: bytes, key: AgendaItemKey.init(head:), needing: [.title])
        var readers = table.rows.map { row in
            var reader = RowReader(row)
            reader.readItem()
            return reader
        }
        shareLengths(among: &readers)
        let faults = readers.flatMap(\.faults)
        if !faults.isEmpty { throw .faults(faults) }
        items = readers.map {
            AgendaRow(values: $0.values, personName: $0.row.cells[.person], line: $0.row.line)
        }
        ignoredHeads = table.head.ignored
    }
}

extension RowReader<AgendaItemKey> {
    fileprivate mutating func readItem() {
        if row.cells[.title] == nil, row.strays.isEmpty { complain(.noTitle) }
        for key in AgendaItemKey.allCases {
            switch key {
            case .title, .remark: read(key, else: .noTitle) { .text($0) }
            case .type:
                read(key, else: .unknownType) {
                    AgendaItemType(typed: $0).map { .text($0.rawValue) }
                }
            case .minutes: read(key, else: .badMinutes) { readMinutes($0).map { .number($0) } }
            case .fixed, .locked, .optional, .key:
                read(key, else: .badFlag) { readFlag($0).map { .flag($0) } }
            case .level: readLevel()
            case .startsAt: readTime()
            case .person, .phase: break
            }
        }
        suggestType()
    }

    /// Takes the level from its column, where 1 is the highest, else from the running number.
    private mutating func readLevel() {
        read(.level, else: .badLevel) { cell in
            Int(cell).flatMap { 1...Outline.deepest + 1 ~= $0 ? .number($0 - 1) : nil }
        }
        guard row.cells[.level] == nil, let level = row.number.map(levelOfNumber), level > 0
        else { return }
        values[.level] = .number(level)
    }

    private mutating func suggestType() {
        guard row.cells[.type] == nil, let title = row.cells[.title],
            let type = AgendaItemType(suggestedBy: title)
        else { return }
        values[.type] = .text(type.rawValue)
    }

    private mutating func readTime() {
        guard let cell = row.cells[.startsAt] else { return }
        switch TimeCell(cell) {
        case .start(let start): values[.startsAt] = .time(start)
        case .span(let start, let end) where start < end:
            values[.startsAt] = .time(start)
            setLength(end - start)
        case .span: complain(of: .startsAt, .endsTooEarly)
        case .length(let minutes): setLength(minutes)
        case nil: complain(of: .startsAt, .badTime)
        }
    }

    /// Takes the length that the times give, which must not gainsay the column of minutes.
    private mutating func setLength(_ minutes: Int) {
        if case .number(let number) = values[.minutes], number != minutes {
            complain(of: .minutes, .otherLength(minutes: minutes))
        }
        values[.minutes] = .number(minutes)
    }
}
