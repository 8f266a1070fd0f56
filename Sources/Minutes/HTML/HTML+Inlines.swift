extension HTML {
    /// An element of text; one written from right to left finds its own direction.
    ///
    /// What closes it is HTML already, and stands behind the text.
    static func element(
        _ tag: String, _ text: [Inline], attributes: String = "", closing: String = ""
    ) -> String {
        let direction = text.isAllRightToLeft
        let inner = inlines(text, isolating: !direction)
        let start = "<\(tag)\(attributes)\(direction ? " dir=\"auto\"" : "")>"
        return "\(start)\(inner)\(closing)</\(tag)>"
    }

    /// The text with a reference for every character that has a meaning in HTML.
    static func escaped(_ text: String) -> String {
        XML.escaped(text) { $0 == UInt8(ascii: "'") ? "&#39;" : XML.reference(for: $0) }
    }

    /// Inlines, each right-to-left text kept to itself where its element goes the other way.
    private static func inlines(_ inlines: [Inline], isolating: Bool) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let words): text(words, isolating: isolating)
            case .strong(let inner):
                "<strong>\(self.inlines(inner, isolating: isolating))</strong>"
            case .emphasis(let inner): "<em>\(self.inlines(inner, isolating: isolating))</em>"
            case .lineBreak: "<br>"
            case .fillIn(let width):
                "<span class=\"fill\" style=\"width: \(min(max(width, 0), 200))ch\"></span>"
            case .language(let tag, let inner):
                "<span lang=\"\(escaped(tag))\" dir=\"auto\">"
                    + self.inlines(inner, isolating: !inner.isAllRightToLeft) + "</span>"
            }
        }.joined()
    }

    private static func text(_ words: String, isolating: Bool) -> String {
        let text = escaped(words).parted.joined(separator: "<br>")
        return isolating && words.isRightToLeft ? "<bdi>\(text)</bdi>" : text
    }
}
