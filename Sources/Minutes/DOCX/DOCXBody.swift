import Discussion

/// The content of a Word file: paragraphs and tables, and the lists that they use.
struct DOCXBody {
    /// How a list counts, by the number that its paragraphs name.
    struct NumberedList {
        var marker: Block.List.Marker
        var start: Int
        var level: Int
    }

    /// The lists in the order of their numbers, from 1.
    private(set) var lists: [NumberedList] = []
    /// The pictures in the order of their numbers, from 1.
    var pictures: [Picture] = []
    /// Where the next block stands.
    var place: Place

    /// How far a list is indented, in twentieths of a point.
    static let step = 425

    /// How many parts there are whose pages are counted alone.
    private(set) var parts = 1
    /// Whether every page has a head.
    private let hasHeader: Bool

    /// Begins a page of this width between the margins, in twentieths of a point.
    init(width: Int, hasHeader: Bool) {
        place = Place(width: width)
        self.hasHeader = hasHeader
    }

    /// Ends a part in a paragraph of its own, which says how its pages are.
    private mutating func partBreak() -> String {
        let section = DOCX.section(parts, hasHeader: hasHeader)
        let end = DOCX.endOfPart(parts)
        parts += 1
        return "<w:p><w:pPr><w:pStyle w:val=\"End\"/>\(section)</w:pPr>\(end)</w:p>"
    }

    /// Where a block stands, and how.
    struct Place {
        /// The style of paragraphs; Normal if there is none.
        var style: String?
        /// How far it is from the left edge of the page or the cell.
        var indent = 0
        /// How wide it may be.
        var width: Int
        /// The BCP 47 tag, if the language is not the document's.
        var language: String?
        /// How many lists it stands in.
        var depth = 0
        /// Whether what follows must stand on the same page.
        var keepsWithNext = false
        /// Whether nothing stands above it, so that no space does.
        var isFirst = false
        /// Whether a list follows, whose space above is less than that of a paragraph.
        var leadsToList = false
        /// The number of the list whose next item begins with the next paragraph.
        var numbering: Int?
    }

    /// Adds a list and gives its number.
    mutating func number(_ list: Block.List) -> Int {
        lists.append(
            NumberedList(
                marker: list.marker, start: list.marker == .bullet ? 1 : list.start,
                level: min(place.depth, DOCX.deepest)))
        return lists.count
    }

    /// What the body makes where everything is as `change` says.
    mutating func within(
        _ change: (inout Place) -> Void, _ body: (inout DOCXBody) -> String
    ) -> String {
        let outer = place
        change(&place)
        defer { place = outer }
        return body(&self)
    }

    /// Blocks one after the other, the end of some on the page of what follows.
    mutating func blocks(_ blocks: [Block]) -> String {
        let isKept = place.keepsWithNext
        var signing: [[Block.Signatory]] = []
        return blocks.keeping.enumerated().map { place, kept in
            let (block, keeps) = kept
            if case .signatures(let people) = block {
                signing.append(people)
                if place + 1 < blocks.count, blocks[place + 1].isSignatures { return "" }
                defer { signing = [] }
                let (all, rows) = (signing, blocks.signatureRows(at: place).rows)
                return within({ $0.keepsWithNext = keeps }, { $0.signatures(all, rows) })
            }
            return within {
                $0.keepsWithNext = isKept || keeps
                $0.leadsToList = blocks.leadsToList(at: place)
                $0.isFirst = place == 0
            } _: {
                $0.block(block)
            }
        }.joined()
    }

    private mutating func block(_ block: Block) -> String {
        switch block {
        case .letterhead(let head): letterhead(head)
        case .title(let text, let below):
            paragraph(text, style: "Title")
                + below.map { paragraph($0, style: "Subtitle") }.joined()
                + Self.paragraph("Gap", "")
        case .fields(let fields): self.fields(fields)
        case .heading(let level, let text):
            text.plain.isEmpty ? "" : paragraph(text, style: "Heading\(min(max(level, 1), 4))")
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
        case .pageBreak: Self.paragraph("End", "<w:r><w:br w:type=\"page\"/></w:r>")
        case .rule: Self.paragraph("Rule", "")
        }
    }

    private mutating func quotation(_ blocks: [Block], by speaker: [Inline]) -> String {
        within {
            $0.style = "Quote"
            $0.indent += 284
            $0.width -= 284
        } _: {
            $0.blocks(blocks)
                + (speaker.isEmpty
                    ? "" : $0.paragraph([.text("— ")] + speaker, style: "QuoteSource"))
        }
    }

    /// Items; the first paragraph of each carries the number.
    private mutating func list(_ list: Block.List) -> String {
        let number = self.number(list)
        return within {
            $0.depth += 1
            $0.indent += Self.step
            $0.width -= Self.step
            if $0.style != "Quote" { $0.style = "ListParagraph" }
        } _: { body in
            let isKept = body.place.keepsWithNext
            return list.items.enumerated().map { place, item in
                let keeps = list.keepsItem(place, isSigned: isKept)
                body.place.keepsWithNext = keeps
                let content = body.item(item, number)
                return place == list.items.count - 1
                    ? content : Self.endingLow(content, keepsWithNext: keeps)
            }.joined()
        }
    }

    private mutating func item(_ blocks: [Block], _ number: Int) -> String {
        place.numbering = number
        switch blocks.first {
        case .paragraph(let text)? where !text.plain.isEmpty:
            let first = paragraph(text)
            place.numbering = nil
            return first + self.blocks(Array(blocks.dropFirst()))
        case .language(let tag, let inner)?:
            let first = within {
                $0.language = tag
            } _: {
                $0.item(inner, number)
            }
            place.numbering = nil
            return first + self.blocks(Array(blocks.dropFirst()))
        case .fields(let fields)? where !fields.isEmpty:
            let first = self.fields(fields)
            place.numbering = nil
            return first + self.blocks(Array(blocks.dropFirst()))
        default:
            let first = paragraph([])
            place.numbering = nil
            return first + self.blocks(blocks)
        }
    }
}
