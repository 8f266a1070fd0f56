/// What a terminal of some depth draws a role with.
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

extension Theme {
    /// How a role looks at a depth.
    func look(of role: Role, _ depth: ColorDepth) -> Look {
        let style = role.style
        switch depth {
        case .mono: return Look(ink: .own, ground: .own, attributes: style.mono)
        case .eight, .sixteen: return named(style, sixteen: depth == .sixteen)
        case .indexed: return fixed(style)
        case .trueColor: return exact(style)
        }
    }

    /// The colour on which text stands where a style paints no ground.
    private func ground(of style: Style) -> RGB { palette[style.ground ?? 0] }

    /// A painted ground, or every one where the theme paints its background.
    private func paintsGround(_ style: Style) -> Bool { style.ground != nil || paintsBackground }

    /// The slot of the text, or nil where the terminal's own colours are used.
    private func ink(of style: Style) -> Int? { style.ink ?? (paintsBackground ? 5 : nil) }

    private func exact(_ style: Style) -> Look {
        let ground = ground(of: style)
        let ink = ink(of: style).map { palette[$0].readable(on: ground, contrast: style.contrast) }
        return Look(
            ink: ink.map(Look.Color.exact) ?? .own,
            ground: paintsGround(style) ? .exact(ground) : .own, attributes: style.attributes)
    }

    /// The nearest fixed colours; the text's is chosen for the ground that is really painted.
    private func fixed(_ style: Style) -> Look {
        let wanted = ground(of: style)
        let ground = FixedColors.nearest(to: wanted)
        let below = paintsGround(style) ? ground.color : wanted
        let ink = ink(of: style).map {
            FixedColors.nearest(to: palette[$0], on: below, contrast: style.contrast)
        }
        return Look(
            ink: ink.map { .number($0.number, $0.color) } ?? .own,
            ground: paintsGround(style) ? .number(ground.number, ground.color) : .own,
            attributes: style.attributes)
    }

    /// Named colours, whose shades each user sets; a ground is what it is without colours.
    private func named(_ style: Style, sixteen: Bool) -> Look {
        guard let ink = style.ink, style.ground == nil, let name = Self.names[ink] else {
            return Look(ink: .own, ground: .own, attributes: style.mono)
        }
        let number = name + (sixteen && isDark ? 8 : 0)
        return Look(ink: .number(number, nil), ground: .own, attributes: style.attributes)
    }

    /// The named colours of the accents; blue is too dark to read on black, so it is cyan.
    private static let names: [Int: Int] = [
        0x8: 1, 0x9: 3, 0xA: 3, 0xB: 2, 0xC: 6, 0xD: 6, 0xE: 5, 0xF: 1,
    ]
}
