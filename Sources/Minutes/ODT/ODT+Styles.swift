import Discussion
import Wording

extension ODT {
    static let fonts = XML.element(
        "office:font-face-decls", [:],
        [
            ("Body", Letters.families), ("East", Letters.eastAsian), ("Arabic", Letters.arabic),
        ].map { name, families in
            let list = families.map { "'\($0)'" }.joined(separator: ", ")
            return "<style:font-face style:name=\"\(name)\" svg:font-family=\"\(list)\""
                + " style:font-family-generic=\"roman\" style:font-pitch=\"variable\"/>"
        }.joined())

    /// The styles, the page with its head and foot, and how lists count.
    static func styles(_ document: Document, parts: Int) -> String {
        XML.file(
            "office:document-styles", namespaces,
            fonts
                + XML.element(
                    "office:styles", [:],
                    defaults(document.language) + (texts + headings + papers + tables).joined()
                        + Block.List.Marker.allCases.map(listStyle).joined())
                + XML.element("office:automatic-styles", [:], pageLayout)
                + XML.element(
                    "office:master-styles", [:],
                    (1...parts).map { masterPage(document, $0, of: parts) }.joined()))
    }

    private static func defaults(_ language: Language) -> String {
        let language = LanguageTag(DOCX.tag(language))?.attributes ?? ""
        return """
            <style:default-style style:family="paragraph"><style:paragraph-properties \
            fo:margin-bottom="2.1mm" \(line(10.5))fo:orphans="2" fo:widows="2" \
            style:tab-stop-distance="12.5mm" style:writing-mode="page"/><style:text-properties \
            style:font-name="Body" style:font-name-asian="East" style:font-name-complex="Arabic" \
            \(size(10.5))\(language)/></style:default-style><style:default-style style:family="table">\
            <style:table-properties table:border-model="collapsing"/></style:default-style>\
            <style:default-style style:family="table-row"><style:table-row-properties \
            fo:keep-together="always"/></style:default-style>
            """
    }

    private static let texts = [
        style("Standard", "", "", nil),
        style("List", "fo:margin-bottom=\"1mm\""),
        style(
            "Quotations",
            "fo:border-left=\"2pt solid #aaaaaa\" fo:padding-left=\"3mm\" fo:border-right=\"none\""
                + " fo:border-top=\"none\" fo:border-bottom=\"none\"",
            slant(true)),
        style("QuotationSource", display: "Quotation Source", "", slant(false), "Quotations"),
        style(
            "Horizontal_20_Line", display: "Horizontal Line",
            "fo:border-bottom=\"0.75pt solid #444444\""),
        // The line between two tables, so low that it has only the space below it.
        low("Gap", "fo:margin-bottom=\"1.75mm\""),
        low("End", "fo:margin-bottom=\"0mm\""),
        low(
            "PageBreak", display: "Page Break",
            "fo:margin-bottom=\"0mm\" fo:break-before=\"page\""),
        low(
            "PartBreak", display: "Part Break",
            "fo:margin-bottom=\"0mm\" style:page-number=\"1\"",
            attributes: " style:master-page-name=\"Part\""),
        style(
            "Figure",
            "fo:margin-top=\"3.5mm\" fo:margin-bottom=\"1mm\" fo:text-align=\"center\""
                + " fo:keep-with-next=\"always\""),
        style(
            "Caption", "fo:margin-bottom=\"3.5mm\" fo:text-align=\"center\" " + line(9.5), size(9.5)
        ),
    ]

    /// The space below a title, and none above, which LibreOffice takes for none too where only the
    /// other is written.
    static let noSpaceAboveTitle = " fo:margin-top=\"0mm\" " + spaceBelowTitle
    private static let spaceBelowTitle = "fo:margin-bottom=\"0.35mm\""

    private static let headings =
        [
            style(
                "Title",
                "fo:margin-top=\"4.6mm\" " + spaceBelowTitle
                    + " fo:text-align=\"center\" fo:keep-with-next=\"always\" " + line(13),
                bold + "fo:letter-spacing=\"0.6pt\" " + size(13)),
            style(
                "Subtitle",
                "fo:margin-bottom=\"0mm\" fo:text-align=\"center\" fo:keep-with-next=\"always\""),
        ] + (1...4).map(heading)

    /// The space above a heading of a level, in millimetres.
    static func spaceAboveHeading(_ level: Int) -> Double { level == 1 ? 5.3 : 4.2 }

    private static func heading(_ level: Int) -> String {
        let (size, above) = (level == 1 ? 11.5 : 10.5, spaceAboveHeading(level))
        return style(
            "Heading_20_\(level)", display: "Heading \(level)",
            "fo:margin-top=\"\(above)mm\" fo:margin-bottom=\"2.1mm\""
                + " fo:keep-with-next=\"always\" fo:keep-together=\"always\" " + line(size),
            (level <= 3 ? bold : "") + (level >= 3 ? slant(true) : "") + self.size(size),
            attributes: " style:default-outline-level=\"\(level)\"")
    }

    private static let papers = [
        style("Letterhead", centered + line(12.5), size(12.5)),
        style(
            "LetterheadIssuer", display: "Letterhead Issuer", centered + line(15.5),
            bold + size(15.5), "Letterhead"),
        style(
            "LetterheadAddress", display: "Letterhead Address", centered + line(9.5), size(9.5),
            "Letterhead"),
        style("Signature", centered + "fo:keep-with-next=\"always\""),
        style(
            "SignatureLine", display: "Signature Line",
            centered + "fo:margin-top=\"14mm\" fo:keep-with-next=\"always\"", "", "Signature"),
        style(
            "SignatureName", display: "Signature Name", "",
            bold + "style:text-underline-style=\"solid\" style:text-underline-width=\"auto\""
                + " style:text-underline-color=\"font-color\"", "SignatureLine"),
        style(
            "DraftMark", display: "Draft Mark", "fo:text-align=\"end\"",
            bold + "fo:color=\"#aa3333\" fo:letter-spacing=\"1pt\""),
        style(
            "Footer", "fo:margin-bottom=\"0mm\" " + line(8), "fo:color=\"#555555\" " + size(8),
            tabStop: millimetres(Page.width)),
    ]

    private static let tables = [
        style(
            "Table_20_Contents", display: "Table Contents",
            "fo:margin-bottom=\"0mm\" " + line(9.5), size(9.5)),
        style(
            "Table_20_Heading", display: "Table Heading",
            "fo:margin-bottom=\"0mm\" fo:text-align=\"center\" fo:keep-with-next=\"always\"", bold,
            "Table_20_Contents"),
        style("FieldText", display: "Field Text", "fo:margin-bottom=\"0.7mm\""),
        style("RemarkLabel", display: "Remark Label", "fo:keep-with-next=\"always\"", bold),
    ]

    private static let bold =
        "fo:font-weight=\"bold\" style:font-weight-asian=\"bold\""
        + " style:font-weight-complex=\"bold\" "
    private static let centered =
        "fo:margin-bottom=\"0mm\" fo:text-align=\"center\" "

    /// How high a line is at least, as in print.
    private static func line(_ points: Double) -> String {
        let hundredths = Int((Letters.lineHeight(points) * 2540 / 72).rounded())
        return "style:line-height-at-least=\"\(millimetres(hundredths))\" "
    }

    private static func low(
        _ name: String, display: String? = nil, _ paragraph: String, attributes: String = ""
    ) -> String {
        style(
            name, display: display, paragraph + " fo:margin-top=\"0mm\" fo:line-height=\"0.04mm\"",
            size(1), attributes: attributes)
    }

    private static func slant(_ isSlanted: Bool) -> String {
        let style = isSlanted ? "italic" : "normal"
        return "fo:font-style=\"\(style)\" style:font-style-asian=\"\(style)\""
            + " style:font-style-complex=\"\(style)\" "
    }

    private static func size(_ points: Double) -> String {
        "fo:font-size=\"\(points)pt\" style:font-size-asian=\"\(points)pt\""
            + " style:font-size-complex=\"\(points)pt\" "
    }

    private static func style(
        _ name: String, display: String? = nil, _ paragraph: String, _ text: String = "",
        _ parent: String? = "Standard", tabStop: String? = nil, attributes: String = ""
    ) -> String {
        let display = display.map { " style:display-name=\"\($0)\"" } ?? ""
        let parent = parent.map { " style:parent-style-name=\"\($0)\"" } ?? ""
        let tabs = tabStop.map {
            "<style:tab-stops><style:tab-stop style:position=\"\($0)\" style:type=\"right\"/>"
                + "</style:tab-stops>"
        }
        let paragraph =
            paragraph.isEmpty
            ? ""
            : "<style:paragraph-properties \(paragraph)>\(tabs ?? "")</style:paragraph-properties>"
        return "<style:style style:name=\"\(name)\"\(display) style:family=\"paragraph\"\(parent)"
            + "\(attributes)>\(paragraph)"
            + (text.isEmpty ? "" : "<style:text-properties \(text)/>") + "</style:style>"
    }
}
