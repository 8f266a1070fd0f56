/// The colours that text stands on, each such that text can be read on it and that it can be told
/// from the page.
struct Grounds {
    /// What text stands on where a style paints no ground.
    let page: RGB
    /// Whether the page is painted; if not, it is the terminal's own background.
    let paintsPage: Bool
    private var painted: [Int: RGB] = [:]

    /// How a bar differs from the page, and the selected row from both.
    private static let (bar, selection) = (1.1, 1.3)
    /// How what calls for attention differs from the page (WCAG 2.2, 1.4.11).
    private static let call = 3.0
    /// The slots of what calls for attention.
    private static let calls = Set(Role.allCases.compactMap(\.style.ground)).subtracting([1, 2])

    /// Finds the grounds of a theme over a terminal's own.
    ///
    /// The page is painted where that is needed, and over a grey on which nothing is read well.
    init(_ theme: Theme, _ shades: Shades, over own: Ground) {
        let isGrey = own.color.map { !$0.carries(Style.bestContrast) } ?? false
        paintsPage = own.needsPaint(for: theme) || isGrey
        page = paintsPage ? Self.page(of: theme, shades) : own.color ?? Self.page(of: theme, .exact)
        paint(theme.palette, shades)
    }

    /// The colour of a slot, or the page.
    subscript(slot: Int?) -> RGB { slot.flatMap { painted[$0] } ?? page }

    private static func page(of theme: Theme, _ shades: Shades) -> RGB {
        let base = theme.palette[0]
        return shades.nearest(ground: base) { $0.carries(Style.bestContrast) } ?? base
    }

    private mutating func paint(_ colors: [RGB], _ shades: Shades) {
        let page = page
        let painted = paintsPage ? page : nil
        let bar = shades.nearest(ground: colors[1], beside: painted) {
            $0.carries(Style.bestContrast) && $0.contrast(with: page) >= Self.bar
        }
        self.painted[1] = bar
        self.painted[2] = shades.nearest(ground: colors[2], beside: painted) {
            $0.carries(Style.bestContrast) && $0.contrast(with: page) >= Self.selection
                && $0.contrast(with: bar ?? page) >= Self.bar
        }
        for slot in Self.calls {
            self.painted[slot] = shades.nearest(to: colors[slot]) {
                $0.contrast(with: page) >= Self.call
            }
        }
    }
}

extension Ground {
    /// Whether a theme's own background is to be painted: if that is wanted, and where the terminal
    /// is light and the theme dark or the other way round.
    ///
    /// A terminal of which nothing is known is taken to be dark.
    func needsPaint(for theme: Theme) -> Bool {
        self == .covered || theme.isDark != (isDark ?? true)
    }

    fileprivate var color: RGB? {
        if case .color(let color) = self { color } else { nil }
    }
}
