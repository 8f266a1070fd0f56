import CTerminal

/// The colour of the terminal's own cursor (XTerm Control Sequences, OSC 12), which a theme that
/// paints its background sets: a terminal's light cursor cannot be seen on a light page.
///
/// A cell drawn in reverse would not do: a block, as most cursors are, covers the whole cell.
struct CursorColor {
    /// The colour that the terminal was given; nothing for its own.
    private var given: RGB?

    /// What has to be sent so that the cursor can be seen where text looks so.
    mutating func change(for text: Look) -> [UInt8] {
        let wanted = text.ground == .own ? nil : text.ink.color
        guard wanted != given else { return [] }
        given = wanted
        terminal_guard_cursor(wanted != nil)
        guard let wanted else { return Self.own }
        return Array("\u{1B}]12;#\(wanted.hex)\u{1B}\\".utf8)
    }

    /// What has to be sent to give the terminal its own cursor back.
    mutating func giveBack() -> [UInt8] {
        guard given != nil else { return [] }
        given = nil
        terminal_guard_cursor(false)
        return Self.own
    }

    private static let own = Array("\u{1B}]112\u{1B}\\".utf8)
}

extension Look.Color {
    fileprivate var color: RGB? {
        switch self {
        case .own: nil
        case .number(_, let color): color
        case .exact(let color): color
        }
    }
}
