extension DOCXBody {
    /// A paragraph in a style, of runs that are XML already.
    static func paragraph(_ style: String, _ runs: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(runs)</w:p>"
    }

    /// A paragraph where the place is; the properties stand in the order of the schema.
    func paragraph(
        _ text: [Inline], style: String? = nil, border: String = "", alignment: String? = nil
    ) -> String {
        let style = style ?? place.style
        let isSlanted = style == "Quote"
        let properties =
            (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
            + (place.keepsWithNext ? "<w:keepNext/>" : "") + numbering + border
            + (text.beginsAtRight ? "<w:bidi/>" : "") + indentation
            + (alignment.map { "<w:jc w:val=\"\($0)\"/>" } ?? "")
        return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")
            + text.runs.map { run($0, isSlanted: isSlanted) }.joined() + "</w:p>"
    }

    /// An empty line to write on, as wide as the place.
    func dottedLine() -> String {
        let style = place.style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        return
            "<w:p><w:pPr>\(style)\(place.keepsWithNext ? "<w:keepNext/>" : "")<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\""
            + " w:pos=\"\(place.indent + place.width)\"/></w:tabs>\(indentation)</w:pPr>"
            + "<w:r><w:tab/></w:r></w:p>"
    }

    /// Text whose spaces all count.
    static func text(_ text: String) -> String {
        XML.element("w:t", ["xml:space": "preserve"], XML.escaped(text))
    }

    private var numbering: String {
        guard let number = place.numbering else { return "" }
        let level = min(place.depth - 1, DOCX.deepest)
        return "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>"
    }

    private var indentation: String {
        guard place.indent > 0 else { return "" }
        let hanging = place.numbering == nil ? "" : " w:hanging=\"\(min(Self.step, place.indent))\""
        return "<w:ind w:left=\"\(place.indent)\"\(hanging)/>"
    }

    private func run(_ run: Run, isSlanted: Bool) -> String {
        switch run.content {
        case .lineBreak: "<w:r><w:br/></w:r>"
        case .fillIn(let dots): self.run(dots, run, false, isSlanted: isSlanted)
        case .text(let words):
            words.directions.map { self.run($0.text, run, $0.isRightToLeft, isSlanted: isSlanted) }
                .joined()
        }
    }

    private func run(
        _ text: String, _ run: Run, _ isRightToLeft: Bool, isSlanted: Bool
    ) -> String {
        let language = run.language ?? place.language
        // What is stressed among slanted words stands upright.
        let slant = isSlanted ? " w:val=\"0\"" : ""
        let properties =
            (run.isStrong ? "<w:b/><w:bCs/>" : "")
            + (run.isEmphasized ? "<w:i\(slant)/><w:iCs\(slant)/>" : "")
            + (isRightToLeft ? "<w:rtl/>" : "")
            + (language.map { Self.language($0, isRightToLeft: isRightToLeft) } ?? "")
        return "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")
            + Self.text(text) + "</w:r>"
    }

    private static func language(_ tag: String, isRightToLeft: Bool) -> String {
        isRightToLeft
            ? XML.element("w:lang", ["w:bidi": tag])
            : XML.element("w:lang", ["w:val": tag, "w:eastAsia": tag])
    }
}
