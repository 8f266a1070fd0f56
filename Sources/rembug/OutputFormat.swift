import Minutes

/// A format that the command line offers.
enum OutputFormat {
    /// One that is written here.
    case own(MinutesFormat)
    /// PDF, which a program beside this one draws.
    case pdf

    /// Finds the format by the ending of a file's name, without the point and in any case.
    init?(fileExtension: String) {
        if fileExtension.lowercased() == "pdf" {
            self = .pdf
        } else if let format = MinutesFormat(fileExtension: fileExtension) {
            self = .own(format)
        } else {
            return nil
        }
    }

    /// The endings of all formats.
    static let fileExtensions = MinutesFormat.allCases.map(\.fileExtension) + ["pdf"]

    /// The ending of a file's name, without the point.
    var fileExtension: String {
        switch self {
        case .own(let format): format.fileExtension
        case .pdf: "pdf"
        }
    }

    /// Whether it is no text, so that a terminal must not show it.
    var isBinary: Bool {
        switch self {
        case .own(let format): format.isBinary
        case .pdf: true
        }
    }

    /// The document in this format; quietly where a screen is in the way.
    func render(_ document: Document, quietly: Bool = false) throws -> [UInt8] {
        switch self {
        case .own(let format) where format.holdsPictures && document.hasUndrawnFigures:
            format.render(try PaperProgram.drawn(document, quietly: quietly))
        case .own(let format): format.render(document)
        case .pdf: try PaperProgram.pdf(of: document, quietly: quietly)
        }
    }
}
