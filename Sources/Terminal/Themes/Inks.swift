/// The colours of text of every role, on the page and in the chosen row, each such that it can be
/// read where it stands.
struct Inks {
    let grounds: Grounds
    private let inks: [RGB?]
    private let chosen: [RGB?]

    init(_ theme: Theme, _ shades: Shades, over own: Ground) {
        let grounds = Grounds(theme, shades, over: own)
        var found: [Style.Pairing: RGB] = [:]
        func ink(_ style: Style) -> RGB? {
            guard let slot = style.ink ?? (grounds.paintsPage ? Style.textSlot : nil) else {
                return nil
            }
            let pairing = Style.Pairing(ink: slot, ground: style.ground, contrast: style.contrast)
            if let ink = found[pairing] { return ink }
            let (color, ground) = (theme.palette[slot], grounds[style.ground])
            let ink =
                slot < Style.firstAccent
                ? shades.readable(color, on: ground, contrast: style.contrast)
                : shades.readable(
                    accent: color, on: ground, contrast: style.contrast,
                    unlike: found.filter { $0.key.isOtherAccent(than: pairing) }.map(\.value),
                    rather: found.first { $0.key.isSameAccentOnPage(as: pairing) }?.value)
            found[pairing] = ink
            return ink
        }
        // What a colour is on the page, it is on bars as well where it can be read there.
        // Yellow comes last: before orange it takes the only one there is, though others would do for it.
        let onPage = Role.allCases.map(\.style).filter { $0.ground == nil }
        for style in onPage where style.ink != Style.yellow { _ = ink(style) }
        for style in onPage where style.ink == Style.yellow { _ = ink(style) }
        inks = Role.allCases.map { ink($0.style) }
        chosen = Role.allCases.map { ink($0.style.chosen) }
        self.grounds = grounds
    }

    /// The colour of a role's text; nil for the terminal's own.
    subscript(role: Role) -> RGB? { inks[Int(role.rawValue)] }

    /// The same in the chosen row.
    subscript(chosen role: Role) -> RGB? { chosen[Int(role.rawValue)] }
}

extension Style {
    /// The slot of ordinary text.
    static let textSlot = 5
    /// The first slot of a colour; those before are for grounds and text.
    static let firstAccent = 8
    /// The slot of yellow.
    static let yellow = 0xA

    /// What the colour of text depends on.
    fileprivate struct Pairing: Hashable {
        var ink: Int
        var ground: Int?
        var contrast: Double

        /// Whether it is another slot's colour on the same ground.
        func isOtherAccent(than other: Pairing) -> Bool {
            ink >= Style.firstAccent && ink != other.ink && ground == other.ground
        }

        /// Whether it is the same slot's colour on the page, to be read as well.
        func isSameAccentOnPage(as other: Pairing) -> Bool {
            ground == nil && other.ground != nil && ink == other.ink && contrast == other.contrast
        }
    }
}
