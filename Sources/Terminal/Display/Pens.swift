import CTerminal

/// What ncurses draws each role with.
struct Pens {
    private var pens: [(attributes: Int32, pair: Int32)] = []
    /// The colours for which numbers of the palette stand.
    private(set) var exact: [Int: RGB] = [:]

    /// Makes the pens for the screen that is open; the pairs of earlier pens end.
    init(_ looks: Looks) {
        terminal_screen_forget_pairs()
        for role in Role.allCases {
            let look = looks[role]
            let pair = terminal_screen_pair(number(look.ink), number(look.ground))
            pens.append((look.attributes.rawValue, pair))
        }
    }

    subscript(role: Role) -> (attributes: Int32, pair: Int32) { pens[Int(role.rawValue)] }

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
