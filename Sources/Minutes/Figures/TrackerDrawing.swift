import Discussion
import Wording

/// How far each indicator is on its way, as a bar.
struct TrackerDrawing {
    let content: BoardContent
    let language: Language

    init(_ content: BoardContent, in language: Language) {
        self.content = content
        self.language = language
    }

    /// As many indicators as a page holds on each.
    var figures: [Figure] {
        content.tracker.chunks(of: 16).map { lines in
            var sketch = Sketch()
            for (place, line) in lines.enumerated() {
                row(line, y: 20 + place * Self.step, &sketch)
            }
            return Figure(
                .drawing(sketch.shapes, picture: nil), width: Figure.pageWidth,
                height: lines.count * Self.step,
                caption: [.text(language.figureCaption(content.schema))],
                alternative: lines.map(sentence).joined(separator: " "))
        }
    }

    private static let step = 128
    private static let bar = (x: 600, width: 800, height: 44)

    private func row(_ line: TrackerLine, y: Int, _ sketch: inout Sketch) {
        sketch.label(line.label, x: 0, y: y + 28, isBold: true, room: 60)
        sketch.paragraph(line.name, x: 60, y: y + 26, size: Sketch.small, room: 500, lines: 3)
        let done = Int(Double(Self.bar.width) * min(max(line.progress ?? 0, 0), 1))
        if done > 0 {
            sketch.rectangle(
                x: Self.bar.x, y: y, width: done, height: Self.bar.height, fill: .dark,
                outline: nil)
        }
        sketch.rectangle(
            x: Self.bar.x, y: y, width: Self.bar.width, height: Self.bar.height,
            outline: .init(4, .black, isDashed: line.progress == nil))
        sketch.label(
            line.progress.map { language.percent($0) } ?? "–",
            x: Figure.pageWidth, y: y + 32, size: Sketch.large, side: .end, isBold: true, room: 220)
        ends(line, y: y + Self.bar.height + 30, &sketch)
    }

    /// Baseline and target under the ends of the bar, the last reading between them.
    private func ends(_ line: TrackerLine, y: Int, _ sketch: inout Sketch) {
        let end = Self.bar.x + Self.bar.width
        let words = [
            (number(line.baseline), Self.bar.x, Block.Table.Alignment.start, 200),
            (latest(line), (Self.bar.x + end) / 2, .center, 390),
            (number(line.target), end, .end, 200),
        ]
        for (text, x, side, room) in words {
            sketch.label(text, x: x, y: y, size: Sketch.small, side: side, room: room)
        }
    }

    private func number(_ value: Double?) -> String { value.map(self.value) ?? "–" }

    private func value(_ number: Double) -> String {
        if content.schema.field(.target)?.type == .money {
            return language.shortMoney(number)
        }
        return language.number(number, places: number == number.rounded() ? 0 : 1)
    }

    private func latest(_ line: TrackerLine) -> String {
        guard let reading = line.readings.last else {
            return FigureWord.noReading.word(in: language)
        }
        return value(reading.value)
            + (reading.day.map { " (" + language.date($0) + ")" } ?? "")
    }

    private func sentence(_ line: TrackerLine) -> String {
        let way = number(line.baseline) + " → " + number(line.target)
        let progress = line.progress.map { ", " + language.percent($0) } ?? ""
        return "\(line.label) \(line.name): \(way), \(latest(line))\(progress)."
    }
}
