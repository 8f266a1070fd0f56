/// How well each role can be read in a theme: as its scheme has it, and as it is drawn.
public struct ContrastTable: Sendable {
    /// Text on its ground.
    public struct Pair: Hashable, Sendable {
        /// The colour of the text.
        public var ink: RGB
        /// The colour that it stands on.
        public var ground: RGB

        /// The contrast ratio (WCAG 2.2), from 1 to 21.
        public var ratio: Double { ink.contrast(with: ground) }
    }

    /// A role with its colours.
    public struct Row: Sendable {
        /// The role.
        public var role: Role
        /// The least contrast that it is drawn with.
        public var needed: Double
        /// As the scheme has it.
        public var written: Pair
        /// As a terminal of any colour shows it.
        public var trueColor: Pair
        /// As a terminal of 256 colours shows it.
        public var indexed: Pair
    }

    /// A row for every role, in the order of their cases.
    public let rows: [Row]

    /// Computes what is drawn where the theme paints its own background.
    public init(_ theme: Theme) {
        let exact = Inks(theme, .exact, over: .covered)
        let fixed = Inks(theme, .fixed, over: .covered)
        rows = Role.allCases.map { role in
            let style = role.style
            let written = Pair(
                ink: theme.palette[style.ink ?? Style.textSlot],
                ground: theme.palette[style.ground ?? 0])
            return Row(
                role: role, needed: style.contrast, written: written,
                trueColor: exact.pair(role) ?? written, indexed: fixed.pair(role) ?? written)
        }
    }
}

extension Inks {
    fileprivate func pair(_ role: Role) -> ContrastTable.Pair? {
        self[role].map { ContrastTable.Pair(ink: $0, ground: grounds[role.style.ground]) }
    }
}

extension RGB {
    /// The number that the colour has among the 240 fixed ones, if it is one of them.
    public var fixedNumber: Int? { Shades.number(of: self) }
}
