import Discussion
import Wording

/// A document for LibreOffice and other readers of OpenDocument text: ODF 1.3 on A4.
enum ODT {
    /// The whole file; the same document gives the same bytes.
    static func bytes(_ document: Document) -> [UInt8] {
        var body = ODTBody(width: Page.width)
        var blocks = body.blocks(document.blocks)
        if body.parts > 1 { blocks += body.endOfPart }
        let pictures = body.pictures.enumerated().map { (path(of: $1, $0 + 1), $1) }
        var archive = ZipArchive()
        archive.add("mimetype", mediaType)
        archive.add("META-INF/manifest.xml", manifest(pictures))
        archive.add("content.xml", content(blocks, body.styles))
        archive.add("styles.xml", styles(document, parts: body.parts))
        archive.add("meta.xml", meta(document))
        archive.add("settings.xml", settings)
        for (path, picture) in pictures { archive.add(path, picture.packaged.bytes) }
        return archive.bytes
    }

    private static let mediaType = "application/vnd.oasis.opendocument.text"

    private static func manifest(_ pictures: [(path: String, picture: Picture)]) -> String {
        let members =
            ["content.xml", "styles.xml", "meta.xml", "settings.xml"].map { ($0, "text/xml") }
            + pictures.map { ($0.path, $0.picture.packaged.mediaType) }
        return XML.file(
            "manifest:manifest",
            [
                "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version": "1.3",
            ],
            XML.element(
                "manifest:file-entry",
                [
                    "manifest:full-path": "/", "manifest:version": "1.3",
                    "manifest:media-type": mediaType,
                ])
                + members.map { name, type in
                    XML.element(
                        "manifest:file-entry",
                        ["manifest:full-path": name, "manifest:media-type": type])
                }.joined())
    }

    static let namespaces: KeyValuePairs<String, String> = [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "office:version": "1.3",
    ]

    private static func content(_ blocks: String, _ styles: ODTStyles) -> String {
        XML.file(
            "office:document-content", namespaces,
            fonts + XML.element("office:automatic-styles", [:], styles.definitions)
                + XML.element("office:body", [:], XML.element("office:text", [:], blocks)))
    }

    private static func meta(_ document: Document) -> String {
        let made = document.made?.inUTC
        let properties: [(String, String?)] = [
            ("meta:generator", document.program), ("dc:title", document.name),
            ("dc:creator", document.author), ("meta:initial-creator", document.author),
            ("meta:creation-date", made), ("dc:date", made),
            ("dc:language", document.language.rawValue),
        ]
        let elements = properties.map { name, value in
            value.map { $0.isEmpty ? "" : XML.element(name, [:], XML.escaped($0)) } ?? ""
        }
        return XML.file(
            "office:document-meta", namespaces,
            XML.element("office:meta", [:], elements.joined() + statistic))
    }

    /// So many paragraphs that LibreOffice begins a page where the one before it is full.
    ///
    /// By their number, also one that it estimates, it begins pages before it sets them, after as few
    /// as 23 paragraphs each, and then leaves headings alone at the end of a page. From this number on
    /// it begins one after 53, more than a page holds. It counts them anew once it has read them.
    private static let statistic = XML.element(
        "meta:document-statistic", ["meta:paragraph-count": "11000"])

    /// A4 with the margins of an Indonesian official letter, in hundredths of a millimetre.
    enum Page {
        /// The width between the margins.
        static let width = 21000 - 2500 - 2000
    }
}
