import Minutes

/// Makes strips of blocks.
struct Flow {
    let typesetter: Typesetter
    /// Where the blocks stand.
    var place: Place

    /// A column of the page, and how its text looks.
    struct Place {
        /// How far it begins from the left edge of the page, in points.
        var x: Double
        /// How wide it is.
        var width: Double
        /// How its paragraphs look.
        var look = TextLook.body
        /// The BCP 47 tag, if the language is not the document's.
        var language: String?
    }

    /// The space above a paragraph.
    static let paragraphGap = 6.0

    /// The same in a column that begins further right, and ends where this one does.
    func indented(by distance: Double) -> Flow {
        var flow = self
        let distance = min(distance, max(place.width - 72, 0))
        flow.place.x += distance
        flow.place.width -= distance
        return flow
    }

    /// The same in a part of the column.
    func narrowed(x: Double, width: Double) -> Flow {
        var flow = self
        flow.place.x = place.x + x
        flow.place.width = max(width, 12)
        return flow
    }

    /// Blocks one after the other, the last lines of some on the page of what follows.
    func strips(_ blocks: [Block]) -> [Strip] {
        blocks.keeping.enumerated().flatMap { place, kept -> [Strip] in
            if case .list(let list) = kept.block {
                return self.list(list, isSigned: kept.keepsWithNext)
            }
            var strips = strips(kept.block).kept(kept.keepsWithNext, last: 3)
            let goesOn = place > 0 && kept.block.isSignatures && blocks[place - 1].isSignatures
            if goesOn, !strips.isEmpty { strips[0].isSeam = true }
            if !strips.isEmpty { strips[0].isWhole = blocks.leadsOthersSigning(at: place) }
            return strips
        }
    }

    private func strips(_ block: Block) -> [Strip] {
        switch block {
        case .letterhead(let head): letterhead(head)
        case .title(let text, let below): title(text, below)
        case .fields(let fields): self.fields(fields)
        case .heading(let level, let text): heading(min(max(level, 1), 4), text)
        case .paragraph(let text): text.isLineToWriteOn ? [lineToWriteOn] : paragraph(text)
        case .list(let list): self.list(list)
        case .quotation(let blocks, let speaker): quotation(blocks, by: speaker)
        case .table(let table): self.table(table)
        case .remark(let label, let blocks): remark(label, blocks)
        case .figure(let figure): self.figure(figure)
        case .signatures(let people): signatures(people)
        case .language(let tag, let blocks): inLanguage(tag).strips(blocks)
        case .pageBreak: [Self.pageBreak()]
        case .partBreak: [Self.pageBreak(beginsPart: true)]
        case .rule: [rule]
        }
    }

    private static func pageBreak(beginsPart: Bool = false) -> Strip {
        var strip = Strip(height: 0)
        strip.breaksPage = true
        strip.beginsPart = beginsPart
        return strip
    }

    private var rule: Strip {
        Strip(
            height: 1, gap: 11,
            marks: [.level(x: place.x, width: place.width, y: 0.5, thickness: 0.7)])
    }

    private func inLanguage(_ tag: String) -> Flow {
        var flow = self
        flow.place.language = tag
        return flow
    }

    /// The lines of a text in the column; one without words has none.
    func lines(_ text: [Inline], _ look: TextLook) -> [Strip] {
        typesetter.lines(text, look, width: place.width, language: place.language)
            .map { Strip($0, x: place.x) }
    }

    /// A paragraph: two lines of it at least before and after the end of a page.
    func paragraph(
        _ text: [Inline], _ look: TextLook? = nil, gap: Double = paragraphGap
    ) -> [Strip] {
        var strips = lines(text, look ?? place.look)
        guard !strips.isEmpty else { return [] }
        strips[0].gap = gap
        if strips.count > 1 {
            strips[0].keepsWithNext = true
            strips[strips.count - 2].keepsWithNext = true
        }
        return strips
    }

    /// A heading stands on the page of what it heads.
    private func heading(_ level: Int, _ text: [Inline]) -> [Strip] {
        var strips = paragraph(text, .heading(level), gap: level == 1 ? 15 : 12)
        for place in strips.indices { strips[place].keepsWithNext = true }
        if !strips.isEmpty { strips[0].entry = Strip.Entry(level: level, text: text.plain) }
        return strips
    }

    private func title(_ text: [Inline], _ below: [[Inline]]) -> [Strip] {
        var strips =
            paragraph(text, .title, gap: 13)
            + below.flatMap { paragraph($0, .subtitle, gap: 1) }
        for place in strips.indices { strips[place].keepsWithNext = true }
        return strips + [Strip(height: 6)]
    }

    /// Names and address over the double line of an official letter.
    private func letterhead(_ head: Block.Letterhead) -> [Strip] {
        let line = Strip(
            height: 4, gap: 5,
            marks: [
                .level(x: place.x, width: place.width, y: 0.8, thickness: 1.5),
                .level(x: place.x, width: place.width, y: 3.2, thickness: 0.5),
            ])
        guard let image = head.image else { return (lines(of: head) + [line]).together }
        return (beside(image) { $0.lines(of: head) } + [line]).together
    }

    /// An emblem at the left, and lines in what is left of the column; the lower of both stands in
    /// the middle of the other.
    private func beside(_ image: Figure, _ lines: (Flow) -> [Strip]) -> [Strip] {
        let width = Double(image.width) * FigurePen.unit
        let height = Double(image.height) * FigurePen.unit
        let text = lines(narrowed(x: width + 14, width: place.width - width - 14))
        let room = Strip(height: max(0, height - text.height) / 2)
        let down = max(0, text.height - height) / 2
        let mark = Strip.Mark.figure(image, x: place.x, y: down, width: width)
        return [Strip(height: 0, marks: [mark]), room] + text + [room]
    }

    private func lines(of head: Block.Letterhead) -> [Strip] {
        let names = head.names.enumerated().map { index, name in
            paragraph(
                head.inlines(name), index == head.names.count - 1 ? .issuer : .letterhead, gap: 0)
        }
        let address = head.address.map { paragraph(head.inlines($0), .address, gap: 0) }
        return (names + address).flatMap { $0 }
    }
}

extension [Block] {
    /// Whether the block at a place is words between those who sign.
    fileprivate func leadsOthersSigning(at place: Int) -> Bool {
        guard case .paragraph = self[place], place > 0, place + 1 < count else { return false }
        return self[place - 1].isSignatures && self[place + 1].isSignatures
    }
}
