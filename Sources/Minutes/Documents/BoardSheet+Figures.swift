import Discussion
import Wording

extension BoardSheet {
    /// In, out and round of a leaky bucket, as it is and after plugging.
    var sums: [Block] {
        let flow = content.flow
        let plugged = flow.plugged
        let hasPlugs = plugged != flow
        let rows: [(BoardWord, (FlowSums) -> String)] = [
            (.inflow, { amount($0.inflow) }), (.outflow, { amount($0.outflow) }),
            (.internalFlow, { amount($0.internalFlow) }), (.net, { amount($0.net) }),
            (.leakRate, { share($0.leakRate) }), (.retained, { share($0.retained) }),
            (
                .circulation,
                { sums in
                    sums.circulation.map { language.number($0, places: 2) } ?? "–"
                }
            ),
        ]
        let heads =
            [("", 6), (say(BoardWord.perMonth), 8)]
            + (hasPlugs ? [(say(BoardWord.afterPlugging), 8)] : [])
        let cells = rows.map { word, value in
            ([say(word), value(flow)] + (hasPlugs ? [value(plugged)] : [])).map(words)
        }
        return [table(heads, numbers: 1..<heads.count, cells)] + leaks(flow)
            + note(.incomplete, flow.incomplete)
    }

    /// The leaks, the largest first.
    private func leaks(_ flow: FlowSums) -> [Block] {
        FlowSums.Direction.allCases.flatMap { direction -> [Block] in
            let lines = flow.lines(direction)
            guard !lines.isEmpty else { return [] }
            let heads = [
                ("", 2), (say(direction), 10), (say(BoardWord.perMonth), 6),
                (say(ColumnHead.share), 4),
            ]
            return [
                table(
                    heads, numbers: [2, 3],
                    lines.map { line in
                        [
                            words(line.label), told(line.name), words(amount(line.monthly)),
                            words(language.percent(flow.share(of: line))),
                        ]
                    })
            ]
        }
    }

    private func amount(_ number: Double) -> String {
        content.schema.field(.amount)?.type == .money
            ? language.money(Int(number.rounded())) : language.number(number, places: 0)
    }

    private func share(_ share: Double?) -> String {
        share.map { language.percent($0, places: 1) } ?? "–"
    }

    func note(_ word: BoardWord, _ labels: [String]) -> [Block] {
        guard !labels.isEmpty else { return [] }
        return [.paragraph([.text(say(word) + ": " + labels.joined(separator: ", "))])]
    }

    /// How many entries each group has, used and unused where that is known.
    var counts: [Block] {
        let schema = content.schema
        guard let field = schema.field(.group) else { return [] }
        let hasUse = schema.field(.used) != nil
        let heads =
            [(field.label[language], 8), (say(ColumnHead.count), 4)]
            + (hasUse ? [(say(BoardWord.used), 4), (say(BoardWord.unused), 4)] : [])
        let rows = content.groups.map { group in
            [
                group.group.map { label(of: $0, field) }
                    ?? words(language.group(nil, of: field)),
                words("\(group.rows.count)"),
            ]
                + (hasUse ? [words("\(group.used)"), words("\(group.unused)")] : [])
        }
        return [table(heads, numbers: 1..<heads.count, rows)]
    }

    /// What could be brought together.
    var connections: [Block] {
        let items = content.connections.map { connection -> [Block] in
            let pair = zip(connection.labels, connection.names).map { $0 + " " + $1 }
            let idea = connection.idea.map { " → " + $0 } ?? ""
            return [.paragraph(told(pair.joined(separator: " + ") + idea))]
        }
        guard !items.isEmpty else { return [] }
        return [
            .heading(level, [.text(say(BoardWord.connections))]),
            .list(.init(.bullet, items: items)),
        ]
    }

    /// The ideas in their order, with a word on what is marked; a failed gate is named.
    var ranking: [Block] {
        let scores = content.schema.fields.filter { $0.role?.isScore == true }
        let heads =
            [(say(BoardWord.rank), 3), (say(BoardWord.entry), 10)]
            + scores.map { ($0.label[language], 4) }
            + [(say(BoardWord.quadrant), 6), (say(BoardWord.gates), 8)]
        let rows = content.ranking.lines.enumerated().map { place, line in
            [words("\(place + 1)"), told(line.label + " " + line.name)]
                + scores.map { words(score(line, $0.key)) }
                + [words(line.quadrant.map(say) ?? "–"), words(gates(line))]
        }
        let isMarked = content.ranking.lines.contains { !$0.disputed.isEmpty }
        return [table(heads, numbers: 2..<2 + scores.count, rows)]
            + (isMarked ? [.paragraph([.text("(!) " + say(BoardWord.scoresApart) + ".")])] : [])
    }

    private func score(_ line: Ranking.Line, _ key: EntryKey) -> String {
        guard let median = line.medians[key] else { return "–" }
        let number = language.number(median, places: median == median.rounded() ? 0 : 1)
        return number + (line.disputed.contains(key) ? " (!)" : "")
    }

    private func gates(_ line: Ranking.Line) -> String {
        let failed = line.failed.compactMap { content.schema.field($0)?.label[language] }
        return say(line.gates) + (failed.isEmpty ? "" : ": " + failed.joined(separator: ", "))
    }

    /// How far each indicator is, and what is missing.
    var tracker: Block {
        let heads = [
            ("", 2), (content.schema.field(.name)?.label[language] ?? "", 10),
            (say(BoardWord.progress), 5),
            (say(BoardWord.missing), 8),
        ]
        return table(
            heads, numbers: [2],
            content.tracker.map { line in
                [
                    words(line.label), told(line.name),
                    words(line.progress.map { language.percent($0) } ?? "–"),
                    words(line.gaps(in: language).joined(separator: ", ")),
                ]
            })
    }

    /// Rows by columns, a table for each page; the letters of the entries in each cell.
    var matrices: [Block] {
        let grid = content.grid
        let pages: [String?] = grid.pages.isEmpty ? [nil] : grid.pages
        let blocks = pages.flatMap { page -> [Block] in
            let title = page.map { page in
                [Block.heading(level, axis(page, .page))]
            }
            return (title ?? []) + [matrix(grid, page)]
        }
        return blocks + note(.unplaced, grid.unplaced)
    }

    private func matrix(_ grid: GridCounts, _ page: String?) -> Block {
        let corner = content.schema.field(.row)?.label[language] ?? ""
        let columns = columns(of: grid)
        let heads =
            [Block.Table.Column([.text(corner)], weight: 8)]
            + columns.map { Block.Table.Column(axis($0, .column), weight: 6) }
        let rows = grid.rows.map { row in
            [axis(row, .row)]
                + columns.map { column in
                    let cell = grid.cell(row: row, column: column, page: page)
                    let strength = cell.strength.map { " (\($0))" } ?? ""
                    return words(cell.labels.joined(separator: " ") + strength)
                }
        }
        return .table(.init(columns: heads, rows: rows))
    }

    /// All columns, or where there are many, those in which something stands.
    private func columns(of grid: GridCounts) -> [String] {
        guard grid.columns.count > 4, let field = content.schema.field(.column) else {
            return grid.columns
        }
        let filled = Set(content.rows.compactMap { $0.values[field.key] })
        return grid.columns.filter(filled.contains)
    }

    private func axis(_ value: String, _ role: BoardRole) -> [Inline] {
        content.schema.field(role).map { label(of: value, $0) } ?? told(value)
    }
}
