extension DOCX {
    /// A numbering of its own for each list, so that each begins where it should.
    static func numbering(_ lists: [DOCXBody.NumberedList]) -> String {
        let markers = Block.List.Marker.allCases
        let kinds = markers.enumerated().map { kind($1, number: $0) }
        let instances = lists.enumerated().map { place, list in
            let kind = markers.firstIndex(of: list.marker) ?? 0
            let start = "<w:startOverride w:val=\"\(list.start)\"/>"
            return XML.element(
                "w:num", ["w:numId": "\(place + 1)"],
                XML.element("w:abstractNumId", ["w:val": "\(kind)"])
                    + XML.element("w:lvlOverride", ["w:ilvl": "\(list.level)"], start))
        }
        return XML.file("w:numbering", namespaces, kinds.joined() + instances.joined())
    }

    /// The deepest level that Word counts.
    static let deepest = 8

    private static func kind(_ marker: Block.List.Marker, number: Int) -> String {
        let format: String =
            switch marker {
            case .bullet: "bullet"
            case .number: "decimal"
            case .letter: "lowerLetter"
            }
        let levels = (0...deepest).map { level in
            XML.element(
                "w:lvl", ["w:ilvl": "\(level)"],
                "<w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
                    + "<w:lvlText w:val=\"\(marker == .bullet ? "•" : "%\(level + 1).")\"/>"
                    + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind"
                    + " w:left=\"\((level + 1) * DOCXBody.step)\" w:hanging=\"\(DOCXBody.step)\"/>"
                    + "</w:pPr>")
        }
        return XML.element(
            "w:abstractNum", ["w:abstractNumId": "\(number)"],
            "<w:multiLevelType w:val=\"multilevel\"/>" + levels.joined())
    }
}
