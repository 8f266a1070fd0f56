extension [Block] {
    /// The blocks with a label and its colon in front of the first paragraph, or in a paragraph of
    /// its own where something else comes first.
    func led(by label: [Inline]) -> [Block] {
        let lead: [Inline] = [.strong(label + [.text(":")])]
        guard case .paragraph(let text)? = first else { return [.paragraph(lead)] + self }
        return [.paragraph(lead + [.text(" ")] + text)] + dropFirst()
    }
}
