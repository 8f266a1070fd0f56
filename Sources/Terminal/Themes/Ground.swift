/// What stands behind the text where nothing is painted: the terminal's own background.
public enum Ground: Hashable, Sendable {
    /// It is to be painted over in the theme's own.
    case covered
    /// Nobody has told.
    case unknown
    /// Some dark colour.
    case dark
    /// Some light colour.
    case light
    /// This colour.
    case color(RGB)

    /// Finds it in the environment, where some terminals leave it in COLORFGBG, as `15;0` or
    /// `0;default;15`; the Linux console is black.
    public init(environment: [String: String]) {
        let number = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
        switch number {
        case .some(0...6), 8: self = .dark
        case 7, .some(9...15): self = .light
        default: self = environment["TERM"] == "linux" ? .dark : .unknown
        }
    }

    /// Whether it is dark, if that is known.
    public var isDark: Bool? {
        switch self {
        case .covered, .unknown: nil
        case .dark: true
        case .light: false
        case .color(let color): color.isDark
        }
    }
}
