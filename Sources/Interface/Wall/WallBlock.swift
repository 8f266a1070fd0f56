import Terminal
import Wording

/// One thing on the wall: in the middle, and whole or not at all.
enum WallBlock {
    /// What is on, in capitals, spaced where they have the room, on three rows at most.
    case heading(String)
    /// What the room must read: as large as it can be, else strong, and with room between its rows
    /// where there is some.
    case call(String)
    /// Words, on as many rows as they need.
    case text(String, Role)
    /// A clock's figures, as large as they can be.
    case figures(String, Role)
    /// What each thing is, one below the other.
    case facts([(label: String, text: String)])
    /// The programme round its open item.
    case programme(WallProgramme)
    /// A board, drawn as large as there is room.
    case board(BoardDrawing)
    /// An empty row, the first to give way.
    case gap

    /// How many rows it takes, where so many are left.
    func height(width: Int, left: Int) -> Int {
        switch self {
        case .heading(let text):
            Self.letters(of: text, width, height: left)?.height ?? Self.heading(text, width).count
        case .call(let text):
            BigLetters(text, width: width - 4, height: Self.withMargins(left))?.height
                ?? Self.height(of: Self.call(text, width).count, left: left)
        case .text(let text, _): Self.lines(text, width).count
        case .figures(let text, _): BigDigits(text, width: width - 4, height: left)?.height ?? 1
        case .facts(let facts): WallFacts(facts, width: width, height: left).height
        case .programme(let programme):
            programme.lines(width: width - 4, height: max(1, left)).count
        case .board(let board): board.lines(width: Self.board(width), height: max(1, left)).count
        case .gap: 1
        }
    }

    func draw(on surface: inout Surface, in area: Area) {
        switch self {
        case .heading(let text):
            if let letters = Self.letters(of: text, area.width, height: area.height) {
                return letters.draw(on: &surface, in: area, .wallAccent)
            }
            Self.center(Self.heading(text, area.width), .wallAccent, on: &surface, in: area)
        case .call(let text): Self.drawCall(text, on: &surface, in: area)
        case .text(let text, let role):
            Self.center(Self.lines(text, area.width), role, on: &surface, in: area)
        case .figures(let text, let role): drawFigures(text, role, on: &surface, in: area)
        case .facts(let facts):
            WallFacts(facts, width: area.width, height: area.height).draw(on: &surface, in: area)
        case .programme(let programme): drawProgramme(programme, on: &surface, in: area)
        case .board(let board):
            var rest = area
            let x = area.x + (area.width - Self.board(area.width)) / 2
            for runs in board.lines(width: Self.board(area.width), height: area.height) {
                surface.put(runs, at: x, rest.takeTop(1).y, upTo: area.x + area.width)
            }
        case .gap: return
        }
    }

    /// Whether it has a share alone of the rows that are left: what is on, and what is to be known.
    var hasShare: Bool {
        switch self {
        case .heading, .facts: true
        default: false
        }
    }

    /// A heading in letters of squares, on a wall that is large enough for more than it.
    private static func letters(of text: String, _ width: Int, height: Int) -> BigLetters? {
        height < 4 ? nil : BigLetters(text.uppercased(), width: width - 4, height: height, upTo: 1)
    }

    /// How many columns a board is drawn in: no more than the eye follows a row over.
    private static func board(_ width: Int) -> Int { min(width - 4, 130) }

    /// The rows that are left where a free one stays above and below.
    private static func withMargins(_ left: Int) -> Int { left > 12 ? left - 2 : left }

    /// In letters of squares where there is room for them.
    private static func drawCall(_ text: String, on surface: inout Surface, in area: Area) {
        if let letters = BigLetters(text, width: area.width - 4, height: area.height) {
            return letters.draw(on: &surface, in: area, .wallAccent)
        }
        let rows = call(text, area.width)
        let fits = rows.count <= area.height
        let lines = fits ? rows : text.evenRows(to: area.width - 2, atMost: max(1, area.height))
        let step = area.height > lines.count ? 2 : 1
        center(lines, .wallAccent, on: &surface, in: area, step: step)
    }

    /// Prose is read from far off: no line is longer than two thirds of a wide wall.
    private static func lines(_ text: String, _ width: Int) -> [String] {
        text.evenRows(to: min(width - 4, max(56, width * 2 / 3)))
    }

    /// Rows that the eye takes in at once.
    private static func call(_ text: String, _ width: Int) -> [String] {
        text.evenRows(to: min(width - 4, max(44, width / 2)))
    }

    private static func height(of lines: Int, left: Int) -> Int {
        left >= 2 * lines - 1 ? 2 * lines - 1 : lines
    }

    private static func heading(_ text: String, _ width: Int) -> [String] {
        let capitals = text.uppercased()
        let spaced = capitals.split(separator: " ")
            .map { $0.map(String.init).joined(separator: " ") }.joined(separator: "   ")
        let fits = spaced.columns <= width - 4 && capitals.allSatisfy(\.isASCII)
        return fits ? [spaced] : capitals.evenRows(to: width - 4, atMost: 3)
    }

    private static func center(
        _ lines: [String], _ role: Role, on surface: inout Surface, in area: Area, step: Int = 1
    ) {
        for (place, line) in lines.enumerated() where place * step < area.height {
            let x = area.x + max(0, (area.width - line.columns) / 2)
            surface.put(line, at: x, area.y + place * step, role, limit: area.x + area.width - x)
        }
    }

    private func drawFigures(
        _ text: String, _ role: Role, on surface: inout Surface, in area: Area
    ) {
        guard let digits = BigDigits(text, width: area.width - 4, height: area.height) else {
            return Self.center([text], role, on: &surface, in: area)
        }
        digits.draw(
            on: &surface, at: area.x + (area.width - digits.width) / 2, area.y, role)
    }

    private func drawProgramme(
        _ programme: WallProgramme, on surface: inout Surface, in area: Area
    ) {
        let lines = programme.lines(width: area.width - 4, height: area.height)
        let widest = lines.map(\.text.columns).max() ?? 0
        let x = area.x + max(2, (area.width - widest) / 2)
        for (place, line) in lines.enumerated() {
            surface.put(
                line.text, at: x, area.y + place, line.role,
                limit: area.x + area.width - x)
        }
    }
}
