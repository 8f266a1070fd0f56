/// A kind of file that minutes are written to.
public enum MinutesFormat: String, CaseIterable, Sendable {
    /// CommonMark with pipe tables.
    case markdown = "md"
    /// Text of 76 columns.
    case text = "txt"
    /// One HTML5 page that needs nothing else.
    case html
    /// Office Open XML for a word processor.
    case docx
    /// OpenDocument text for a word processor.
    case odt
    /// The document as data.
    case json

    /// Finds the format by the ending of a file's name, without the point and in any case.
    public init?(fileExtension: String) {
        self.init(rawValue: fileExtension.lowercased())
    }

    /// The ending of a file's name, without the point.
    public var fileExtension: String { rawValue }

    /// Whether it is no text, so that a terminal must not show it.
    public var isBinary: Bool {
        switch self {
        case .markdown, .text, .html, .json: false
        case .docx, .odt: true
        }
    }

    /// Whether a figure stands in it as a picture, and so has to be drawn before.
    public var holdsPictures: Bool {
        switch self {
        case .markdown, .text, .html, .json: false
        case .docx, .odt: true
        }
    }

    /// The document in this format, texts in UTF-8; the same document gives the same bytes.
    public func render(_ document: Document) -> [UInt8] {
        switch self {
        case .markdown: Array(Markdown.text(document).utf8)
        case .text: Array(PlainText.text(document).utf8)
        case .html: Array(HTML.text(document).utf8)
        case .docx: DOCX.bytes(document)
        case .odt: ODT.bytes(document)
        case .json: withoutDigest(document).json
        }
    }

    /// The proof of a record stands at the foot of pages that nobody edits, and nowhere else.
    private func withoutDigest(_ document: Document) -> Document {
        var document = document
        document.digest = nil
        return document
    }
}
