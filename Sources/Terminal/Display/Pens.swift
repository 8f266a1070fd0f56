import CTerminal

/// What ncurses draws each role with, on the page and in the chosen row.
struct Pens {
    typealias Pen = (attributes: Int32, pair: Int32)
    private var pens: [Pen] = []
    private var chosen: [Pen] = []
    /// The colours for which numbers of the palette stand.
    private(set) var exact: [Int: RGB] = [:]

    /// Makes the pens for the screen that is open; the pairs of earlier pens end.
    init(_ looks: Looks) {
        terminal_screen_forget_pairs()
        pens = Role.allCases.map { pen(looks[$0]) }
        chosen = Role.allCases.map { pen(looks[chosen: $0]) }
    }

    subscript(cell: Cell) -> Pen {
        let place = Int(cell.role.rawValue)
        return cell.isChosen ? chosen[place] : pens[place]
    }

    private mutating func pen(_ look: Look) -> Pen {
        (look.attributes.rawValue, terminal_screen_pair(number(look.ink), number(look.ground)))
    }

    /// The number of a colour; an exact one takes any that is free, and is put in its place later.
    private mutating func number(_ color: Look.Color) -> Int32 {
        switch color {
        case .own: return -1
        case .number(let number, _): return Int32(number)
        case .exact(let color):
            let number = exact.first { $0.value == color }?.key ?? 255 - exact.count
            exact[number] = color
            return Int32(number)
        }
    }
}
