import Discussion

extension DOCX {
    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let package = "http://schemas.openxmlformats.org/package/2006/"
    private static let officeDocument =
        "http://schemas.openxmlformats.org/officeDocument/2006/"

    static func contentTypes(_ document: Document, _ body: DOCXBody) -> String {
        let names =
            ["document", "styles", "numbering", "settings", "fontTable"]
            + (1...body.parts).map { "footer\($0)" }
            + (document.draftMark == nil ? [] : ["header1"])
        let parts = names.map { name in
            let type = name == "document" ? "document.main" : String(name.filter(\.isLetter))
            return override("/word/\(name).xml", office + "wordprocessingml.\(type)+xml")
        }
        let properties =
            override(
                "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + override("/docProps/app.xml", office + "extended-properties+xml")
        return XML.file(
            "Types", ["xmlns": package + "content-types"],
            XML.element(
                "Default",
                [
                    "Extension": "rels",
                    "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
                ])
                + XML.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
                + formats(of: body.pictures) + parts.joined() + properties)
    }

    private static func formats(of pictures: [Picture]) -> String {
        Picture.Format.allCases.filter { format in pictures.contains { $0.format == format } }
            .map {
                XML.element("Default", ["Extension": $0.rawValue, "ContentType": $0.mediaType])
            }.joined()
    }

    /// Where a picture lies beside the document, by its number from 1.
    static func path(of picture: Picture, _ number: Int) -> String {
        "media/picture\(number).\(picture.format.rawValue)"
    }

    private static func override(_ part: String, _ type: String) -> String {
        XML.element("Override", ["PartName": part, "ContentType": type])
    }

    static let packageRelationships = relationshipsFile([
        ("document", officeDocument + "relationships/officeDocument", "word/document.xml"),
        ("core", package + "relationships/metadata/core-properties", "docProps/core.xml"),
        ("program", officeDocument + "relationships/extended-properties", "docProps/app.xml"),
    ])

    static func relationships(_ document: Document, _ body: DOCXBody) -> String {
        let names = ["styles", "numbering", "settings", "fontTable"]
        let parts =
            names.map { ($0, $0, $0 + ".xml") }
            + (1...body.parts).map { (footerName($0), "footer", "footer\($0).xml") }
            + (document.draftMark == nil ? [] : [("header", "header", "header1.xml")])
        let media = body.pictures.enumerated().map { place, picture in
            ("picture\(place + 1)", "image", path(of: picture, place + 1))
        }
        return relationshipsFile(
            (parts + media).map { ($0.0, officeDocument + "relationships/" + $0.1, $0.2) })
    }

    private static func relationshipsFile(_ parts: [(id: String, type: String, target: String)])
        -> String
    {
        let list = parts.map {
            XML.element("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.target])
        }
        return XML.file("Relationships", ["xmlns": package + "relationships"], list.joined())
    }

    static func coreProperties(_ document: Document) -> String {
        let date = document.made.map { made in
            ["created", "modified"].map { name in
                XML.element("dcterms:" + name, ["xsi:type": "dcterms:W3CDTF"], made.inUTC)
            }
        }
        let author = document.author.harmless
        return XML.file(
            "cp:coreProperties",
            [
                "xmlns:cp": package + "metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms": "http://purl.org/dc/terms/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ],
            XML.element("dc:title", [:], XML.escaped(document.name))
                + (author.isEmpty ? "" : XML.element("dc:creator", [:], XML.escaped(author)))
                + XML.element("dc:language", [:], tag(document.language))
                + (date ?? []).joined())
    }

    static func programProperties(_ document: Document) -> String {
        let program = XML.escaped(document.program)
        return XML.file(
            "Properties", ["xmlns": officeDocument + "extended-properties"],
            program.isEmpty ? "" : XML.element("Application", [:], program))
    }
}
