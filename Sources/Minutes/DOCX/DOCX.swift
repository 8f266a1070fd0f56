import Discussion
import Wording

/// A document for Microsoft Word and those that read its files: Office Open XML, transitional
/// (ECMA-376), on A4.
enum DOCX {
    /// The whole file; the same document gives the same bytes.
    static func bytes(_ document: Document) -> [UInt8] {
        var body = DOCXBody(width: Page.width)
        let content = body.blocks(document.blocks)
        var archive = ZipArchive()
        archive.add("[Content_Types].xml", contentTypes(document, body.pictures))
        archive.add("_rels/.rels", packageRelationships)
        archive.add("docProps/core.xml", coreProperties(document))
        archive.add("docProps/app.xml", programProperties(document))
        archive.add("word/document.xml", main(content, document))
        archive.add("word/_rels/document.xml.rels", relationships(document, body.pictures))
        archive.add("word/styles.xml", styles(document.language))
        archive.add("word/numbering.xml", numbering(body.lists))
        archive.add("word/settings.xml", settings(document.language))
        archive.add("word/fontTable.xml", fontTable)
        archive.add("word/footer1.xml", footer(document))
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

    private static func main(_ content: String, _ document: Document) -> String {
        let header = XML.element("w:headerReference", ["w:type": "default", "r:id": "header"])
        let section =
            (document.draftMark == nil ? "" : header)
            + XML.element("w:footerReference", ["w:type": "default", "r:id": "footer"])
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1418\""
            + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
        return XML.file(
            "w:document", namespaces,
            XML.element("w:body", [:], ended(content) + XML.element("w:sectPr", [:], section)))
    }

    /// The paragraph that has to follow a table, so low at the end that it needs no page of its own.
    private static func ended(_ content: String) -> String {
        let gap = DOCXBody.gap(keepsWithNext: false)
        return content.hasSuffix(gap)
            ? content.dropLast(gap.count) + DOCXBody.paragraph("End", "") : content
    }

    private static func header(_ mark: String) -> String {
        XML.file("w:hdr", namespaces, DOCXBody.paragraph("DraftMark", run(mark)))
    }

    /// When and by what the document was made, and at the right the page and how many there are.
    private static func footer(_ document: Document) -> String {
        let words = document.language.pageWords
        let content =
            run(document.colophon) + "<w:r><w:tab/></w:r>" + run(words.before) + field("PAGE")
            + run(words.between) + field("NUMPAGES")
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
