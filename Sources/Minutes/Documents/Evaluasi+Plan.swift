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
        let rows = items.map(row) + sum(of: items.filter { !$0.hasParts })
        return [heading(1, .planAndActual), .table(.init(columns: columns, rows: rows))]
    }

    private func row(_ item: Release.Item) -> [[Inline]] {
        let planned = item.planned.map { begins in
            language.clock(begins) + (item.minutes.map { "–" + language.clock(begins + $0) } ?? "")
        }
        let actual = item.began.map { began in
            language.clock(began) + (item.ended.map { "–" + language.clock($0) } ?? "")
        }
        let run = item.began == nil ? nil : item.minutesRun
        let difference = item.ended == nil ? nil : item.minutes.map { item.minutesRun - $0 }
        return cells(
            item.number, item.title, planned, actual, minutes(item.minutes, run), difference)
    }

    /// Plan and actual together, once something ran; the difference only of what has both.
    private func sum(of items: [Release.Item]) -> [[[Inline]]] {
        guard items.contains(where: { $0.began != nil }) else { return [] }
        let planned = items.compactMap(\.minutes)
        let ended = items.filter { $0.ended != nil && $0.minutes != nil }
        let difference = ended.reduce(0) { $0 + $1.minutesRun - ($1.minutes ?? 0) }
        let all = minutes(
            planned.isEmpty ? nil : planned.reduce(0, +), items.reduce(0) { $0 + $1.minutesRun })
        let total = ColumnHead.total.word(in: language)
        return [cells("", total, nil, nil, all, ended.isEmpty ? nil : difference)]
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

extension Release.Item {
    /// How many whole minutes it ran, to the nearest.
    fileprivate var minutesRun: Int { Int((elapsed + 30_000) / 60_000) }
}
