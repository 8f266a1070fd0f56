import Discussion
import Terminal
import Wording

/// The leaky bucket: what comes in over its rim, what goes round inside, what leaks out below.
extension BoardFigure {
    var bucket: [[Run]] {
        let (flow, inside, parts) = (content.flow, inside, bucketParts)
        func arrows(_ direction: FlowSums.Direction, beside other: FlowSums.Direction) -> [[Run]] {
            // What one direction leaves is the other's.
            let rows = max(2, parts.free / 2, parts.free - flow.lines(other).count)
            return self.arrows(flow, direction, rows, isFolded: parts.isFolded)
        }
        return [head(.inflow, flow.inflow, nil)] + arrows(.inward, beside: .outward)
            + [
                [Run(text: " ▕" + String(repeating: "▔", count: inside) + "▏", role: .border)]
            ] + parts.walls.map { wall($0, inside) }
            + [
                [Run(text: " ▝" + String(repeating: "▀", count: inside) + "▘", role: .border)]
            ] + arrows(.outward, beside: .inward)
            + [head(.outflow, flow.outflow, flow.leakRate)] + parts.plugging
    }

    /// Whether every flow has its arrow.
    var drawsEveryFlow: Bool {
        content.flow.lines.count { $0.direction != .round } <= bucketParts.free
    }

    /// How many columns there are between the sides of the bucket.
    private var inside: Int { max(10, width - 4) }

    /// What stands in the bucket and below it, how many rows that leaves for the arrows, and whether
    /// every name is whole in them.
    private var bucketParts: (walls: [String], plugging: [[Run]], free: Int, isFolded: Bool) {
        let flow = content.flow
        let arrows = flow.lines.filter { $0.direction != .round }
        let whole = walls(flow, inside)
        // What goes round has names where every arrow has its row besides.
        let isLow = height < 15 && whole.count + 5 + arrows.count > height
        let walls = isLow ? lowWalls(flow, inside) : whole
        let plugging = plugging(flow, atMost: walls.count + 6 + arrows.count > height ? 1 : 2)
        let free = height - 4 - walls.count - max(1, plugging.count)
        let folded = arrows.reduce(0) { $0 + name($1).wrapped(to: nameWidth).count }
        return (walls, plugging, free, folded <= free)
    }

    /// What goes round and what stays, in as many rows as that takes, and what is not counted.
    private func walls(_ flow: FlowSums, _ inside: Int) -> [String] {
        ([round(flow) + inner(flow), rest(flow)] + missing).flatMap { text in
            text.wrapped(to: inside - 3).enumerated()
                .map { ($0 == 0 ? "" : "   ") + $1.breakable }
        }
    }

    /// The same in one row, without the names.
    private func lowWalls(_ flow: FlowSums, _ inside: Int) -> [String] {
        let rest = " ·" + rest(flow).dropFirst(2)
        let whole = round(flow) + rest
        let fits = whole.columns < inside
        return [fits ? whole : round(flow, isShort: true) + rest] + missing
    }

    /// What comes in, goes round, stays, and leaks out, in a sentence each.
    var balance: [[Run]] {
        let flow = content.flow
        let inside = ([round(flow), rest(flow)] + missing).map { [Run(text: $0, role: .text)] }
        return [head(.inflow, flow.inflow, nil)] + inside
            + [head(.outflow, flow.outflow, flow.leakRate)] + plugging(flow, atMost: 1)
    }

    private func head(_ word: BoardWord, _ amount: Double, _ leak: Double?) -> [Run] {
        let share = leak.map { " · " + say(BoardWord.leakRate) + " " + percent($0) } ?? ""
        let text = " " + say(word).uppercased() + " " + language.shortAmount(amount) + share
        return [Run(text: text, role: .strong)]
    }

    /// The largest flows of a direction, and the others in one row.
    private func arrows(
        _ flow: FlowSums, _ direction: FlowSums.Direction, _ rows: Int, isFolded: Bool
    ) -> [[Run]] {
        let lines = flow.lines(direction)
        let shown = lines.count > rows ? rows - 1 : rows
        var drawn = lines.prefix(shown).flatMap { arrow($0, in: flow, isFolded: isFolded) }
        let rest = lines.dropFirst(shown)
        if !rest.isEmpty {
            let sum = rest.reduce(0) { $0 + $1.monthly }
            let text = "   " + language.andMore(rest.count) + " · " + language.shortAmount(sum)
            drawn.append([Run(text: text, role: .dim)])
        }
        return drawn
    }

    private func name(_ line: FlowSums.Line) -> String { line.label + " " + line.name }

    /// How many columns the names beside the bars take.
    private var nameWidth: Int { min(28, max(12, width / 3)) }

    private func arrow(_ line: FlowSums.Line, in flow: FlowSums, isFolded: Bool) -> [[Run]] {
        let room = max(4, width - nameWidth - 22)
        let largest = flow.lines.map(\.monthly).max() ?? 0
        let isLeak = line.direction == .outward
        let share = largest > 0 ? line.monthly / largest : 0
        let plug = line.plug > 0 ? " ✂" + percent(line.plug, places: 0) : ""
        let amount =
            " " + language.shortAmount(line.monthly) + " "
            + percent(flow.share(of: line), places: 0) + plug
        let names = isFolded ? name(line).wrapped(to: nameWidth) : [Substring(name(line))]
        return [
            [
                Run(text: " ▼ " + String(names[0]).filled(to: nameWidth) + " ", role: .text),
                Run(text: bar(share, width: room), role: isLeak ? .warn : .ok),
                Run(text: amount, role: .text),
            ]
        ] + names.dropFirst().map { [Run(text: "   " + $0, role: .text)] }
    }

    private func wall(_ text: String, _ inside: Int) -> [Run] {
        [
            Run(text: " ▕", role: .border), Run(text: text.filled(to: inside), role: .text),
            Run(text: "▏", role: .border),
        ]
    }

    private func round(_ flow: FlowSums, isShort: Bool = false) -> String {
        let share = isShort ? nil : flow.circulation
        let circulation = share.map { " (\(language.number($0, places: 2)))" } ?? ""
        return " ↻ " + say(BoardWord.internalFlow) + " "
            + language.shortAmount(flow.internalFlow) + circulation
    }

    private func inner(_ flow: FlowSums) -> String {
        let inner = flow.lines(.round).map {
            $0.name + " " + language.shortAmount($0.monthly).unbreakable
        }
        return inner.isEmpty ? "" : ": " + inner.joined(separator: ", ")
    }

    private func rest(_ flow: FlowSums) -> String {
        let retained = flow.retained.map { " · " + say(BoardWord.retained) + " " + percent($0) }
        return " = " + say(BoardWord.net) + " " + language.shortAmount(flow.net)
            + (retained ?? "")
    }

    /// The entries that are not counted, each with what it lacks, in a sentence if there are any.
    private var missing: [String] {
        let rows = content.rows.compactMap { row in
            let fields = content.uncounted(row).map { $0.label[language].lowercased() }
            return fields.isEmpty ? nil : row.label + " (" + fields.joined(separator: ", ") + ")"
        }
        if rows.isEmpty { return [] }
        return [" " + say(BoardWord.incomplete) + ": " + rows.joined(separator: ", ")]
    }

    /// What comes of plugging leaks; in one row what goes round then gives way.
    private func plugging(_ flow: FlowSums, atMost rows: Int) -> [[Run]] {
        let plugged = flow.plugged
        guard plugged != flow, let leak = plugged.leakRate else { return [] }
        let outflow =
            " ✂ " + say(BoardWord.afterPlugging) + ": " + say(BoardWord.outflow).lowercased() + " "
            + language.shortAmount(plugged.outflow)
        let parts = [
            outflow, say(BoardWord.leakRate).lowercased() + " " + percent(leak),
            say(BoardWord.internalFlow).lowercased() + " "
                + language.shortAmount(plugged.internalFlow),
        ]
        let whole = parts.joined(separator: " · ")
        if whole.columns <= width { return [[Run(text: whole, role: .ok)]] }
        let brief = parts.dropLast().joined(separator: " · ")
        let lines = [brief] + (rows > 1 ? ["   " + parts[2]] : [])
        return lines.map { [Run(text: $0, role: .ok)] }
    }

    func percent(_ share: Double, places: Int = 1) -> String {
        language.percent(share, places: places)
    }
}

extension StringProtocol {
    /// The text with blanks at which no row ends, so that an amount keeps its unit.
    fileprivate var unbreakable: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }

    /// The same with ordinary blanks again.
    fileprivate var breakable: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
