/// How every role looks in a theme, on a terminal of some depth with a background of its own.
struct Looks: Equatable, Sendable {
    private let looks: [Look]

    init(_ theme: Theme, _ depth: ColorDepth, over own: Ground = .unknown) {
        switch depth {
        case .mono:
            looks = Role.allCases.map { Look(ink: .own, ground: .own, attributes: $0.style.mono) }
        case .eight, .sixteen:
            let isPainted = own.needsPaint(for: theme)
            let names = NamedColors(
                isBright: depth == .sixteen,
                isDark: isPainted ? theme.isDark : own.isDark ?? theme.isDark,
                isPainted: isPainted)
            looks = Role.allCases.map { names.look(of: $0.style) }
        case .indexed: looks = Self.colored(theme, .fixed, over: own)
        case .trueColor: looks = Self.colored(theme, .exact, over: own)
        }
    }

    subscript(role: Role) -> Look { looks[Int(role.rawValue)] }

    private static func colored(_ theme: Theme, _ shades: Shades, over own: Ground) -> [Look] {
        let inks = Inks(theme, shades, over: own)
        return Role.allCases.map { role in
            let style = role.style
            let isPainted = style.ground != nil || inks.grounds.paintsPage
            return Look(
                ink: inks[role].map(shades.color) ?? .own,
                ground: isPainted ? shades.color(inks.grounds[style.ground]) : .own,
                attributes: style.attributes)
        }
    }
}
