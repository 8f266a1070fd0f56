import Discussion

extension DOCX {
    /// The letters of official papers, and what stands in for them where they are missing.
    static let font = "Bookman Old Style"

    static let fontTable = XML.file(
        "w:fonts", namespaces,
        XML.element(
            "w:font", ["w:name": font],
            XML.element("w:altName", ["w:val": "Times New Roman"])
                + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/>"))

    /// The styles under the names that Word itself knows, as far as it has them.
    static func styles(_ language: Language) -> String {
        XML.file("w:styles", namespaces, defaults(language) + texts + headings + papers + tables)
    }

    private static func defaults(_ language: Language) -> String {
        """
        <w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="\(font)" w:hAnsi="\(font)" w:eastAsia="\(font)" \
        w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="23"/>\
        <w:lang w:val="\(tag(language))" w:eastAsia="zh-CN" w:bidi="ar-SA"/>\
        </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
        <w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
        </w:docDefaults>
        """
    }

    private static let texts = [
        style(
            "Normal", "Normal", based: nil, paragraph: "<w:widowControl/>",
            attributes: " w:default=\"1\""),
        style(
            "ListParagraph", "List Paragraph", paragraph: "<w:spacing w:after=\"60\"/>"),
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
        style(
            "Gap", "Gap",
            paragraph: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\""
                + " w:lineRule=\"exact\"/>",
            run: "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>"),
        style(
            "End", "End",
            paragraph: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
                + " w:lineRule=\"exact\"/>",
            run: "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"),
        style(
            "Figure", "Figure",
            paragraph: "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>"
                + "<w:jc w:val=\"center\"/>"),
        style(
            "Caption", "caption",
            paragraph: "<w:spacing w:after=\"200\"/><w:jc w:val=\"center\"/>", run: size(19)),
    ].joined()

    private static let headings =
        style(
            "Title", "Title", next: "Normal",
            paragraph: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"40\"/>"
                + "<w:jc w:val=\"center\"/>",
            run: "<w:b/><w:bCs/><w:spacing w:val=\"14\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"
        )
        + style(
            "Subtitle", "Subtitle", next: "Normal",
            paragraph: "<w:keepNext/><w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>")
        + (1...4).map(heading).joined()

    private static func heading(_ level: Int) -> String {
        let slanted = level >= 3 ? "<w:i/><w:iCs/>" : ""
        let size = level == 1 ? 23 : 21
        return style(
            "Heading\(level)", "heading \(level)", next: "Normal",
            paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"260\" w:after=\"100\"/>"
                + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
            run: (level <= 3 ? "<w:b/><w:bCs/>" : "") + slanted
                + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size + 2)\"/>")
    }

    private static let papers = [
        style(
            "Letterhead", "Letterhead", paragraph: centered(after: 0), run: size(25)),
        style(
            "LetterheadIssuer", "Letterhead Issuer", based: "Letterhead",
            run: "<w:b/><w:bCs/>" + size(31)),
        style("LetterheadAddress", "Letterhead Address", based: "Letterhead", run: size(19)),
        style("Signature", "Signature", paragraph: "<w:keepNext/>" + centered(after: 0)),
        style(
            "SignatureLine", "Signature Line", based: "Signature",
            paragraph: "<w:spacing w:before=\"800\" w:after=\"0\"/>"),
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
                + "<w:spacing w:after=\"0\"/>",
            run: "<w:color w:val=\"555555\"/>" + size(16)),
    ].joined()

    private static let tables = [
        style(
            "TableText", "Table Text",
            paragraph: "<w:spacing w:after=\"0\" w:line=\"259\" w:lineRule=\"auto\"/>",
            run: size(19)),
        style(
            "TableHead", "Table Head", based: "TableText",
            paragraph: "<w:keepNext/><w:jc w:val=\"center\"/>", run: "<w:b/><w:bCs/>"),
        style("FieldText", "Field Text", paragraph: "<w:spacing w:after=\"40\"/>"),
        style("RemarkLabel", "Remark Label", paragraph: "<w:keepNext/>", run: "<w:b/><w:bCs/>"),
        tableStyle("MinutesTable", "Minutes Table", border: "single"),
        tableStyle("RemarkBox", "Remark Box", border: "single"),
        tableStyle("Layout", "Layout", border: nil),
    ].joined()

    private static func centered(after: Int) -> String {
        "<w:spacing w:after=\"\(after)\" w:line=\"252\" w:lineRule=\"auto\"/>"
            + "<w:jc w:val=\"center\"/>"
    }

    private static func size(_ halfPoints: Int) -> String {
        "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints + 2)\"/>"
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
        let margins =
            border == nil
            ? [("left", 0), ("right", 57)]
            : [
                ("top", 57), ("left", 85), ("bottom", 57), ("right", 85),
            ]
        return "<w:style w:type=\"table\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:tblPr>"
            + (border == nil ? "" : "<w:tblBorders>\(sides.joined())</w:tblBorders>")
            + "<w:tblCellMar>"
            + margins.map { "<w:\($0.0) w:w=\"\($0.1)\" w:type=\"dxa\"/>" }.joined()
            + "</w:tblCellMar></w:tblPr></w:style>"
    }
}
