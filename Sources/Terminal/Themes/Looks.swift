/// How every role looks in a theme, on a terminal of some depth with a background of its own: on the
/// page, and on the ground of the chosen row.
struct Looks: Equatable, Sendable {
    private let looks: [Look]
    private let chosen: [Look]

    init(_ theme: Theme, _ depth: ColorDepth, over own: Ground = .unknown) {
        switch depth {
        case .mono:
            self.init { Look(ink: .own, ground: .own, attributes: $0.mono) }
        case .eight, .sixteen:
            let isPainted = own.needsPaint(for: theme)
            let names = NamedColors(
                isBright: depth == .sixteen,
                isDark: isPainted ? theme.isDark : own.isDark ?? theme.isDark,
                isPainted: isPainted)
            self.init(names.look)
        case .indexed: self.init(theme, .fixed, over: own)
        case .trueColor: self.init(theme, .exact, over: own)
        }
    }

    private init(_ look: (Style) -> Look) {
        looks = Role.allCases.map { look($0.style) }
        chosen = Role.allCases.map { look($0.style.chosen) }
    }

    private init(_ theme: Theme, _ shades: Shades, over own: Ground) {
        let inks = Inks(theme, shades, over: own)
        func look(_ style: Style, _ ink: RGB?) -> Look {
            let isPainted = style.ground != nil || inks.grounds.paintsPage
            return Look(
                ink: ink.map(shades.color) ?? .own,
                ground: isPainted ? shades.color(inks.grounds[style.ground]) : .own,
                attributes: style.attributes)
        }
        looks = Role.allCases.map { look($0.style, inks[$0]) }
        chosen = Role.allCases.map { look($0.style.chosen, inks[chosen: $0]) }
    }

    subscript(role: Role) -> Look { looks[Int(role.rawValue)] }

    /// How it looks in the chosen row.
    subscript(chosen role: Role) -> Look { chosen[Int(role.rawValue)] }
}
