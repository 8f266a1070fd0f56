/// How far an indicator has come, and what is still missing for it to be watched.
public struct TrackerLine: Hashable, Sendable {
    /// What an indicator cannot be watched without.
    public enum Missing: String, CaseIterable, Sendable {
        /// No figure to begin from.
        case baseline
        /// No figure to arrive at.
        case target
        /// No day on which to arrive.
        case targetDate
        /// Nobody who records it.
        case responsible
    }

    /// One reading.
    public struct Reading: Hashable, Sendable {
        /// When it was read; nothing if no day was told.
        public var day: CivilDate?
        /// The figure.
        public var value: Double
    }

    /// Which entry.
    public var entry: EntityID
    /// Its letter.
    public var label: String
    /// The indicator.
    public var name: String
    /// Where it begins.
    public var baseline: Double?
    /// Where it is to arrive.
    public var target: Double?
    /// The readings by their days; those without one first.
    public var readings: [Reading]
    /// What is missing.
    public var missing: [Missing]
    /// The other required fields that are empty.
    public var empty: [BoardField]

    /// The share of the way from the baseline to the target, which may fall.
    ///
    /// Below 0 or above 1 if it went the other way or past it; nothing without a
    /// reading, or where both are equal.
    public var progress: Double? {
        guard let baseline, let target, target != baseline, let latest = readings.last else {
            return nil
        }
        return (latest.value - baseline) / (target - baseline)
    }
}

extension BoardContent {
    /// The indicators of a board of kind tracker, in the order of adding.
    public var tracker: [TrackerLine] { rows.map(line) }

    private func line(of row: BoardRow) -> TrackerLine {
        let needed: [(TrackerLine.Missing, BoardRole)] = [
            (.baseline, .baseline), (.target, .target), (.targetDate, .targetDate),
            (.responsible, .responsible),
        ]
        let missing = needed.filter { _, role in
            schema.field(role).map { row.values[$0.key] == nil } ?? false
        }
        return TrackerLine(
            entry: row.id, label: row.label, name: row.name(in: schema),
            baseline: row.number(schema.field(.baseline)),
            target: row.number(schema.field(.target)), readings: readings(of: row),
            missing: missing.map(\.0),
            empty: row.missing(in: schema).filter { field in
                field.role != .name && !needed.contains { $1 == field.role }
            })
    }

    private func readings(of row: BoardRow) -> [TrackerLine.Reading] {
        guard let field = schema.field(.reading) else { return [] }
        let keys = row.values.keys.filter { $0.field == field.key }.sorted()
        return keys.compactMap { key in
            row.values[key].flatMap(Double.init).map { .init(day: key.day, value: $0) }
        }
    }
}
