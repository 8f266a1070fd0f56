import Minutes

extension Flow {
    /// The room in which somebody signs.
    private static let room = 60.0

    /// Signatures two to a row, all on one page if one holds them; one alone at the right, the odd
    /// last one in the middle.
    func signatures(_ people: [Block.Signatory]) -> [Strip] {
        let half = place.width / 2
        let rows = people.pairs.enumerated().map { index, pair -> [Strip] in
            let starts =
                pair.count == 2 ? [0, half] : pair.isAtRight(inRow: index) ? [half] : [half / 2]
            let columns = zip(pair, starts).map { person, start in
                (person, narrowed(x: start + 6, width: half - 12))
            }
            return block(columns)
        }
        let seamed = rows.enumerated().map { index, row in
            var row = row
            if index > 0, !row.isEmpty { row[0].isSeam = true }
            return row
        }
        return Array(seamed.joined()).together
    }

    /// What stands above, on the level of its last lines, then the names, then what stands below.
    private func block(_ columns: [(person: Block.Signatory, flow: Flow)]) -> [Strip] {
        let headings = columns.map { person, flow in
            person.heading.flatMap { flow.lines($0, .signature) }
        }
        let tallest = headings.map(\.count).max() ?? 0
        var above = [Strip].beside(
            headings.map { heading in
                [Strip](repeating: Strip(height: 0), count: tallest - heading.count) + heading
            })
        var names = [Strip].beside(
            columns.map { person, flow in
                flow.lines(
                    person.nameOrFillIn, person.name.isEmpty ? .signature : .signatureName)
            })
        let below = [Strip].beside(
            columns.map { person, flow in
                person.details.flatMap { flow.lines($0, .signature) }
            })
        if !above.isEmpty { (above[0].gap, above[0].give) = (20, 10) }
        if !names.isEmpty { (names[0].gap, names[0].give) = (Self.room, 25) }
        return (above + names + below).together
    }
}
