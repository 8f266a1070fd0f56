import Discussion
import Wording

/// A leaky bucket: arrows into it from above, round in it, and out below, as thick as they are
/// large.
struct FlowDrawing {
    let content: BoardContent
    let language: Language
    private let flow: FlowSums

    init(_ content: BoardContent, in language: Language) {
        self.content = content
        self.language = language
        flow = content.flow
    }

    /// The drawing; nothing while nothing flows.
    var figure: Figure? {
        guard !flow.lines.isEmpty else { return nil }
        var sketch = Sketch()
        heads(&sketch)
        bucket(&sketch)
        arrows(.inward, labels: 84, shaft: 178, &sketch)
        round(&sketch)
        arrows(.outward, labels: 860, shaft: 692, &sketch)
        return Figure(
            .drawing(sketch.shapes, picture: nil), width: Figure.pageWidth,
            height: hasPlugs ? 1040 : 1000,
            caption: [.text(language.figureCaption(content.schema))], alternative: alternative)
    }

    private static let middle = Figure.pageWidth / 2
    /// The thickest arrow.
    private static let thickest = 120

    private var hasPlugs: Bool { flow.plugged != flow }

    private func say(_ word: BoardWord) -> String { word.word(in: language) }

    private func amount(_ number: Double) -> String {
        let isMoney = content.schema.field(.amount)?.type == .money
        return isMoney ? language.shortMoney(number) : language.shortAmount(number)
    }

    /// What is drawn of one direction: the largest, and the rest as one.
    private func shown(_ direction: FlowSums.Direction) -> [FlowSums.Line] {
        let lines = flow.lines(direction)
        guard lines.count > 6 else { return lines }
        let rest = lines[5...]
        let all = rest.reduce(0) { $0 + $1.monthly }
        let kept = rest.reduce(0) { $0 + $1.monthly * $1.plug }
        var others = lines[5]
        others.label = ""
        others.name = FigureWord.others.word(in: language) + " (\(rest.count))"
        others.monthly = all
        others.plug = all > 0 ? kept / all : 0
        return lines[..<5] + [others]
    }

    private func thickness(_ amount: Double) -> Int {
        let most = FlowSums.Direction.allCases.flatMap(shown).map(\.monthly).max() ?? 1
        return max(Int(Double(Self.thickest) * amount / max(most, 1)), 6)
    }

    private func heads(_ sketch: inout Sketch) {
        let leak = flow.leakRate.map { " (" + language.percent($0, places: 1) + ")" } ?? ""
        head(say(.inflow) + " " + amount(flow.inflow), y: 36, &sketch)
        head(say(.outflow) + " " + amount(flow.outflow) + leak, y: 985, &sketch)
        guard hasPlugs else { return }
        let plugged = flow.plugged
        let rate = plugged.leakRate.map { " (" + language.percent($0, places: 1) + ")" } ?? ""
        let words = say(.afterPlugging) + ": " + amount(plugged.outflow) + rate
        sketch.label(
            words, x: Self.middle, y: 1028, size: Sketch.normal, side: .center, room: 1600)
    }

    private func head(_ text: String, y: Int, _ sketch: inout Sketch) {
        sketch.label(
            text, x: Self.middle, y: y, size: Sketch.large, side: .center, isBold: true, room: 1600)
    }

    private func bucket(_ sketch: inout Sketch) {
        sketch.area(
            [(90, 350), (1560, 350), (1430, 680), (220, 680)], fill: .white,
            outline: .init(8, .black))
        let turns =
            flow.circulation.map {
                " · " + say(.circulation).lowercased() + " " + language.number($0, places: 2)
            } ?? ""
        let words = say(.internalFlow) + " " + amount(flow.internalFlow) + turns
        sketch.label(
            words, x: Self.middle, y: 400, size: Sketch.large, side: .center, isBold: true,
            room: 1300)
        let sign = flow.net > 0 ? "+" : ""
        sketch.label(
            say(.net) + " " + sign + amount(flow.net), x: Self.middle, y: 662, side: .center,
            isBold: true, room: 1100)
    }

    /// Arrows from top to bottom, each under or over its name and amount.
    private func arrows(
        _ direction: FlowSums.Direction, labels: Int, shaft: Int, _ sketch: inout Sketch
    ) {
        let lines = shown(direction)
        let step = min(Figure.pageWidth / max(lines.count, 1), 330)
        let start = Self.middle - step * lines.count / 2 + step / 2
        for (place, line) in lines.enumerated() {
            let x = start + place * step
            arrow(line, x: x, y: shaft, &sketch)
            name(line, x: x, y: labels, room: step - 20, &sketch)
        }
    }

    private func name(
        _ line: FlowSums.Line, x: Int, y: Int, room: Int, _ sketch: inout Sketch
    ) {
        let name = [line.label, line.name].filter { !$0.isEmpty }.joined(separator: " ")
        let next = sketch.paragraph(
            name, x: x, y: y, size: Sketch.small, side: .center, room: room, lines: 2)
        sketch.label(
            amount(line.monthly), x: x, y: next, size: Sketch.small, side: .center, isBold: true,
            room: room)
    }

    /// An arrow of 140 down; of a leak, what could be plugged is white.
    private func arrow(_ line: FlowSums.Line, x: Int, y: Int, _ sketch: inout Sketch) {
        let width = thickness(line.monthly)
        let left = x - width / 2
        let kept = line.direction == .outward ? Int(Double(width) * line.plug) : 0
        let fill = line.direction == .inward ? Figure.Shade.dark : .medium
        sketch.rectangle(
            x: left, y: y, width: width - kept, height: 90, fill: fill, outline: .init(3, fill))
        if kept > 0 {
            sketch.rectangle(
                x: left + width - kept, y: y, width: kept, height: 90, fill: .white,
                outline: .init(3, .black, isDashed: true))
        }
        let half = width / 2 + 18
        sketch.area(
            [(x - half, y + 90), (x + half, y + 90), (x, y + 140)], fill: fill,
            outline: .init(3, fill))
    }

    /// Arrows to both sides inside the bucket.
    private func round(_ sketch: inout Sketch) {
        let lines = shown(.round)
        let step = min(1160 / max(lines.count, 1), 330)
        let start = Self.middle - step * lines.count / 2 + step / 2
        for (place, line) in lines.enumerated() {
            let x = start + place * step
            let half = min(thickness(line.monthly), 56) / 2
            let (y, tip, end) = (450, half + 12, 70)
            sketch.area(
                [
                    (x - end - 30, y), (x - end, y - tip), (x - end, y - half),
                    (x + end, y - half), (x + end, y - tip), (x + end + 30, y),
                    (x + end, y + tip), (x + end, y + half), (x - end, y + half),
                    (x - end, y + tip),
                ], fill: .light, outline: .init(3, .dark))
            name(line, x: x, y: 522, room: step - 20, &sketch)
        }
    }

    private var alternative: String {
        let flows = FlowSums.Direction.allCases.map { direction -> String in
            let lines = flow.lines(direction)
            let all =
                direction.word(in: language) + " " + amount(lines.reduce(0) { $0 + $1.monthly })
            let each = lines.map { $0.label + " " + $0.name + " " + amount($0.monthly) }
            return all + (each.isEmpty ? "." : ": " + each.joined(separator: "; ") + ".")
        }
        let net = say(.net) + " " + amount(flow.net)
        let leak = flow.leakRate.map {
            say(.leakRate).lowercased() + " " + language.percent($0, places: 1)
        }
        let after = hasPlugs ? flow.plugged.leakRate : nil
        let plugged = after.map {
            say(.afterPlugging).lowercased() + " " + language.percent($0, places: 1)
        }
        let sums = [net, leak, plugged].compactMap { $0 }.joined(separator: "; ")
        return flows.joined(separator: " ") + " " + sums + "."
    }
}
