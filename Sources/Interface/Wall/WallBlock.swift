import Terminal
import Wording

/// One thing on the wall: in the middle, and whole or not at all.
enum WallBlock {
    /// What is on, in capitals, spaced where they have the room, whole on as many rows as it takes.
    case heading(String)
    /// Words, on as many rows as they need.
    case text(String, Role)
    /// A clock's figures, as large as they can be.
    case figures(String, Role)
    /// What each thing is, one below the other.
    case facts([(label: String, text: String)])
    /// The programme round its open item.
    case programme([ProgrammeRow])
    /// A board, drawn as large as there is room.
    case board(BoardDrawing)
    /// An empty row, the first to give way.
    case gap

    /// An item of the programme as the room sees it.
    struct ProgrammeRow {
        var sign: String
        var time: String
        var title: String
        var isNow: Bool
        var isDone: Bool
    }

    /// How many rows it takes, where so many are left.
    func height(width: Int, left: Int) -> Int {
        switch self {
        case .heading(let text): Self.lines(text.uppercased(), width).count
        case .text(let text, _): Self.lines(text, width).count
        case .figures(let text, _): BigDigits(text, width: width - 4, height: left)?.height ?? 1
        case .facts(let facts): facts.count
        case .programme(let rows): min(rows.count, max(1, left))
        case .board(let board): board.lines(width: width - 4, height: max(1, left)).count
        case .gap: 1
        }
    }

    func draw(on surface: inout Surface, in area: Area) {
        switch self {
        case .heading(let text): drawHeading(text, on: &surface, in: area)
        case .text(let text, let role):
            for (row, line) in Self.lines(text, area.width).prefix(area.height).enumerated() {
                Self.center(line, role, on: &surface, in: area, row: row)
            }
        case .figures(let text, let role): drawFigures(text, role, on: &surface, in: area)
        case .facts(let facts): drawFacts(facts, on: &surface, in: area)
        case .programme(let rows): drawProgramme(rows, on: &surface, in: area)
        case .board(let board):
            var rest = area
            for runs in board.lines(width: area.width - 4, height: area.height) {
                let row = rest.takeTop(1)
                surface.put(runs, at: row.x + 2, row.y, upTo: row.x + row.width)
            }
        case .gap: return
        }
    }

    /// Prose is read from far off: no line is longer than two thirds of a wide wall, and none is
    /// much shorter than the others.
    private static func lines(_ text: String, _ width: Int) -> [String] {
        let most = max(1, min(width - 4, max(56, width * 2 / 3)))
        let count = text.wrapped(to: most).count
        guard count > 1 else { return [text] }
        let least = (min(most, text.columns / count)..<most).first {
            text.wrapped(to: $0).count == count
        }
        return text.wrapped(to: least ?? most).map { String($0) }
    }

    private static func center(
        _ text: String, _ role: Role, on surface: inout Surface, in area: Area, row: Int = 0
    ) {
        let x = area.x + max(0, (area.width - text.columns) / 2)
        surface.put(text, at: x, area.y + row, role, limit: area.width - (x - area.x))
    }

    private func drawHeading(_ text: String, on surface: inout Surface, in area: Area) {
        let capitals = text.uppercased()
        let lines = Self.lines(capitals, area.width)
        guard lines.count == 1 else {
            for (row, line) in lines.prefix(area.height).enumerated() {
                Self.center(line, .wallAccent, on: &surface, in: area, row: row)
            }
            return
        }
        let spaced = capitals.split(separator: " ")
            .map { $0.map(String.init).joined(separator: " ") }.joined(separator: "   ")
        let fits = spaced.columns <= area.width - 4 && capitals.allSatisfy(\.isASCII)
        Self.center(fits ? spaced : capitals, .wallAccent, on: &surface, in: area)
    }

    private func drawFigures(
        _ text: String, _ role: Role, on surface: inout Surface, in area: Area
    ) {
        guard let digits = BigDigits(text, width: area.width - 4, height: area.height) else {
            return Self.center(text, role, on: &surface, in: area)
        }
        digits.draw(
            on: &surface, at: area.x + (area.width - digits.width) / 2, area.y, role)
    }

    private func drawFacts(
        _ facts: [(label: String, text: String)], on surface: inout Surface, in area: Area
    ) {
        let labels = (facts.map(\.label.columns).max() ?? 0) + 2
        let widest = labels + (facts.map(\.text.columns).max() ?? 0)
        let x = area.x + max(1, (area.width - widest) / 2)
        for (row, fact) in facts.prefix(area.height).enumerated() {
            surface.put(fact.label, at: x, area.y + row, .wallDim, limit: area.width - 2)
            surface.put(
                fact.text, at: x + labels, area.y + row, .wallText,
                limit: area.x + area.width - x - labels - 1)
        }
    }

    private func drawProgramme(
        _ rows: [ProgrammeRow], on surface: inout Surface, in area: Area
    ) {
        let widest = (rows.map { $0.title.columns }.max() ?? 0) + 10
        let x = area.x + max(1, (area.width - widest) / 2)
        let now = rows.firstIndex(where: \.isNow) ?? rows.firstIndex { !$0.isDone } ?? 0
        let first = Window(of: rows.count, height: area.height, selected: now).first
        for (place, row) in rows.dropFirst(first).prefix(area.height).enumerated() {
            let role: Role = row.isNow ? .wallAccent : row.isDone ? .wallDim : .wallText
            let text = row.sign + " " + row.time.filled(to: 6) + " " + row.title
            surface.put(
                text, at: x, area.y + place, role, limit: area.x + area.width - x - 1)
        }
    }
}
