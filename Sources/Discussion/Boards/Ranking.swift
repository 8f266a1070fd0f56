/// Ideas in the order in which to begin them: no score outranks a failed gate.
public struct Ranking: Hashable, Sendable {
    /// How an idea passed its gates.
    public enum Gates: Int, Hashable, Sendable {
        /// All are answered with yes.
        case passed
        /// None failed, but some are not answered.
        case open
        /// At least one is answered with no.
        case failed
    }

    /// Where impact and effort put an idea.
    public enum Quadrant: Int, CaseIterable, Hashable, Sendable {
        /// High impact, low effort.
        case quickWin
        /// High impact, high effort.
        case bigProject
        /// Low impact, low effort.
        case fillIn
        /// Low impact, high effort.
        case avoid
    }

    /// One idea.
    public struct Line: Hashable, Sendable {
        /// Which entry.
        public var entry: EntityID
        /// Its letter.
        public var label: String
        /// The idea.
        public var name: String
        /// How it passed its gates.
        public var gates: Gates
        /// The gates that it failed, by key.
        public var failed: [EntryKey]
        /// The median of each score.
        public var medians: [EntryKey: Double]
        /// The scores about which people differ by two or more, to be talked about.
        public var disputed: [EntryKey]
        /// Where it stands; nothing without scores for impact and effort.
        public var quadrant: Quadrant?
        /// The sum of the medians, each from 1 to 5 with 5 the best; nothing without scores.
        public var points: Double?
    }

    /// The ideas, the best first.
    public let lines: [Line]
}

extension BoardContent {
    /// The order of a board of kind ranking: by gates, then quadrant, then points, then as added.
    public var ranking: Ranking {
        let lines = rows.map(line).enumerated().sorted {
            Self.rank($0.element, $0.offset) < Self.rank($1.element, $1.offset)
        }
        return Ranking(lines: lines.map(\.element))
    }

    private static func rank(_ line: Ranking.Line, _ place: Int) -> (Int, Int, Double, Int) {
        (line.gates.rawValue, line.quadrant?.rawValue ?? 4, -(line.points ?? 0), place)
    }

    private func line(of row: BoardRow) -> Ranking.Line {
        let gates = schema.fields(.gate)
        let failed = gates.filter { row.values[$0.key] == "no" }.map(\.key)
        let isOpen = gates.contains { row.values[$0.key] == nil }
        var medians: [EntryKey: Double] = [:]
        var disputed: [EntryKey] = []
        for field in schema.fields(.impact, .effort, .gain, .burden) {
            let given = row.scores.compactMap { $0[field.key] }
            medians[field.key] = given.median
            if let least = given.min(), let most = given.max(), most - least >= 2 {
                disputed.append(field.key)
            }
        }
        return Ranking.Line(
            entry: row.id, label: row.label, name: row.name(in: schema),
            gates: failed.isEmpty ? (isOpen ? .open : .passed) : .failed, failed: failed,
            medians: medians, disputed: disputed, quadrant: quadrant(medians),
            points: points(medians))
    }

    /// High impact is above 3 and low effort below 3, so that a tie falls to the worse side.
    private func quadrant(_ medians: [EntryKey: Double]) -> Ranking.Quadrant? {
        guard let impact = schema.field(.impact).flatMap({ medians[$0.key] }),
            let effort = schema.field(.effort).flatMap({ medians[$0.key] })
        else { return nil }
        switch (impact > 3, effort < 3) {
        case (true, true): return .quickWin
        case (true, false): return .bigProject
        case (false, true): return .fillIn
        case (false, false): return .avoid
        }
    }

    private func points(_ medians: [EntryKey: Double]) -> Double? {
        guard !medians.isEmpty else { return nil }
        let more = schema.fields(.impact, .gain).compactMap { medians[$0.key] }
        let less = schema.fields(.effort, .burden).compactMap { medians[$0.key] }
        return more.reduce(0, +) + less.reduce(0) { $0 + 6 - $1 }
    }
}

extension [Int] {
    /// The middle one, or what lies between the two in the middle; nothing of nothing.
    public var median: Double? {
        guard !isEmpty else { return nil }
        let sorted = sorted()
        return Double(sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}
