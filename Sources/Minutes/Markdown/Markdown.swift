/// A document as CommonMark with the pipe tables of GitHub Flavored Markdown.
enum Markdown {
    /// The whole text, ending with a line feed.
    static func text(_ document: Document) -> String {
        var blocks = document.blocks
        if let mark = document.draftMark {
            blocks.insert(.paragraph([.strong([.text(mark)])]), at: 0)
        }
        if !document.colophon.isEmpty {
            blocks += [.rule, .paragraph([.emphasis([.text(document.colophon)])])]
        }
        return lines(blocks).joined(separator: "\n") + "\n"
    }

    /// Blocks with an empty line between them; two lists in a row are kept apart by a comment.
    static func lines(_ blocks: [Block]) -> [String] {
        var lines: [String] = []
        var previous: Block?
        for block in blocks.flatMap(\.withoutLetters) {
            let next = self.lines(block)
            if next.isEmpty { continue }
            if let previous { lines += gap(previous, block) }
            lines += next
            previous = block
        }
        return lines
    }

    /// The lines of one block; none if it has nothing to show.
    static func lines(_ block: Block) -> [String] {
        switch block {
        case .letterhead(let head): letterhead(head)
        case .title(let title, let below): self.title(title, below)
        case .fields(let fields): fields.flatMap(field)
        case .heading(let level, let text): heading(min(max(level, 1), 4) + 1, text)
        case .paragraph(let text): MarkdownInlines.lines(text)
        case .list(let list): self.list(list)
        case .quotation(let blocks, let speaker): quotation(blocks, by: speaker)
        case .table(let table): self.table(table)
        case .remark(let label, let blocks):
            hung("> ", "> ", lines(blocks.led(by: label)))
        case .figure(let figure): lines(figure.inWords)
        case .signatures(let people): lines(people.pairs.map { .table(signatures($0)) })
        case .language(_, let blocks): lines(blocks)
        case .pageBreak, .partBreak, .rule: ["***"]
        }
    }

    /// Puts the marker before the first line and the indent before every other that is not empty.
    static func hung(_ marker: String, _ indent: String, _ lines: [String]) -> [String] {
        lines.enumerated().map { index, line in
            let whole = (index == 0 ? marker : indent) + line
            return line.isEmpty ? String(whole.trimmedEnd) : whole
        }
    }

    private static func gap(_ previous: Block, _ next: Block) -> [String] {
        previous.endsAsList && next.beginsAsList ? ["", "<!-- -->", ""] : [""]
    }

    private static func letterhead(_ head: Block.Letterhead) -> [String] {
        let image = head.image.map { [Inline.emphasis([.text($0.alternative)])] } ?? []
        let names = head.names.map { Inline.strong([.text($0)]) }
        let rows = image + names + head.address.map(Inline.text)
        let text = Array(rows.map { [$0] }.joined(separator: [.lineBreak]))
        return lines([.paragraph(text), .rule])
    }

    private static func title(_ text: [Inline], _ below: [[Inline]]) -> [String] {
        let parts = [heading(1, text), lines(below.map(Block.paragraph))]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private static func heading(_ level: Int, _ text: [Inline]) -> [String] {
        let line = MarkdownInlines.line(text)
        return line.isEmpty ? [] : [String(repeating: "#", count: level) + " " + line]
    }

    private static func quotation(_ blocks: [Block], by speaker: [Inline]) -> [String] {
        let attribution = speaker.isEmpty ? [] : [Block.paragraph([.text("— ")] + speaker)]
        return hung("> ", "> ", lines(blocks + attribution))
    }
}

extension Block {
    fileprivate var beginsAsList: Bool {
        switch self {
        case .list, .fields: true
        case .language(_, let blocks): blocks.first?.beginsAsList ?? false
        default: false
        }
    }

    fileprivate var endsAsList: Bool {
        switch self {
        case .list, .fields: true
        case .language(_, let blocks): blocks.last?.endsAsList ?? false
        default: false
        }
    }
}

extension String {
    /// The text without the spaces at its end.
    var trimmedEnd: Substring {
        self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
    }
}
