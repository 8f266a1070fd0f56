import Discussion
import Wording

extension DocumentWriter {
    /// The programme as it was planned and as it went, with the minutes of each and their sum.
    var planAndActual: [Block] {
        let items = release.items
        guard !items.isEmpty else { return [] }
        let heads: [(ColumnHead, Int, Block.Table.Alignment)] = [
            (.number, 2, .end), (.item, 14, .start), (.planned, 7, .start), (.actual, 7, .start),
            (.minutes, 6, .end), (.difference, 4, .end),
        ]
        let columns = heads.map { head, weight, alignment in
            Block.Table.Column(
                [.text(head.word(in: language))], weight: weight, alignment: alignment)
        }
        let rows = items.map(row) + sum(of: items.filter { $0.level == 0 })
        return [heading(1, .planAndActual), .table(.init(columns: columns, rows: rows))]
    }

    private func row(_ item: Release.Item) -> [[Inline]] {
        let planned = item.planned.map { begins in
            language.clock(begins) + (item.minutes.map { "–" + language.clock(begins + $0) } ?? "")
        }
        return cells(
            item.number, item.title, planned, runs(of: item), minutes(item.minutes, run(of: item)),
            difference(of: item))
    }

    /// The whole minutes that an item ran, none at all if the session ended without it; nothing while
    /// it may still be opened.
    private func run(of item: Release.Item) -> Int? {
        if item.began != nil { return item.minutesRun }
        return hasRun && (release.isClosed || item.isSkipped) ? 0 : nil
    }

    /// Whether anybody ran the clock.
    private var hasRun: Bool { release.items.contains { $0.began != nil } }

    /// How much longer an item ran than was planned; nothing while that can still change, or where
    /// nothing was planned.
    private func difference(of item: Release.Item) -> Int? {
        let isOver = item.ended != nil || item.began == nil
        guard isOver, let run = run(of: item) else { return nil }
        return item.minutes.map { run - $0 }
    }

    /// Plan and actual together, once something ran, and the differences above.
    private func sum(of items: [Release.Item]) -> [[[Inline]]] {
        guard hasRun else { return [] }
        let planned = items.compactMap(\.minutes)
        let differences = items.compactMap(difference)
        let all = minutes(
            planned.isEmpty ? nil : planned.reduce(0, +), items.reduce(0) { $0 + $1.minutesRun })
        let total = ColumnHead.total.word(in: language)
        return [
            cells(
                "", total, nil, nil, all,
                differences.isEmpty ? nil : differences.reduce(0, +))
        ]
    }

    /// Planned and actual: `8→9`.
    private func minutes(_ planned: Int?, _ run: Int?) -> String {
        let planned = planned.map { language.number($0) }
        let run = run.map { language.number($0) }
        guard let run else { return planned ?? "" }
        return (planned ?? "–") + "→" + run
    }

    private func cells(
        _ number: String, _ title: String, _ planned: String?, _ actual: String?,
        _ minutes: String, _ difference: Int?
    ) -> [[Inline]] {
        let signed = difference.map { ($0 > 0 ? "+" : $0 < 0 ? "−" : "") + "\($0.magnitude)" }
        let texts = [number, title, planned ?? "", actual ?? "", minutes, signed ?? ""]
        return texts.map { $0.isEmpty ? [] : [.text($0)] }
    }
}
