extension ODTBody {
    /// A paragraph where the place is, in a style or in the place's own.
    mutating func paragraph(
        _ text: [Inline], style: String? = nil, element: String = "text:p",
        attributes: String = "", properties: String = ""
    ) -> String {
        let style = style ?? place.style
        let properties =
            (text.beginsAtRight ? " style:writing-mode=\"rl-tb\"" : "") + indentation
            + (place.keepsWithNext ? " fo:keep-with-next=\"always\"" : "")
            + (spaceBelow(text).map { spaces(above: style, below: $0) } ?? "")
            // LibreOffice takes the start of a line for its left, whatever the writing mode.
            + (text.beginsAtRight && properties.isEmpty ? " fo:text-align=\"right\"" : properties)
        let stops = text.isLineToWriteOn ? dottedLine : ""
        let name =
            properties.isEmpty && stops.isEmpty
            ? style
            : styles.name(
                "paragraph", parent: style,
                stops.isEmpty
                    ? "<style:paragraph-properties\(properties)/>"
                    : "<style:paragraph-properties\(properties)>\(stops)</style:paragraph-properties>"
            )
        let label = place.label.map { Self.text($0) + "<text:tab/>" } ?? ""
        let content =
            text.isLineToWriteOn
            ? "<text:tab/>"
            : text.runs.map { run($0, isSlanted: style == "Quotations") }.joined()
        return
            "<\(element) text:style-name=\"\(name)\"\(attributes)>\(label)\(content)</\(element)>"
    }

    /// The stop of a line to write on, at the end of the place: so many dots would be wider than it.
    private var dottedLine: String {
        "<style:tab-stops><style:tab-stop style:position=\"\(millimetres(place.width))\""
            + " style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/>"
            + "</style:tab-stops>"
    }

    /// Text whose spaces all count: a reader drops the first of a paragraph, and all after one.
    static func text(_ text: String) -> String {
        var result: [UInt8] = []
        var afterSpace = true
        for byte in XML.escaped(text).utf8 {
            let isSpace = byte == UInt8(ascii: " ")
            if isSpace && afterSpace {
                result += Array("<text:s/>".utf8)
            } else {
                result.append(byte)
            }
            afterSpace = isSpace
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The space below, where it is not that of the style: less above a list, and more below a line to
    /// write on in one.
    private func spaceBelow(_ text: [Inline]) -> Int? {
        if place.leadsToList { return 100 }
        return text.isLineToWriteOn && place.style == "List" ? 210 : nil
    }

    /// The space below, and above a heading that of its style, which LibreOffice takes for none where
    /// one of both is written.
    private func spaces(above style: String, below: Int) -> String {
        let above = (1...4).first { style == "Heading_20_\($0)" }.map(ODT.spaceAboveHeading)
        return (above.map { " fo:margin-top=\"\($0)mm\"" } ?? "")
            + " fo:margin-bottom=\"\(millimetres(below))\""
    }

    private var indentation: String {
        guard place.indent > 0 else { return "" }
        return " fo:margin-left=\"\(millimetres(place.indent))\""
            + " fo:text-indent=\"\(place.isHanging ? "-" + millimetres(Self.step) : "0mm")\""
    }

    private mutating func run(_ run: Run, isSlanted: Bool) -> String {
        let words: String
        switch run.content {
        case .lineBreak: return "<text:line-break/>"
        case .fillIn(let dots): words = dots
        case .text(let text): words = Self.text(text)
        }
        let properties = self.properties(run, isSlanted: isSlanted)
        guard !properties.isEmpty else { return words }
        let name = styles.name("text", "<style:text-properties\(properties)/>")
        return "<text:span text:style-name=\"\(name)\">\(words)</text:span>"
    }

    private func properties(_ run: Run, isSlanted: Bool) -> String {
        // What is stressed among slanted words stands upright.
        let slant = isSlanted ? "normal" : "italic"
        let language = (run.language ?? place.language).flatMap(LanguageTag.init)
        return
            (run.isStrong ? Self.everyScript("weight", "bold") : "")
            + (run.isEmphasized ? Self.everyScript("style", slant) : "")
            + (language.map { " " + $0.attributes } ?? "")
    }

    private static func everyScript(_ property: String, _ value: String) -> String {
        " fo:font-\(property)=\"\(value)\" style:font-\(property)-asian=\"\(value)\""
            + " style:font-\(property)-complex=\"\(value)\""
    }
}
