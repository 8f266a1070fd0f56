/// What stands on a board now, ready to be added up and shown.
public struct BoardContent: Hashable, Sendable {
    /// What the board holds.
    public let schema: BoardSchema
    /// Its entries, in the order of adding.
    public let rows: [BoardRow]

    /// Joins a schema with its rows.
    public init(schema: BoardSchema, rows: [BoardRow]) {
        self.schema = schema
        self.rows = rows
    }
}

/// One entry as it stands now.
public struct BoardRow: Hashable, Sendable {
    /// Which entry.
    public var id: EntityID
    /// `A`, `B` … by which people call it; one that was struck out keeps its letter.
    public var label: String
    /// What each field holds, in the form of its ``BoardFieldType``.
    public var values: [EntryKey: String]
    /// The scores that each person gave, in one order.
    public var scores: [[EntryKey: Int]]
    /// What it is joined to.
    public var links: [EntryLink]

    /// Joins the parts of a row.
    public init(
        id: EntityID, label: String, values: [EntryKey: String], scores: [[EntryKey: Int]] = [],
        links: [EntryLink] = []
    ) {
        self.id = id
        self.label = label
        self.values = values
        self.scores = scores
        self.links = links
    }

    /// The number in a field of type number or money.
    public func number(_ field: BoardField?) -> Double? {
        field.flatMap { values[$0.key] }.flatMap(Double.init)
    }

    /// What a field with a role holds.
    public func value(_ role: BoardRole, in schema: BoardSchema) -> String? {
        schema.field(role).flatMap { values[$0.key] }
    }

    /// What the entry is called.
    public func name(in schema: BoardSchema) -> String { value(.name, in: schema) ?? "" }

    /// The fields without which it is incomplete and that are empty.
    public func missing(in schema: BoardSchema) -> [BoardField] {
        schema.fields.filter { $0.isRequired && values[$0.key] == nil }
    }
}

extension Session {
    /// The boards on which something stands.
    public var boardsFilledIn: [Board] {
        let filled = Set(entries.filter { $0.struckBy == nil }.map(\.board))
        return boards.filter { filled.contains($0.id) }
    }

    /// Whether a note names a board that the session has not.
    public func lacksBoard(_ note: Note) -> Bool {
        guard note.kind == .entry, let word = note.fields.text(.board) else { return false }
        return board(answeringTo: word) == nil
    }

    /// What stands on a board now.
    ///
    /// Only the scores of those count who are wanted, and those of the room.
    public func content(
        of board: Board, scoredBy isWanted: (EntityID) -> Bool = { _ in true }
    ) -> BoardContent {
        let all = entries.filter { $0.board == board.id }
        let rows = all.enumerated().filter { $1.struckBy == nil }.map { place, entry in
            row(of: entry, at: place, scoredBy: isWanted)
        }
        return BoardContent(schema: board.schema, rows: rows)
    }

    private func row(
        of entry: BoardEntry, at place: Int, scoredBy isWanted: (EntityID) -> Bool
    ) -> BoardRow {
        let scores = entry.scores.filter { $0.key.map(isWanted) ?? true }
        var values: [EntryKey: String] = [:]
        for key in entry.fields.keys { values[key] = entry.fields.text(key) }
        return BoardRow(
            id: entry.id, label: Self.letters(place), values: values,
            scores: scores.sorted { before($0.key, $1.key) }.map(\.value),
            links: entry.links)
    }

    private func before(_ left: EntityID?, _ right: EntityID?) -> Bool {
        guard let left, let right else { return left == nil && right != nil }
        return left < right
    }

    /// `A` to `Z`, then `AA`, as spreadsheets name columns.
    static func letters(_ place: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + place % 26)))
        return place < 26 ? last : letters(place / 26 - 1) + last
    }

    /// The standing entry of a board with this letter.
    public func entry(labelled label: String, on board: EntityID) -> BoardEntry? {
        let all = entries.filter { $0.board == board }
        return all.enumerated().first { $1.struckBy == nil && Self.letters($0) == label }?.element
    }

    /// The letter of an entry on its board.
    public func label(of entry: BoardEntry) -> String {
        let place = entries.lazy.filter { $0.board == entry.board }
            .enumerated().first { $1.id == entry.id }?.offset
        return Self.letters(place ?? 0)
    }

    /// The board that was opened last.
    public var currentBoard: Board? { openBoard.flatMap { boards[$0] } }

    /// What a board's entry is called.
    public func name(of entry: BoardEntry) -> String {
        let name = boards[entry.board]?.schema.field(.name)
        return name.flatMap { entry.fields.text($0.key) } ?? ""
    }
}
