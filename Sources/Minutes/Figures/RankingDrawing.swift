import Discussion
import Wording

/// Ideas by their letters on a field of effort and impact; beside it, what the letters stand for.
struct RankingDrawing {
    let content: BoardContent
    let language: Language
    private let lines: [Ranking.Line]

    init(_ content: BoardContent, in language: Language) {
        self.content = content
        self.language = language
        lines = content.ranking.lines
    }

    /// The drawing; nothing while no idea has scores.
    var figure: Figure? {
        guard lines.contains(where: { $0.quadrant != nil }) else { return nil }
        var sketch = Sketch()
        field(&sketch)
        marks(&sketch)
        let end = key(&sketch)
        return Figure(
            .drawing(sketch.shapes, picture: nil), width: Figure.pageWidth,
            height: max(Self.top + Self.size + 130, end),
            caption: [.text(language.figureCaption(content.schema))], alternative: alternative)
    }

    private static let left = 80
    private static let top = 20
    private static let size = 800
    private static let box = 52
    /// How many ideas the key has room for.
    private static let most = 28

    private func field(_ sketch: inout Sketch) {
        let (left, top, size) = (Self.left, Self.top, Self.size)
        // Low effort is below 3 and high impact above: the corners that ties do not reach.
        let middle = place(3)
        sketch.rectangle(
            x: left, y: top, width: middle, height: size - middle, fill: .pale, outline: nil)
        sketch.rectangle(x: left, y: top, width: size, height: size)
        sketch.line([(left + middle, top), (left + middle, top + size)], .init(3, .dark))
        sketch.line(
            [(left, top + size - middle), (left + size, top + size - middle)], .init(3, .dark))
        let corners: [(Ranking.Quadrant, Int, Int)] = [
            (.quickWin, left + 14, top + 34), (.bigProject, left + middle + 14, top + 34),
            (.fillIn, left + 14, top + size - 14), (.avoid, left + middle + 14, top + size - 14),
        ]
        for (quadrant, x, y) in corners {
            sketch.label(quadrant.word(in: language), x: x, y: y, isBold: true, room: 380)
        }
        axes(&sketch)
    }

    private func axes(_ sketch: inout Sketch) {
        let (left, top, size) = (Self.left, Self.top, Self.size)
        let end = top + size
        for score in 1...5 {
            sketch.label(
                "\(score)", x: left + place(Double(score)), y: end + 30, size: Sketch.small,
                side: .center, room: 60)
            sketch.label(
                "\(score)", x: left - 12, y: end - place(Double(score)) + 9, size: Sketch.small,
                side: .end, room: 40)
        }
        let effort = content.schema.field(.effort)?.label[language] ?? ""
        let impact = content.schema.field(.impact)?.label[language] ?? ""
        sketch.label(
            effort + " →", x: left + size / 2, y: end + 66, side: .center, room: size)
        sketch.label(
            impact + " →", x: 30, y: top + size / 2, side: .center, room: size, isUpright: true)
        sketch.paragraph(
            FigureWord.gatesKey.word(in: language), x: left, y: end + 110, size: Sketch.small,
            room: 1560, lines: 1)
    }

    /// How far a score is from the corner: 1 and 5 stand within the field.
    private func place(_ score: Double) -> Int {
        Int((min(max(score, 1), 5) - 0.5) / 5 * Double(Self.size))
    }

    /// The ideas on one point side by side.
    private func marks(_ sketch: inout Sketch) {
        var points: [Figure.Point: [Ranking.Line]] = [:]
        var order: [Figure.Point] = []
        for line in lines {
            guard let point = point(of: line) else { continue }
            if points[point] == nil { order.append(point) }
            points[point, default: []].append(line)
        }
        for point in order {
            let here = points[point] ?? []
            let start = point.x - here.count * (Self.box + 6) / 2
            for (place, line) in here.enumerated() {
                mark(line, x: start + place * (Self.box + 6), y: point.y - Self.box / 2, &sketch)
            }
        }
    }

    private func point(of line: Ranking.Line) -> Figure.Point? {
        guard line.quadrant != nil, let effort = median(line, .effort),
            let impact = median(line, .impact)
        else { return nil }
        return Figure.Point(
            Self.left + place(effort), Self.top + Self.size - place(impact))
    }

    private func median(_ line: Ranking.Line, _ role: BoardRole) -> Double? {
        content.schema.field(role).flatMap { line.medians[$0.key] }
    }

    /// A letter in a box: black for what passed, white for what is open, broken for what failed.
    private func mark(_ line: Ranking.Line, x: Int, y: Int, _ sketch: inout Sketch) {
        let isPassed = line.gates == .passed
        sketch.rectangle(
            x: x, y: y, width: Self.box, height: Self.box, fill: isPassed ? .black : .white,
            outline: .init(4, .black, isDashed: line.gates == .failed))
        sketch.label(
            line.label, x: x + Self.box / 2, y: y + 36, side: .center, isBold: true,
            shade: isPassed ? .white : .black, room: Self.box - 4)
    }

    /// The letters with their ideas, the best first; gives where they end.
    private func key(_ sketch: inout Sketch) -> Int {
        let left = Self.left + Self.size + 50
        var y = Self.top
        for line in lines.prefix(Self.most) {
            mark(line, x: left, y: y, &sketch)
            let next = sketch.paragraph(
                line.name + note(on: line), x: left + Self.box + 16, y: y + 24,
                size: Sketch.small, room: Figure.pageWidth - left - Self.box - 20, lines: 2)
            y = max(y + Self.box + 14, next)
        }
        guard lines.count > Self.most else { return y }
        sketch.label(
            language.more(lines.count - Self.most), x: left, y: y + 24, size: Sketch.small,
            room: 600)
        return y + 40
    }

    private func note(on line: Ranking.Line) -> String {
        if line.gates == .failed { return " (" + line.gates.word(in: language) + ")" }
        return line.quadrant == nil ? " (" + FigureWord.notScored.word(in: language) + ")" : ""
    }

    private var alternative: String {
        let groups = Ranking.Quadrant.allCases.compactMap { quadrant -> String? in
            let names = lines.filter { $0.quadrant == quadrant }.map {
                $0.label + " " + $0.name + note(on: $0)
            }
            guard !names.isEmpty else { return nil }
            return quadrant.word(in: language) + ": " + names.joined(separator: "; ") + "."
        }
        let rest = lines.filter { $0.quadrant == nil }.map { $0.label + " " + $0.name }
        let unscored = FigureWord.notScored.word(in: language)
        let others = rest.isEmpty ? [] : [unscored + ": " + rest.joined(separator: "; ") + "."]
        return (groups + others).joined(separator: " ")
    }
}
