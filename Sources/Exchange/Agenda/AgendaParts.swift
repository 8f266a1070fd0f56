import Discussion

/// How deep a running number says that its row stands: 0 for `2`, 1 for `2.1`, `2a`, `b.` or `c)`,
/// 2 for `2.1.1`.
func levelOfNumber(_ number: String) -> Int {
    let steps = number.split { ". )-".contains($0) }
    guard let last = steps.last, let end = last.last else { return 0 }
    let isLettered = "a"..."z" ~= end
    if steps.count == 1, last.count == 1 { return isLettered ? 1 : 0 }
    return steps.count - (isLettered && last.count > 1 ? 0 : 1)
}

/// Gives the parts of an item that have no length an equal share of what is left of its own, and
/// takes that from it, since an item is as long as its parts together.
///
/// A length that the parts do not make up is a fault.
func shareLengths(among rows: inout [RowReader<AgendaItemKey>]) {
    let levels = Outline.levels(
        rows.map { if case .number(let level) = $0.values[.level] { level } else { 0 } })
    for place in rows.indices {
        guard case .number(let whole) = rows[place].values[.minutes] else { continue }
        let below = rows.indices[(place + 1)...].prefix { levels[$0] > levels[place] }
        let parts = below.filter { levels[$0] == levels[place] + 1 }
        if parts.isEmpty { continue }
        let open = parts.filter { rows[$0].values[.minutes] == nil }
        let taken = parts.reduce(0) { sum, part in
            guard case .number(let minutes) = rows[part].values[.minutes] else { return sum }
            return sum + minutes
        }
        rows[place].values[.minutes] = nil
        guard open.isEmpty ? taken == whole : whole - taken >= open.count else {
            rows[place].complain(of: .minutes, .otherSum(minutes: taken))
            continue
        }
        for (number, part) in open.enumerated() {
            let share = (whole - taken) / open.count
            let isLonger = number < (whole - taken) % open.count
            rows[part].values[.minutes] = .number(share + (isLonger ? 1 : 0))
        }
    }
}
