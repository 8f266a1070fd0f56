/// What a terminal draws a role with.
struct Look: Equatable, Sendable {
    /// A colour of the terminal.
    enum Color: Equatable, Sendable {
        /// The terminal's own.
        case own
        /// A number of its palette, and which colour that is where it is a fixed one.
        case number(Int, RGB?)
        /// Any colour.
        case exact(RGB)
    }

    var ink: Color
    var ground: Color
    var attributes: Style.Attributes
}
