extension Note {
    /// Whether it holds words as they fell: as a whole, or between marks of quotation.
    var hasQuotedWords: Bool { kind == .quote || text.hasQuotes }
}

extension String {
    fileprivate var hasQuotes: Bool { unicodeScalars.contains(where: \.isQuotationMark) }

    /// The text without marks of quotation; an apostrophe is none.
    var withoutQuotes: String {
        guard hasQuotes else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isQuotationMark }))
    }
}

extension Unicode.Scalar {
    fileprivate var isQuotationMark: Bool {
        switch self {
        case "\"", "“", "”", "„", "‟", "«", "»": true
        default: false
        }
    }
}
