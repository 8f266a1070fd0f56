public import Discussion

/// A drawing or a photograph with the words under it, and what it shows for those who do not see
/// it.
public struct Figure: Hashable, Sendable {
    /// What is to be seen.
    public enum Content: Hashable, Sendable {
        /// Shapes from back to front; with them their picture, once it was drawn, for formats that
        /// only hold pictures.
        case drawing([Shape], picture: Picture?)
        /// What a camera took.
        case photograph(Picture)
    }

    /// What is to be seen.
    public var content: Content
    /// How wide it is, in tenths of a millimetre; a page has room for 1650.
    public let width: Int
    /// How high it is, in tenths of a millimetre; a page has room for 2300.
    public let height: Int
    /// What stands under it.
    public var caption: [Inline]
    /// All that it tells, in words.
    public var alternative: String

    /// The width of the text on a page.
    public static let pageWidth = 1650
    /// The height of a page without room for a caption.
    public static let pageHeight = 2300

    /// Joins a content with its size and its words; the size is held between 1 and a page.
    public init(
        _ content: Content, width: Int, height: Int, caption: [Inline], alternative: String
    ) {
        self.content = content
        self.width = min(max(width, 1), Self.pageWidth)
        self.height = min(max(height, 1), Self.pageHeight)
        self.caption = caption
        self.alternative = alternative
    }

    /// The picture of it, if there is one.
    public var picture: Picture? {
        switch content {
        case .drawing(_, let picture): picture
        case .photograph(let picture): picture
        }
    }

    /// The caption and what it tells beyond that, for formats without pictures.
    var inWords: [Block] {
        let told = caption.plain.contains(alternative) ? "" : alternative
        return [.paragraph([.strong([.text(caption.plain)])]), .paragraph([.text(told)])]
    }
}
