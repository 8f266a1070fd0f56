@testable import Minutes

/// All words of a document one after the other, as its blocks hold them.
struct DocumentText {
    /// Whether the numbers or letters of a list are words, as in a format that writes them.
    var hasLabels: (Block.List) -> Bool
    /// Whether the words of a drawing are words, and its caption its title as well.
    var hasDrawings = false

    /// Whether an emblem that nobody has drawn is left out.
    var needsPictures = false

    /// Whether the digest stands below, as in a format that nobody edits.
    var hasDigest = false

    /// The draft's mark, the blocks and the last line.
    func text(_ document: Document) -> String {
        ([document.draftMark?.harmless ?? ""] + document.blocks.map(text) + [
            document.colophon.harmless, hasDigest ? document.digest ?? "" : "",
        ]).joined(separator: " ")
    }

    /// Whether the emblem is there, or its words stand for it.
    private func hasEmblem(_ head: Block.Letterhead) -> Bool {
        !needsPictures || head.image?.picture != nil
    }

    private func text(_ blocks: [Block]) -> String {
        blocks.map(text).joined(separator: " ")
    }

    private func text(_ block: Block) -> String {
        switch block {
        case .letterhead(let head):
            ([hasEmblem(head) ? head.image?.alternative ?? "" : ""] + head.names + head.address)
                .map(\.harmless).joined(separator: " ")
        case .title(let title, let lines): text([title] + lines)
        case .fields(let fields):
            fields.map { $0.label.plain + " " + text($0.value) }.joined(separator: " ")
        case .heading(_, let text), .paragraph(let text): text.plain
        case .list(let list):
            list.items.indices.map { place in
                (hasLabels(list) ? list.label(at: place) : "") + " " + text(list.items[place])
            }.joined(separator: " ")
        case .quotation(let blocks, let speaker): text(blocks) + " " + speaker.plain
        case .table(let table):
            text(
                table.columns.map(\.header)
                    + table.rows.flatMap { row in table.columns.indices.map { table.cell(row, $0) }
                    }
            )
        case .figure(let figure): text(figure)
        case .remark(let label, let blocks): label.plain + " " + text(blocks)
        case .signatures(let people):
            people.map { text($0.heading + [$0.name] + $0.details) }.joined(separator: " ")
        case .language(_, let blocks): text(blocks)
        case .pageBreak, .partBreak, .rule: ""
        }
    }

    private func text(_ figure: Figure) -> String {
        let told = figure.caption.plain + " " + figure.alternative.harmless
        guard hasDrawings, case .drawing(let shapes, _) = figure.content else { return told }
        let labels = shapes.map { shape in
            if case .label(let label) = shape { label.text.harmless } else { "" }
        }
        return told + " " + figure.caption.plain + " " + labels.joined(separator: " ")
    }

    private func text(_ lines: [[Inline]]) -> String {
        lines.map(\.plain).joined(separator: " ")
    }
}
