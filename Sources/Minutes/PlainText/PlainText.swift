/// A document as text of a fixed width, for a printer, a mail or a terminal.
struct PlainText {
    /// The columns that no line exceeds; at least 2, the width of a wide character.
    let width: Int

    /// The whole text at 76 columns, ending with a line feed.
    static func text(_ document: Document, width: Int = 76) -> String {
        let page = PlainText(width: max(width, 2))
        var lines = page.lines(document.blocks)
        if let mark = document.draftMark {
            lines = page.set("[ \(mark.harmless) ]", .end) + [""] + lines
        }
        if !document.colophon.isEmpty {
            lines += ["", page.rule("─")] + page.set(document.colophon.harmless, .start)
        }
        return lines.map { $0.trimmedEnd + "\n" }.joined()
    }

    /// Blocks with an empty line between them.
    func lines(_ blocks: [Block]) -> [String] {
        Array(blocks.map(lines).filter { !$0.isEmpty }.joined(separator: [""]))
    }

    /// The lines of one block; none if it has nothing to show.
    func lines(_ block: Block) -> [String] {
        switch block {
        case .letterhead(let head):
            (inBrackets(head.image) + head.names + head.address)
                .flatMap { set($0.harmless, .center) } + [rule("═")]
        case .title(let text, let below): title(text, below)
        case .fields(let fields): self.fields(fields)
        case .heading(let level, let text): heading(level, text)
        case .paragraph(let text): set(text.plain, .start)
        case .list(let list): self.list(list)
        case .quotation(let blocks, let speaker): quotation(blocks, by: speaker)
        case .table(let table): self.table(table)
        case .remark(let label, let blocks): remark(label, blocks)
        case .figure(let figure): lines(figure.inWords)
        case .signatures(let people): lines(people)
        case .language(_, let blocks): lines(blocks)
        case .pageBreak, .partBreak, .rule: [rule("─")]
        }
    }

    /// What an emblem shows, in its place.
    private func inBrackets(_ image: Figure?) -> [String] {
        image.map { ["[" + $0.alternative.harmless + "]"] } ?? []
    }

    /// Text broken at the width and set to a side; every line orders its own directions.
    func set(_ text: String, _ alignment: Block.Table.Alignment) -> [String] {
        if text.isEmpty { return [] }
        return text.wrapped(at: width).map { $0.placed(in: width, alignment) }
    }

    /// A line across the width.
    func rule(_ character: Character) -> String {
        String(repeating: character, count: width)
    }

    private func title(_ text: [Inline], _ below: [[Inline]]) -> [String] {
        set(text.plain, .center) + below.flatMap { set($0.plain, .center) }
    }

    private func heading(_ level: Int, _ text: [Inline]) -> [String] {
        let lines = set(text.plain, .start)
        let longest = min(lines.map { $0.trimmedEnd.columns }.max() ?? 0, width)
        let line = level <= 1 ? "=" : "-"
        return lines + (longest > 0 && level <= 2 ? [String(repeating: line, count: longest)] : [])
    }

    private func quotation(_ blocks: [Block], by speaker: [Inline]) -> [String] {
        let attribution = speaker.isEmpty ? [] : [Block.paragraph([.text("— ")] + speaker)]
        return hung("    ") { $0.lines(blocks) + $0.lines(attribution) }
    }

    private func remark(_ label: [Inline], _ blocks: [Block]) -> [String] {
        hung("│ ", "│ ") { $0.lines(blocks.led(by: label)) }
    }
}
