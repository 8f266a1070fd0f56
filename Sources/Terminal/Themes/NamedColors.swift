/// Looks in the eight or sixteen colours that have names, and whose shades each user sets.
struct NamedColors {
    /// Whether the second, brighter eight can be used too.
    var isBright: Bool
    /// Whether the background is dark: the terminal's own, or the one that is painted.
    var isDark: Bool
    /// Whether the page is painted, in black or white.
    var isPainted = false

    /// A ground is what it is without colours, as nobody knows what can be read on it.
    func look(of style: Style) -> Look {
        let (black, white) = (Look.Color.number(0, nil), Look.Color.number(isBright ? 15 : 7, nil))
        let page: Look.Color = isPainted ? (isDark ? black : white) : .own
        guard style.ground == nil, let slot = style.ink, let name = names[slot] else {
            let text: Look.Color = isPainted ? (isDark ? white : black) : .own
            return Look(ink: text, ground: page, attributes: withoutPatches(style))
        }
        let number = name + (isBright && isDark ? 8 : 0)
        // Bold makes the two that are hard to read on black brighter, or at least thicker.
        let bold: Style.Attributes = isDark && !isBright && [1, 5].contains(name) ? .bold : []
        return Look(
            ink: .number(number, nil), ground: page, attributes: style.attributes.union(bold))
    }

    /// Of eight colours bold letters take a brighter one, which is their ground where they are reversed:
    /// in bars, whose keys are to be found, a line stands below them instead.
    private func withoutPatches(_ style: Style) -> Style.Attributes {
        guard !isBright, style.mono.isSuperset(of: [.reverse, .bold]) else { return style.mono }
        let isBar = style.ground == Role.bar.style.ground
        return style.mono.subtracting(.bold).union(isBar ? .underline : [])
    }

    private var names: [Int: Int] { isDark ? Self.onDark : Self.onLight }

    /// Blue is too dark to be read on black, so it is cyan.
    private static let onDark = [
        0x8: 1, 0x9: 3, 0xA: 3, 0xB: 2, 0xC: 6, 0xD: 6, 0xE: 5, 0xF: 1,
    ]
    /// Yellow, green and cyan are too light to be read on white.
    private static let onLight = [
        0x8: 1, 0x9: 1, 0xA: 5, 0xB: 4, 0xC: 4, 0xD: 4, 0xE: 5, 0xF: 1,
    ]
}
