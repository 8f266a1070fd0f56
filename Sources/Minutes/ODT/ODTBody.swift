import Discussion

/// The content of an OpenDocument text, and the automatic styles that it uses.
struct ODTBody {
    /// The automatic styles so far.
    var styles = ODTStyles()
    /// The pictures in the order of their numbers, from 1.
    var pictures: [Picture] = []
    /// Where the next block stands.
    var place: Place

    /// How far a list is indented, in hundredths of a millimetre.
    static let step = 750

    /// How many parts there are whose pages are counted alone.
    private(set) var parts = 1

    /// Begins a page of this width between the margins, in hundredths of a millimetre.
    init(width: Int) { place = Place(width: width) }

    /// Where a block stands, and how.
    struct Place {
        /// The style of paragraphs.
        var style = "Standard"
        /// How far it is from the left edge of the page or the cell.
        var indent = 0
        /// How wide it may be.
        var width: Int
        /// The BCP 47 tag, if the language is not the document's.
        var language: String?
        /// Whether the next paragraph begins an item, a step to the left of the others.
        var isHanging = false
        /// Whether what follows must stand on the same page.
        var keepsWithNext = false
        /// Whether a list follows, whose space above is less than that of a paragraph.
        var leadsToList = false
        /// Whether nothing stands above it, so that no space does.
        var isFirst = false
        /// What is written in front of the next paragraph, where no list can count.
        var label: String?
    }

    /// What the body makes where everything is as `change` says.
    mutating func within(
        _ change: (inout Place) -> Void, _ body: (inout ODTBody) -> String
    ) -> String {
        let outer = place
        change(&place)
        defer { place = outer }
        return body(&self)
    }

    /// Blocks one after the other, the end of some on the page of what follows.
    mutating func blocks(_ blocks: [Block]) -> String {
        let isKept = place.keepsWithNext
        return blocks.keeping.enumerated().map { place, kept in
            within {
                $0.keepsWithNext = isKept || kept.keepsWithNext
                $0.leadsToList = blocks.leadsToList(at: place)
                $0.isFirst = place == 0
            } _: { body in
                guard case .signatures(let people) = kept.block else {
                    return body.block(kept.block)
                }
                let (rows, below) = blocks.signatureRows(at: place)
                return body.signatures(people, among: rows, below: below)
            }
        }.joined()
    }

    private mutating func block(_ block: Block) -> String {
        switch block {
        case .letterhead(let head): letterhead(head)
        case .title(let text, let below):
            paragraph(text, style: "Title", properties: place.isFirst ? ODT.noSpaceAboveTitle : "")
                + below.map { paragraph($0, style: "Subtitle") }.joined() + Self.empty("Gap")
        case .fields(let fields): self.fields(fields)
        case .heading(let level, let text): heading(min(max(level, 1), 4), text)
        case .paragraph(let text): text.plain.isEmpty ? "" : paragraph(text)
        case .list(let list): self.list(list)
        case .quotation(let blocks, let speaker): quotation(blocks, by: speaker)
        case .table(let table): self.table(table)
        case .remark(let label, let blocks): remark(label, blocks)
        case .figure(let figure): self.figure(figure)
        case .signatures: blocks([block])
        case .language(let tag, let blocks):
            within {
                $0.language = tag
            } _: {
                $0.blocks(blocks)
            }
        case .partBreak: partBreak()
        case .pageBreak: Self.empty("PageBreak")
        case .rule: Self.empty("Horizontal_20_Line")
        }
    }

    /// Ends a part, and begins the next on a page that is counted as the first.
    private mutating func partBreak() -> String {
        defer { parts += 1 }
        return endOfPart + Self.empty("PartBreak")
    }

    /// What the foot of the part refers to for how many pages it has: the place where it ends.
    var endOfPart: String {
        "<text:p text:style-name=\"End\"><text:bookmark text:name=\"end\(parts)\"/></text:p>"
    }

    /// A paragraph without words.
    static func empty(_ style: String) -> String { "<text:p text:style-name=\"\(style)\"/>" }

    private mutating func heading(_ level: Int, _ text: [Inline]) -> String {
        if text.plain.isEmpty { return "" }
        return paragraph(
            text, style: "Heading_20_\(level)", element: "text:h",
            attributes: " text:outline-level=\"\(level)\"")
    }

    /// Names and address, with the double line of an official letter under the last.
    private mutating func letterhead(_ head: Block.Letterhead) -> String {
        guard let image = head.image, let picture = image.picture else {
            return lines(of: head, border: " " + Self.doubleLine)
        }
        let width = image.width * 10 + 494
        let emblem =
            "<text:p text:style-name=\"Letterhead\">\(frame(picture, of: image))</text:p>"
        let cells = [cell(.letterhead, emblem), cell(.letterhead, lines(of: head))]
        return table([width, place.width - width], [row(cells)])
    }

    /// The line under the head of an official letter.
    static let doubleLine =
        "fo:border-bottom=\"1.5pt double #000000\" fo:padding-bottom=\"1.5mm\""
        + " style:border-line-width-bottom=\"0.5pt 0.5pt 0.5pt\""

    private mutating func lines(of head: Block.Letterhead, border: String = "") -> String {
        let lines = head.styledLines
        if lines.isEmpty { return paragraph([], style: "Letterhead", properties: border) }
        return lines.enumerated().map { index, entry in
            paragraph(
                entry.line, style: entry.style, properties: index == lines.count - 1 ? border : "")
        }.joined()
    }

    private mutating func quotation(_ blocks: [Block], by speaker: [Inline]) -> String {
        within {
            $0.style = "Quotations"
            $0.indent += 500
            $0.width -= 500
        } _: {
            $0.blocks(blocks)
                + (speaker.isEmpty
                    ? "" : $0.paragraph([.text("— ")] + speaker, style: "QuotationSource"))
        }
    }
}
