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
        var properties = ""
        if let style { properties += "<w:pStyle w:val=\"\(style)\"/>" }
        if place.keepsWithNext { properties += "<w:keepNext/>" }
        properties += numbering
        properties += border
        if text.isLineToWriteOn { properties += dottedLine }
        if text.beginsAtRight { properties += "<w:bidi/>" }
        if let space = spaceBelow(text) { properties += "<w:spacing w:after=\"\(space)\"/>" }
        if place.isFirst, style == "Title" { properties += "<w:spacing w:before=\"0\"/>" }
        properties += indentation
        if let alignment { properties += "<w:jc w:val=\"\(alignment)\"/>" }
        var paragraph = "<w:p>"
        if !properties.isEmpty { paragraph += "<w:pPr>\(properties)</w:pPr>" }
        if text.isLineToWriteOn { return paragraph + "<w:r><w:tab/></w:r></w:p>" }
        for run in text.runs { add(run, to: &paragraph, isSlanted: isSlanted) }
        return paragraph + "</w:p>"
    }

    /// A field alone as a line with tabs, which unlike a table of one row is kept with signatures below
    /// it in LibreOffice too; nothing where its value is more than a line.
    func line(of field: Block.Field, _ widths: [Int]) -> String? {
        var value: [Inline] = []
        switch field.value.first {
        case nil: break
        case .paragraph(let text)? where field.value.count == 1 && !text.beginsAtRight: value = text
        default: return nil
        }
        let (colon, start) = (place.indent + widths[0], place.indent + widths[0] + widths[1])
        let isBlank = value.isEmpty || value.isLineToWriteOn
        var line = "<w:p><w:pPr><w:pStyle w:val=\"FieldText\"/><w:keepNext/><w:tabs>"
        line += [colon, start].map { "<w:tab w:val=\"left\" w:pos=\"\($0)\"/>" }.joined()
        if isBlank {
            line += "<w:tab w:val=\"right\" w:leader=\"dot\""
            line += " w:pos=\"\(place.indent + place.width)\"/>"
        }
        line += "</w:tabs><w:ind w:left=\"\(start)\""
        line += " w:hanging=\"\(start - place.indent)\"/></w:pPr>"
        for run in field.label.runs { add(run, to: &line, isSlanted: false) }
        line += "<w:r><w:tab/></w:r>" + run(":", "") + "<w:r><w:tab/></w:r>"
        if isBlank { return line + "<w:r><w:tab/></w:r></w:p>" }
        for run in value.runs { add(run, to: &line, isSlanted: false) }
        return line + "</w:p>"
    }

    /// The stop of a line to write on, at the end of the place: so many dots would be wider than it.
    private var dottedLine: String {
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(place.indent + place.width)\"/>"
            + "</w:tabs>"
    }

    /// Text whose spaces all count.
    static func text(_ text: String) -> String {
        "<w:t xml:space=\"preserve\">" + XML.escaped(text) + "</w:t>"
    }

    private var numbering: String {
        guard let number = place.numbering else { return "" }
        let level = min(place.depth - 1, DOCX.deepest)
        return "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>"
    }

    /// The space below, where it is not that of the style: less above a list, and more below a line to
    /// write on in one.
    private func spaceBelow(_ text: [Inline]) -> Int? {
        if place.leadsToList { return 60 }
        return text.isLineToWriteOn && place.style == "ListParagraph" ? 120 : nil
    }

    private var indentation: String {
        guard place.indent > 0 else { return "" }
        let hanging = place.numbering == nil ? "" : " w:hanging=\"\(min(Self.step, place.indent))\""
        return "<w:ind w:left=\"\(place.indent)\"\(hanging)/>"
    }

    private func add(_ run: Run, to paragraph: inout String, isSlanted: Bool) {
        switch run.content {
        case .lineBreak: paragraph += "<w:r><w:br/></w:r>"
        case .fillIn(let dots):
            paragraph += self.run(dots, properties(of: run, false, isSlanted: isSlanted))
        case .text(let words):
            for (text, isRight) in words.directions {
                paragraph += self.run(text, properties(of: run, isRight, isSlanted: isSlanted))
            }
        }
    }

    private func run(_ text: String, _ properties: String) -> String {
        var run = "<w:r>"
        if !properties.isEmpty { run += "<w:rPr>\(properties)</w:rPr>" }
        run += Self.text(text)
        return run + "</w:r>"
    }

    private func properties(of run: Run, _ isRightToLeft: Bool, isSlanted: Bool) -> String {
        // What is stressed among slanted words stands upright.
        let slant = isSlanted ? " w:val=\"0\"" : ""
        var properties = run.isStrong ? "<w:b/><w:bCs/>" : ""
        if run.isEmphasized { properties += "<w:i\(slant)/><w:iCs\(slant)/>" }
        if isRightToLeft { properties += "<w:rtl/>" }
        if let language = run.language ?? place.language {
            properties += Self.language(language, isRightToLeft: isRightToLeft)
        }
        return properties
    }

    private static func language(_ tag: String, isRightToLeft: Bool) -> String {
        isRightToLeft
            ? XML.element("w:lang", ["w:bidi": tag])
            : XML.element("w:lang", ["w:val": tag, "w:eastAsia": tag])
    }
}
