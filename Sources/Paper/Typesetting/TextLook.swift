/// How a text looks on paper.
struct TextLook {
    /// Where its lines stand between the edges.
    enum Side {
        case start, center, end
    }

    /// The size in points.
    var size: Double
    var isBold = false
    var isSlanted = false
    var isUnderlined = false
    /// Points between two letters, beside what the font has.
    var spacing = 0.0
    var side = Side.start
    /// How light it is, from black at 0 to white at 1.
    var gray = 0.0

    static let body = TextLook(size: 10.5)
    static let quote = TextLook(size: 10.5, isSlanted: true)
    static let title = TextLook(size: 13, isBold: true, spacing: 0.6, side: .center)
    static let subtitle = TextLook(size: 10.5, side: .center)
    static let letterhead = TextLook(size: 12.5, side: .center)
    static let issuer = TextLook(size: 15.5, isBold: true, side: .center)
    static let address = TextLook(size: 9.5, side: .center)
    static let cell = TextLook(size: 9.5)
    static let cellHead = TextLook(size: 9.5, isBold: true, side: .center)
    static let label = TextLook(size: 10.5, isBold: true)
    static let signature = TextLook(size: 10.5, side: .center)
    static let signatureName = TextLook(
        size: 10.5, isBold: true, isUnderlined: true, side: .center)
    static let caption = TextLook(size: 9.5, side: .center)
    static let footer = TextLook(size: 8, gray: 0.33)
    static let digest = TextLook(size: 6.5, gray: 0.33)

    /// Levels 1 to 4.
    static func heading(_ level: Int) -> TextLook {
        TextLook(size: level == 1 ? 11.5 : 10.5, isBold: level <= 3, isSlanted: level >= 3)
    }
}
