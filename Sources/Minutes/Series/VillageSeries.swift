public import Discussion
import Wording

/// Sessions in several villages, folded into one: each village with what it is and needs, under
/// one list of categories.
public struct VillageSeries: Sendable {
    /// A village of the series.
    struct Village {
        /// Its code, or its name where it has none.
        let code: String
        /// The session that speaks for it.
        let release: Release?
        /// What is known of it, and what could be.
        var portrait: (schema: BoardSchema, row: BoardRow)?
    }

    let releases: [Release]
    /// The villages: those of the sessions in their order, then others that were named.
    private(set) var villages: [Village] = []
    /// What the villages need, the first priority first, each called by its place in that order.
    private(set) var needs = BoardContent(schema: Self.noNeeds, rows: [])
    /// The categories that seem to be one, each with the one that was there before.
    public private(set) var alike: [Alike] = []
    /// The categories that were to be counted as others and that no village has.
    public private(set) var unusedJoints: [String] = []
    /// Whether any of the sessions has a board for needs.
    public let hasNeeds: Bool

    /// What the categories are called under which something stands.
    public func categories(in language: Language) -> [String] {
        guard let field = needs.schema.field(.column) else { return [] }
        let used = Set(needs.rows.compactMap { $0.values[field.key] })
        return field.values.filter { used.contains($0.value) }.map { $0.label[language] }
    }

    /// Two categories that seem to be one.
    public struct Alike: Hashable, Sendable {
        /// The later one.
        public let word: String
        /// The earlier one.
        public let near: String
    }

    /// Folds what may be told of each session; a category in `joints` is counted as another.
    public init(
        _ releases: [Release], in language: Language, joining joints: [(String, String)] = []
    ) {
        self.releases = releases
        let boards = releases.compactMap { release in
            release.board(named: "needs", .grid)?
                .content(in: language)
        }
        hasNeeds = !boards.isEmpty
        let names = gatherVillages(in: language)
        guard var schema = boards.first?.schema else { return }
        var categories = Categories(of: boards, joining: joints)
        var rows = boards.flatMap { board in
            board.rows.map { placed($0, of: board.schema, names, &categories) }
        }
        schema.replace(.row, values: villageValues(names, rows, of: schema, in: language))
        schema.replace(.column, values: categories.values)
        rows = inOrder(rows, of: schema)
        for place in rows.indices { rows[place].label = String(place + 1) }
        needs = BoardContent(schema: schema, rows: rows)
        alike = categories.alike(in: language)
        unusedJoints = categories.unusedJoints
    }

    private static let noNeeds = BoardSchema(
        name: "needs", kind: .grid, title: Phrase(id: "", en: ""), fields: [])

    /// Which village each code and name means, in small letters.
    private mutating func gatherVillages(in language: Language) -> [String: String] {
        var names: [String: String] = [:]
        for release in releases {
            guard let code = release.village else { continue }
            names[code.lowercased()] = code
            villages.append(Village(code: code, release: release))
        }
        for release in releases {
            guard
                let board = release.board(named: "villages", .list)?
                    .content(in: language)
            else { continue }
            for row in board.rows { take(row, board.schema, release, &names) }
        }
        return names
    }

    private mutating func take(
        _ row: BoardRow, _ schema: BoardSchema, _ release: Release,
        _ names: inout [String: String]
    ) {
        let name = row.name(in: schema)
        let code = schema.place.flatMap { row.values[$0.key] } ?? release.village ?? name
        let village = names[code.lowercased()] ?? names[name.lowercased()] ?? code
        for word in [code, name] where !word.isEmpty { names[word.lowercased()] = village }
        if let place = villages.firstIndex(where: { $0.code == village }) {
            villages[place].portrait = (schema, row)
        } else {
            villages.append(Village(code: village, release: nil, portrait: (schema, row)))
        }
    }

    /// A need under the village and the category as the series calls them.
    private func placed(
        _ row: BoardRow, of schema: BoardSchema, _ names: [String: String],
        _ categories: inout Categories
    ) -> BoardRow {
        var row = row
        if let key = schema.field(.row)?.key, let village = row.values[key] {
            row.values[key] = names[village.lowercased()] ?? village
        }
        if let key = schema.field(.column)?.key, let category = row.values[key] {
            row.values[key] = categories.take(category)
        }
        return row
    }

    /// The villages as the values of an axis; one that only a need names stands last.
    private mutating func villageValues(
        _ names: [String: String], _ rows: [BoardRow], of schema: BoardSchema,
        in language: Language
    ) -> [BoardField.Value] {
        for row in rows {
            guard let code = row.value(.row, in: schema),
                !villages.contains(where: { $0.code == code })
            else { continue }
            villages.append(Village(code: code, release: nil))
        }
        return villages.map { village in
            BoardField.Value(village.code, label: Phrase(id: village.title, en: village.title))
        }
    }

    /// By priority, then urgency, then how many it serves, then as the villages stand.
    private func inOrder(_ rows: [BoardRow], of schema: BoardSchema) -> [BoardRow] {
        let order = villages.map(\.code)
        func rank(_ place: Int, _ row: BoardRow) -> (Double, Double, Double, Int, Int) {
            let village = row.value(.row, in: schema).flatMap { order.firstIndex(of: $0) }
            return (
                row.number(schema.field("priority")) ?? .infinity,
                -(row.number(schema.field(.strength)) ?? -1),
                -(row.number(schema.field("beneficiaries")) ?? 0), village ?? order.count, place
            )
        }
        return rows.enumerated()
            .sorted { rank($0.offset, $0.element) < rank($1.offset, $1.element) }.map(\.element)
    }
}

extension VillageSeries.Village {
    /// `D04 Telaga Rukun`.
    var title: String {
        let name = portrait.map { $0.row.name(in: $0.schema) } ?? ""
        let isSame = name.isEmpty || name.lowercased() == code.lowercased()
        return isSame ? code : code + " " + name
    }
}

extension Release {
    /// The board of a name and a kind, if something stands on it.
    func board(named name: String, _ kind: BoardKind) -> ReleasedBoard? {
        boards.first { $0.schema.name == name && $0.schema.kind == kind }
    }
}

extension BoardSchema {
    /// Gives the field of a role other values.
    fileprivate mutating func replace(_ role: BoardRole, values: [BoardField.Value]) {
        guard let place = fields.firstIndex(where: { $0.role == role }) else { return }
        fields[place].values = values
    }
}
