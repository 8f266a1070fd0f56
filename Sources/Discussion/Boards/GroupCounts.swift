/// How many entries of a list stand in one group, and how many of them are used.
public struct GroupCount: Hashable, Sendable {
    /// The value of the group; nothing for entries without one.
    public var group: String?
    /// The entries in it, in the order of adding.
    public var rows: [BoardRow]
    /// How many are used.
    public var used: Int
    /// How many are not.
    public var unused: Int
}

/// Two entries that were put together, and what could come of it.
public struct Connection: Hashable, Sendable {
    /// The letters of both.
    public var labels: [String]
    /// The names of both.
    public var names: [String]
    /// What could come of it.
    public var idea: String?
}

extension BoardContent {
    /// The groups of a board of kind list that have an entry; those of the schema first.
    public var groups: [GroupCount] {
        let field = schema.field(.group)
        let used = schema.field(.used)
        let all: [String?] = values(of: .group) + [nil]
        return all.compactMap { group in
            let rows = rows.filter { row in field.flatMap { row.values[$0.key] } == group }
            guard !rows.isEmpty else { return nil }
            func count(_ answer: String) -> Int {
                rows.count { row in used.flatMap { row.values[$0.key] } == answer }
            }
            return GroupCount(
                group: group, rows: rows, used: count("yes"), unused: count("no"))
        }
    }

    /// The connections between entries of this board, in the order of the first.
    public var connections: [Connection] {
        rows.flatMap { row in
            row.links.compactMap { link in
                guard let other = rows.first(where: { $0.id == link.target }) else { return nil }
                return Connection(
                    labels: [row.label, other.label],
                    names: [row.name(in: schema), other.name(in: schema)], idea: link.idea)
            }
        }
    }
}
