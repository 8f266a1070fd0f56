import Discussion
import Wording

/// A document for Microsoft Word and those that read its files: Office Open XML, transitional
/// (ECMA-376), on A4.
enum DOCX {
    /// The whole file; the same document gives the same bytes.
    static func bytes(_ document: Document) -> [UInt8] {
        var body = DOCXBody(width: Page.width, hasHeader: document.draftMark != nil)
        let content = body.blocks(document.blocks)
        var archive = ZipArchive()
        archive.add("[Content_Types].xml", contentTypes(document, body))
        archive.add("_rels/.rels", packageRelationships)
        archive.add("docProps/core.xml", coreProperties(document))
        archive.add("docProps/app.xml", programProperties(document))
        archive.add("word/document.xml", main(content, body.parts, document))
        archive.add("word/_rels/document.xml.rels", relationships(document, body))
        archive.add("word/styles.xml", styles(document.language))
        archive.add("word/numbering.xml", numbering(body.lists))
        archive.add("word/settings.xml", settings(document.language))
        archive.add("word/fontTable.xml", fontTable)
        for part in 1...body.parts {
            archive.add("word/footer\(part).xml", footer(document, part, of: body.parts))
        }
        if let mark = document.draftMark { archive.add("word/header1.xml", header(mark)) }
        for (place, picture) in body.pictures.enumerated() {
            archive.add("word/" + path(of: picture, place + 1), picture.bytes)
        }
        return archive.bytes
    }

    static let namespaces: KeyValuePairs<String, String> = [
        "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ]

    private static func main(_ content: String, _ parts: Int, _ document: Document) -> String {
        XML.file(
            "w:document", namespaces,
            XML.element(
                "w:body", [:],
                ended(content, parts) + section(parts, hasHeader: document.draftMark != nil)))
    }

    /// How the pages of a part are: with its own foot, and counted from one.
    static func section(_ part: Int, hasHeader: Bool) -> String {
        let header = XML.element("w:headerReference", ["w:type": "default", "r:id": "header"])
        let footer = ["w:type": "default", "r:id": footerName(part)] as KeyValuePairs
        return XML.element(
            "w:sectPr", [:],
            (hasHeader ? header : "") + XML.element("w:footerReference", footer)
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1418\""
                + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + (part == 1 ? "" : "<w:pgNumType w:start=\"1\"/>"))
    }

    /// How the foot of a part is called among what belongs to the document.
    static func footerName(_ part: Int) -> String { part == 1 ? "footer" : "footer\(part)" }

    /// What the foot of a part refers to for how many pages it has: the place where it ends.
    static func endOfPart(_ part: Int) -> String {
        "<w:bookmarkStart w:id=\"\(part)\" w:name=\"end\(part)\"/><w:bookmarkEnd w:id=\"\(part)\"/>"
    }

    /// The paragraph that has to follow a table, so low at the end that it needs no page of its own;
    /// one with the end of the last part, where there are several.
    private static func ended(_ content: String, _ parts: Int) -> String {
        let (rest, hadGap) = DOCXBody.withoutGap(content)
        guard hadGap || parts > 1 else { return content }
        return rest + DOCXBody.paragraph("End", parts > 1 ? endOfPart(parts) : "")
    }

    private static func header(_ mark: String) -> String {
        XML.file("w:hdr", namespaces, DOCXBody.paragraph("DraftMark", run(mark)))
    }

    /// When and by what the document was made, and at the right the page and how many there are.
    private static func footer(_ document: Document, _ part: Int, of parts: Int) -> String {
        let words = document.language.pageWords
        let content =
            run(document.colophon) + "<w:r><w:tab/></w:r>" + run(words.before) + field("PAGE")
            + run(words.between) + field(parts == 1 ? "NUMPAGES" : "PAGEREF end\(part)")
        return XML.file("w:ftr", namespaces, DOCXBody.paragraph("Footer", content))
    }

    private static func field(_ instruction: String) -> String {
        XML.element("w:fldSimple", ["w:instr": instruction], run("1"))
    }

    private static func run(_ text: String) -> String {
        text.isEmpty ? "" : XML.element("w:r", [:], DOCXBody.text(text))
    }

    private static func settings(_ language: Language) -> String {
        XML.file(
            "w:settings", namespaces,
            """
            <w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>\
            <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
            <w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="\(tag(language))"/><w:decimalSymbol w:val=","/>\
            <w:listSeparator w:val=";"/>
            """)
    }

    /// The language with the country whose dictionary a word processor looks for.
    static func tag(_ language: Language) -> String {
        switch language {
        case .indonesian: "id-ID"
        case .english: "en-GB"
        }
    }

    /// A4 with the margins of an Indonesian official letter, in twentieths of a point.
    enum Page {
        /// The width between the margins.
        static let width = 11906 - 1418 - 1134
    }
}
