import Discussion

extension DOCX {
    static let fontTable = XML.file(
        "w:fonts", namespaces,
        [(Letters.families, "roman"), (Letters.arabic, "roman"), (Letters.eastAsian, "auto")]
            .map { families, kind in
                XML.element(
                    "w:font", ["w:name": families[0]],
                    XML.element("w:altName", ["w:val": families[1]])
                        + "<w:family w:val=\"\(kind)\"/><w:pitch w:val=\"variable\"/>")
            }.joined())

    /// The styles under the names that Word itself knows, as far as it has them.
    static func styles(_ language: Language) -> String {
        XML.file("w:styles", namespaces, defaults(language) + texts + headings + papers + tables)
    }

    private static func defaults(_ language: Language) -> String {
        let font = Letters.families[0]
        return """
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="\(font)" w:hAnsi="\(font)" w:eastAsia="\(Letters.eastAsian[0])" \
            w:cs="\(Letters.arabic[0])"/>\(size(21))\
            <w:lang w:val="\(tag(language))" w:eastAsia="zh-CN" w:bidi="ar-SA"/>\
            </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\(spacing(after: 120))</w:pPr>\
            </w:pPrDefault></w:docDefaults>
            """
    }

    private static let texts = [
        style(
            "Normal", "Normal", based: nil, paragraph: "<w:widowControl/>",
            attributes: " w:default=\"1\""),
        style("ListParagraph", "List Paragraph", paragraph: spacing(after: 60)),
        style(
            "Quote", "Quote",
            paragraph: "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\""
                + " w:color=\"AAAAAA\"/></w:pBdr>",
            run: "<w:i/><w:iCs/>"),
        style(
            "QuoteSource", "Quote Source", based: "Quote",
            run: "<w:i w:val=\"0\"/>"
                + "<w:iCs w:val=\"0\"/>"),
        style(
            "Rule", "Rule",
            paragraph: "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\""
                + " w:color=\"444444\"/></w:pBdr>"),
        // The line that has to follow a table, so low that it has only the space below it, and that at
        // the end of a full page it does not begin another.
        gap("Gap", "Gap", after: 100), gap("End", "End", after: 0),
        gap("SignatureGap", "Signature Gap", after: 180),
        style(
            "Figure", "Figure",
            paragraph: "<w:keepNext/>" + spacing(before: 200, after: 60)
                + "<w:jc w:val=\"center\"/>"),
        style("Caption", "caption", paragraph: centered(after: 200, 19), run: size(19)),
    ].joined()

    private static let headings =
        style(
            "Title", "Title", next: "Normal",
            paragraph: "<w:keepNext/>" + centered(before: 260, after: 20, 26),
            run: "<w:b/><w:bCs/><w:spacing w:val=\"12\"/>" + size(26))
        + style(
            "Subtitle", "Subtitle", next: "Normal",
            paragraph: "<w:keepNext/>" + centered(after: 0))
        + (1...4).map(heading).joined()

    private static func heading(_ level: Int) -> String {
        let slanted = level >= 3 ? "<w:i/><w:iCs/>" : ""
        let letters = level == 1 ? 23 : 21
        return style(
            "Heading\(level)", "heading \(level)", next: "Normal",
            paragraph: "<w:keepNext/><w:keepLines/>"
                + spacing(before: level == 1 ? 300 : 240, after: 120, letters)
                + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
            run: (level <= 3 ? "<w:b/><w:bCs/>" : "") + slanted + size(letters))
    }

    private static let papers = [
        style(
            "Letterhead", "Letterhead", paragraph: centered(after: 0, 25), run: size(25)),
        style(
            "LetterheadIssuer", "Letterhead Issuer", based: "Letterhead",
            paragraph: centered(after: 0, 31), run: "<w:b/><w:bCs/>" + size(31)),
        style(
            "LetterheadAddress", "Letterhead Address", based: "Letterhead",
            paragraph: centered(after: 0, 19), run: size(19)),
        style("Signature", "Signature", paragraph: "<w:keepNext/>" + centered(after: 0)),
        style(
            "SignatureLine", "Signature Line", based: "Signature",
            paragraph: spacing(before: 800, after: 0)),
        style(
            "SignatureName", "Signature Name", based: "SignatureLine",
            run: "<w:b/><w:bCs/><w:u w:val=\"single\"/>"),
        style(
            "DraftMark", "Draft Mark", paragraph: "<w:jc w:val=\"right\"/>",
            run: "<w:b/><w:bCs/><w:color w:val=\"AA3333\"/><w:spacing w:val=\"20\"/>"
                + "<w:bdr w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"AA3333\"/>"),
        style(
            "Footer", "footer",
            paragraph: "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(Page.width)\"/></w:tabs>"
                + spacing(after: 0, 16),
            run: "<w:color w:val=\"555555\"/>" + size(16)),
    ].joined()

    private static let tables = [
        style(
            "TableText", "Table Text",
            paragraph: spacing(after: 0, 19), run: size(19)),
        style(
            "TableHead", "Table Head", based: "TableText",
            paragraph: "<w:keepNext/><w:jc w:val=\"center\"/>", run: "<w:b/><w:bCs/>"),
        style("FieldText", "Field Text", paragraph: spacing(after: 40)),
        style("RemarkLabel", "Remark Label", paragraph: "<w:keepNext/>", run: "<w:b/><w:bCs/>"),
        tableStyle("MinutesTable", "Minutes Table", border: "single"),
        tableStyle("RemarkBox", "Remark Box", border: "single"),
        tableStyle("Layout", "Layout", border: nil),
    ].joined()

    private static func centered(before: Int = 0, after: Int, _ halfPoints: Int = 21) -> String {
        spacing(before: before, after: after, halfPoints) + "<w:jc w:val=\"center\"/>"
    }

    /// The space above and below a paragraph, and how high its lines are at least, as in print.
    private static func spacing(before: Int = 0, after: Int, _ halfPoints: Int = 21) -> String {
        let line = Int(Letters.lineHeight(Double(halfPoints) * 10).rounded())
        return "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\""
            + " w:lineRule=\"atLeast\"/>"
    }

    private static func gap(_ id: String, _ name: String, after: Int) -> String {
        style(
            id, name,
            paragraph: "<w:spacing w:before=\"0\" w:after=\"\(after)\" w:line=\"2\""
                + " w:lineRule=\"exact\"/>",
            run: "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>")
    }

    private static func size(_ halfPoints: Int) -> String {
        "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
    }

    private static func style(
        _ id: String, _ name: String, based: String? = "Normal", next: String? = nil,
        paragraph: String = "", run: String = "", attributes: String = ""
    ) -> String {
        "<w:style w:type=\"paragraph\"\(attributes) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
            + (based.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")
            + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/>"
            + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")
            + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
    }

    private static func tableStyle(_ id: String, _ name: String, border: String?) -> String {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map { side in
            "<w:\(side) w:val=\"\(border ?? "")\" w:sz=\"4\" w:space=\"0\" w:color=\"444444\"/>"
        }
        // A line takes its own width besides, so that the words have as much as in print.
        let margins =
            border == nil
            ? [("left", 0), ("right", 57)]
            : [
                ("top", 60), ("left", 80), ("bottom", 70), ("right", 80),
            ]
        return "<w:style w:type=\"table\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:tblPr>"
            + (border == nil ? "" : "<w:tblBorders>\(sides.joined())</w:tblBorders>")
            + "<w:tblCellMar>"
            + margins.map { "<w:\($0.0) w:w=\"\($0.1)\" w:type=\"dxa\"/>" }.joined()
            + "</w:tblCellMar></w:tblPr></w:style>"
    }
}
