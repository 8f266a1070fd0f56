import Discussion
import Terminal
import Wording

/// The programme as the room sees it: titles whole where all fit, with a row between them where there
/// is room, and where not even one row each fits, the part round the open item, with how many more there are.
struct WallProgramme {
    let rows: [Row]
    let language: Language

    /// One item.
    struct Row {
        var sign: String
        var time: String
        var title: String
        var level: Int
        var isNow: Bool
        var isDone: Bool
    }

    /// One row of the screen.
    struct Line {
        var text: String
        var role: Role
    }

    func lines(width: Int, height: Int) -> [Line] {
        let whole = rows.map { lines(of: $0, width, atMost: 3) }
        let depth = whole.reduce(0) { $0 + $1.count }
        if depth + whole.count - 1 <= height {
            return Array(whole.joined(separator: [Line(text: "", role: .wallText)]))
        }
        if depth <= height { return Array(whole.joined()) }
        let short = rows.map { lines(of: $0, width, atMost: $0.isNow ? 3 : 1) }
        if short.reduce(0, { $0 + $1.count }) <= height { return Array(short.joined()) }
        return part(short, height)
    }

    /// The rows of some items; the outermost tell how many are out of sight.
    private func part(_ items: [[Line]], _ height: Int) -> [Line] {
        let lines = items.enumerated().flatMap { place, lines in
            lines.map { (item: place, line: $0) }
        }
        let open = lines.firstIndex { $0.item == now } ?? 0
        let window = Window(of: lines.count, height: height, from: open - height / 3)
        let seen = lines.dropFirst(window.first).prefix(height)
        var part = seen.map(\.line)
        guard height > 3 else { return part }
        if window.first > 0 {
            let before = lines[window.first + 1].item
            let isOver = rows.prefix(before).allSatisfy(\.isDone)
            let text = isOver ? language.doneItems(before) : language.moreItems(before)
            part[0] = Line(text: .blanks(isOver ? 0 : indent) + text, role: .wallDim)
        }
        if window.below > 0 {
            part[height - 1] = more(items.count - 1 - lines[window.first + height - 2].item)
        }
        return part
    }

    private func more(_ items: Int) -> Line {
        Line(text: .blanks(indent) + language.moreItems(items), role: .wallDim)
    }

    /// The place of the open item, else of the first that is ahead.
    private var now: Int {
        rows.firstIndex(where: \.isNow) ?? rows.firstIndex { !$0.isDone } ?? 0
    }

    /// How many columns the times have before the titles; none where few items have one, which then
    /// stands behind its title.
    private var times: Int {
        let timed = rows.count { !$0.time.isEmpty }
        return timed * 2 < rows.count ? 0 : rows.map(\.time.columns).max() ?? 0
    }

    /// How many columns stand before the titles.
    private var indent: Int { 2 + (times == 0 ? 0 : times + 2) }

    private func lines(of row: Row, _ width: Int, atMost most: Int) -> [Line] {
        let role: Role = row.isNow ? .wallAccent : row.isDone ? .wallDim : .wallText
        let isBefore = times > 0
        let head =
            (row.sign + " " + (isBefore ? row.time : "")).filled(to: indent)
            + .blanks(2 * row.level)
        let time = isBefore || row.time.isEmpty ? "" : "  " + row.time
        let titles = (row.title + time).evenRows(to: width - head.columns, atMost: most)
        return titles.enumerated().map { place, title in
            Line(text: (place == 0 ? head : .blanks(head.columns)) + title, role: role)
        }
    }
}
