/// How roles look: the colours of a base16 or base24 scheme on a dark or light ground.
public struct Theme: Equatable, Sendable {
    /// The name to type: small letters, digits and hyphens.
    public var slug: String
    /// The name, for people.
    public var name: String
    /// Who made the scheme; empty if it does not say.
    public var author: String
    /// Whether text is lighter than its ground.
    public var isDark: Bool
    /// The sixteen colours `base00` to `base0F`.
    let palette: [RGB]

    init(_ slug: String, _ name: String, by author: String, isDark: Bool, _ palette: [RGB]) {
        self.slug = slug
        self.name = name
        self.author = author
        self.isDark = isDark
        self.palette = palette
    }

    init(_ slug: String, _ name: String, by author: String, isDark: Bool, _ colors: [UInt32]) {
        self.init(slug, name, by: author, isDark: isDark, colors.map { RGB($0) })
    }
}

extension Theme {
    /// The theme for a dark terminal where no other was chosen.
    public static var dark: Theme { .ronda }

    /// The theme for a light terminal where no other was chosen.
    public static var light: Theme { .pendapa }

    /// The theme that goes with a terminal's own background, where no other was chosen.
    public static func fitting(_ ground: Ground) -> Theme {
        ground.isDark ?? true ? .dark : .light
    }

    /// A text as it stands in a slug: `Solarized Light` is `solarized-light`.
    public static func slug(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
