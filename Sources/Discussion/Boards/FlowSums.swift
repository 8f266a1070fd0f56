/// What flows into a community, out of it and round in it, all for one month.
public struct FlowSums: Hashable, Sendable {
    /// Where something flows.
    public enum Direction: String, CaseIterable, Sendable {
        /// From outside to inside.
        case inward = "in"
        /// From inside to outside.
        case outward = "out"
        /// Inside.
        case round = "internal"
    }

    /// One flow.
    public struct Line: Hashable, Sendable {
        /// The entry's letter and name.
        public var label: String
        /// What flows.
        public var name: String
        /// Where it flows.
        public var direction: Direction
        /// How much in a month.
        public var monthly: Double
        /// How much of it could be kept inside, from 0 to 1.
        public var plug: Double
    }

    /// The flows, the largest first; of equal ones the earlier.
    public let lines: [Line]
    /// The letters of entries that lack a direction, an amount or a period, and count for nothing.
    public let incomplete: [String]

    /// What comes in.
    public var inflow: Double { total(.inward) }
    /// What goes out.
    public var outflow: Double { total(.outward) }
    /// What goes round inside.
    public var internalFlow: Double { total(.round) }
    /// What is left: in without out.
    public var net: Double { inflow - outflow }
    /// The share of what comes in that goes out again; nothing while nothing comes in.
    public var leakRate: Double? { inflow > 0 ? outflow / inflow : nil }
    /// The share of what comes in that stays.
    public var retained: Double? { leakRate.map { 1 - $0 } }
    /// How often what comes in goes round inside.
    public var circulation: Double? { inflow > 0 ? internalFlow / inflow : nil }

    /// The flows of one direction, the largest first.
    public func lines(_ direction: Direction) -> [Line] {
        lines.filter { $0.direction == direction }
    }

    /// The share that a flow has of all in its direction.
    public func share(of line: Line) -> Double {
        let all = total(line.direction)
        return all > 0 ? line.monthly / all : 0
    }

    /// The sums if every leak were plugged as far as its entry says: that much less flows out,
    /// and as much more goes round.
    public var plugged: FlowSums {
        var kept: [Line] = []
        let left = lines.map { line in
            guard line.direction == .outward, line.plug > 0 else { return line }
            var inside = line
            var outside = line
            inside.direction = .round
            inside.monthly = line.monthly * line.plug
            outside.monthly = line.monthly - inside.monthly
            kept.append(inside)
            return outside
        }
        return FlowSums(lines: left + kept, incomplete: incomplete)
    }

    private func total(_ direction: Direction) -> Double {
        lines(direction).reduce(0) { $0 + $1.monthly }
    }
}

extension BoardContent {
    /// The sums of a board of kind flow.
    public var flow: FlowSums {
        var lines: [FlowSums.Line] = []
        var incomplete: [String] = []
        for row in rows {
            if let line = line(of: row) { lines.append(line) } else { incomplete.append(row.label) }
        }
        let sorted = lines.enumerated().sorted {
            ($1.element.monthly, $0.offset) < ($0.element.monthly, $1.offset)
        }
        return FlowSums(lines: sorted.map(\.element), incomplete: incomplete)
    }

    private func line(of row: BoardRow) -> FlowSums.Line? {
        guard let direction = direction(of: row), let amount = row.number(schema.field(.amount)),
            let factor = row.value(.period, in: schema).flatMap({ Self.perMonth[$0] })
        else { return nil }
        let plug = row.number(schema.field(.plug)) ?? 0
        return FlowSums.Line(
            label: row.label, name: row.name(in: schema), direction: direction,
            monthly: amount * factor, plug: min(max(plug / 100, 0), 1))
    }

    /// The fields for want of which a flow does not count; none where it does, or is no flow.
    public func uncounted(_ row: BoardRow) -> [BoardField] {
        guard schema.kind == .flow, line(of: row) == nil else { return [] }
        let period = row.value(.period, in: schema).flatMap { Self.perMonth[$0] }
        let way = schema.field(.direction) ?? schema.field(.from)
        return [
            direction(of: row) == nil ? way : nil,
            row.number(schema.field(.amount)) == nil ? schema.field(.amount) : nil,
            period == nil ? schema.field(.period) : nil,
        ].compactMap(\.self)
    }

    /// By where a flow comes from and goes to; where that is not told, by what was said.
    private func direction(of row: BoardRow) -> FlowSums.Direction? {
        let from = row.value(.from, in: schema)
        let to = row.value(.to, in: schema)
        switch (from == "outside", to == "outside") {
        case (true, false): return .inward
        case (false, true): return .outward
        case (true, true): return nil
        case (false, false):
            let said = row.value(.direction, in: schema).flatMap(FlowSums.Direction.init)
            return said ?? (from != nil && to != nil ? .round : nil)
        }
    }

    /// A year has 365 days and 52 weeks.
    private static let perMonth: [String: Double] = [
        "day": 365.0 / 12, "week": 52.0 / 12, "month": 1, "quarter": 1.0 / 3, "year": 1.0 / 12,
    ]
}
