extension Note {
    /// Whether it holds words as they fell: as a whole, or between marks of quotation.
    var hasQuotedWords: Bool { kind == .quote || text.contains(where: \.isQuotationMark) }
}

extension String {
    /// The text without marks of quotation; an apostrophe is none.
    var withoutQuotes: String { filter { !$0.isQuotationMark } }
}

extension Character {
    fileprivate var isQuotationMark: Bool { "\"“”„‟«»".contains(self) }
}
