import Wording

extension ODT {
    /// The name of the list style of a marker.
    static func listStyleName(_ marker: Block.List.Marker) -> String {
        "List_20_" + marker.rawValue
    }

    static func listStyle(_ marker: Block.List.Marker) -> String {
        let levels = (1...10).map { level in
            let position =
                "<style:list-level-properties text:list-level-position-and-space-mode="
                + "\"label-alignment\"><style:list-level-label-alignment"
                + " text:label-followed-by=\"listtab\" fo:text-indent=\"-7.50mm\""
                + " fo:margin-left=\"\(millimetres(level * ODTBody.step))\"/>"
                + "</style:list-level-properties>"
            if marker == .bullet {
                return "<text:list-level-style-bullet text:level=\"\(level)\""
                    + " text:bullet-char=\"•\">\(position)</text:list-level-style-bullet>"
            }
            let format = marker == .letter ? "a" : "1"
            let sync = marker == .letter ? " style:num-letter-sync=\"false\"" : ""
            return "<text:list-level-style-number text:level=\"\(level)\" style:num-format="
                + "\"\(format)\"\(sync) style:num-suffix=\".\">\(position)"
                + "</text:list-level-style-number>"
        }
        return XML.element(
            "text:list-style",
            [
                "style:name": listStyleName(marker),
                "style:display-name": "List " + marker.rawValue,
            ], levels.joined())
    }

    static let pageLayout = """
        <style:page-layout style:name="A4"><style:page-layout-properties \
        fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" \
        fo:margin-top="10mm" fo:margin-bottom="6mm" fo:margin-left="25mm" \
        fo:margin-right="20mm"/><style:header-style><style:header-footer-properties \
        fo:min-height="10mm" fo:margin-bottom="2mm"/></style:header-style><style:footer-style>\
        <style:header-footer-properties fo:min-height="14mm" fo:margin-top="6mm"/>\
        </style:footer-style></style:page-layout>
        """

    /// A draft's mark at the head; at the foot, when and by what it was made, and the page.
    static func masterPage(_ document: Document, _ part: Int, of parts: Int) -> String {
        let words = document.language.pageWords
        let header = XML.element(
            "text:p", ["text:style-name": "DraftMark"],
            document.draftMark.map(ODTBody.text) ?? "")
        let count =
            parts == 1
            ? "<text:page-count>1</text:page-count>"
            : "<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"end\(part)\">1"
                + "</text:bookmark-ref>"
        let footer = XML.element(
            "text:p", ["text:style-name": "Footer"],
            ODTBody.text(document.colophon) + "<text:tab/>" + ODTBody.text(words.before)
                + "<text:page-number text:select-page=\"current\">1</text:page-number>"
                + ODTBody.text(words.between) + count)
        return XML.element(
            "style:master-page",
            ["style:name": part == 1 ? "Standard" : "Part", "style:page-layout-name": "A4"],
            XML.element("style:header", [:], header) + XML.element("style:footer", [:], footer))
    }
}
