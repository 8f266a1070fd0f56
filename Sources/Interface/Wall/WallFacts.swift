import Terminal
import Wording

/// What each thing is, one below the other: in letters of squares with the label above where the
/// wall is large enough for all of them, else in a row each.
struct WallFacts {
    typealias Fact = (label: String, text: String)
    private let facts: [Fact]
    private let width: Int
    private let letters: [BigLetters]

    init(_ facts: [Fact], width: Int, height: Int) {
        self.facts = facts
        self.width = width
        // What comes next is no larger than what is on.
        letters =
            [9, 4].lazy.map { rows in
                facts.compactMap {
                    BigLetters($0.text, width: width - 4, height: rows, upTo: 1)
                }
            }
            .first { $0.count == facts.count && Self.height(of: $0) <= height } ?? []
    }

    /// How many rows they take.
    var height: Int {
        letters.isEmpty ? lines.count : Self.height(of: letters)
    }

    /// Each with its label and a row below that, and a row between them.
    private static func height(of letters: [BigLetters]) -> Int {
        letters.reduce(-1) { $0 + $1.height + 3 }
    }

    func draw(on surface: inout Surface, in area: Area) {
        guard !letters.isEmpty else { return drawLines(on: &surface, in: area) }
        var rest = area
        for (fact, letters) in zip(facts, letters) {
            let row = rest.takeTop(1)
            let x = row.x + max(0, (row.width - fact.label.columns) / 2)
            surface.put(fact.label, at: x, row.y, .wallDim)
            _ = rest.takeTop(1)
            letters.draw(on: &surface, in: rest.takeTop(letters.height), .wallText)
            _ = rest.takeTop(1)
        }
    }

    /// What each row says, a long text on two.
    private var lines: [Fact] {
        let labels = facts.map(\.label.columns).max() ?? 0
        return facts.flatMap { fact in
            fact.text.evenRows(to: width - labels - 6, atMost: 2).enumerated().map { place, text in
                (label: place == 0 ? fact.label : "", text: text)
            }
        }
    }

    private func drawLines(on surface: inout Surface, in area: Area) {
        let lines = lines
        let labels = (facts.map(\.label.columns).max() ?? 0) + 2
        let widest = labels + (lines.map(\.text.columns).max() ?? 0)
        let x = area.x + max(1, (area.width - widest) / 2)
        for (row, line) in lines.prefix(area.height).enumerated() {
            surface.put(line.label, at: x, area.y + row, .wallDim, limit: area.width - 2)
            surface.put(
                line.text, at: x + labels, area.y + row, .wallText,
                limit: area.x + area.width - x - labels - 1)
        }
    }
}
