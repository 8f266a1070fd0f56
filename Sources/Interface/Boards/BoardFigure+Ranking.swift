import Discussion
import Terminal
import Wording

/// The ideas by their letters, impact upwards and effort to the right; the quadrant of quick wins
/// is at the top left. An idea that failed a gate stands in parentheses.
extension BoardFigure {
    var quadrants: [[Run]] {
        let lines = content.ranking.lines
        guard let impact = content.schema.field(.impact), let effort = content.schema.field(.effort)
        else { return [] }
        let isLow = height < 12
        let levels: [Double] =
            isLow ? [5, 4, 3, 2, 1] : stride(from: 5, through: 1, by: -0.5).map { $0 }
        let half = max(8, min(60, (width - 20) / 2))
        // Where there is room, half a point is several rows high.
        let rows = max(0, (height - 12) / (levels.count - 2))
        let gap = Array(repeating: row(0, [], effort.key, half), count: rows)
        var drawn = top(impact, half)
        for level in levels {
            let cells = lines.filter { line in
                line.medians[impact.key].map { rounded($0, isLow) == level } ?? false
            }
            drawn.append(row(level, cells, effort.key, half))
            drawn += level == (isLow ? 4 : 3.5) ? [middle(half)] : level == 1 ? [] : gap
        }
        let axis = "     1" + String(repeating: " ", count: half * 2 - 5)
        drawn.append([Run(text: axis + "5 " + effort.label[language] + " →", role: .dim)])
        return drawn
    }

    private func rounded(_ median: Double, _ isLow: Bool) -> Double {
        // Half a point counts for the side on which it stands: above 3 is high.
        isLow ? (median > 3 ? max(4, median.rounded(.down)) : median.rounded(.down)) : median
    }

    /// The upright axis by its name, beside its arrow; in a row of its own where a half is narrow.
    private func top(_ impact: BoardField, _ half: Int) -> [[Run]] {
        let axis = Run(text: "   ↑ " + impact.label[language], role: .dim)
        let names = [Ranking.Quadrant.quickWin, .bigProject].map { say($0).filled(to: half) }
        let quickWin = say(Ranking.Quadrant.quickWin)
        let room = half + 2 - axis.text.columns
        guard quickWin.columns < room else {
            let quadrants = names.joined(separator: "│ ")
            return [[axis], [Run(text: "     " + quadrants, role: .strong)]]
        }
        let text = "   " + quickWin.filled(to: room) + "│ " + names[1]
        return [[axis, Run(text: text, role: .strong)]]
    }

    private func middle(_ half: Int) -> [Run] {
        // The names are words, and no part of the frame.
        let names = [Ranking.Quadrant.fillIn, .avoid].map { name in
            let text = " " + say(name) + " "
            let rest = String(repeating: "─", count: max(0, half - 1 - text.columns))
            return [Run(text: text, role: .dim), Run(text: rest, role: .border)]
        }
        return [Run(text: "    ├─", role: .border)] + names[0]
            + [Run(text: "┼──", role: .border)] + names[1]
    }

    private func row(
        _ level: Double, _ lines: [Ranking.Line], _ effort: EntryKey, _ half: Int
    ) -> [Run] {
        let mark = level == level.rounded() && level > 0 ? "\(Int(level))" : " "
        var sides = ["", ""]
        for line in lines.sorted(by: { $0.medians[effort] ?? 0 < $1.medians[effort] ?? 0 }) {
            guard let cost = line.medians[effort] else { continue }
            let isLow = cost < 3
            let share = isLow ? (cost - 1) / 2 : (cost - 3) / 2
            let column = Int(share * Double(half - 6))
            let side = isLow ? 0 : 1
            let letter = line.gates == .failed ? "(" + line.label + ")" : line.label
            sides[side] = sides[side].filled(to: max(sides[side].columns, column)) + letter + " "
        }
        return [
            Run(text: "  " + mark + " │", role: .dim),
            Run(text: sides[0].filled(to: half), role: .strong), Run(text: "│ ", role: .border),
            Run(text: sides[1].filled(to: half), role: .text),
        ]
    }
}

extension String {
    /// The text, cut or with signs after it, so that it takes so many columns.
    func filled(to width: Int, with sign: Character) -> String {
        let text = clipped(to: width)
        return text + String(repeating: sign, count: max(0, width - text.columns))
    }
}
