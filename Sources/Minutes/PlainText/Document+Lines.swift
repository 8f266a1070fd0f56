extension Document {
    /// The lines of the document as text for a screen, none of them wider than so many columns,
    /// which are at least 2; at 76 columns those of ``MinutesFormat/text``.
    public func lines(width: Int) -> [String] {
        PlainText.text(self, width: width)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
