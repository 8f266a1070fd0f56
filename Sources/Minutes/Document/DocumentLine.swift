/// One line of a document's words, with the heading under which it stands.
struct DocumentLine: Hashable {
    /// The words of the heading; empty above the first, and of those who sign, who sign it all.
    let section: String
    /// The words, in one line.
    let text: String
}

extension Document {
    /// The words of the blocks, a paragraph, an item or a row to a line, without the numbers of
    /// lists and rows, which change when something is put before.
    var lines: [DocumentLine] {
        var section = ""
        return blocks.flatMap { block -> [DocumentLine] in
            if case .heading(_, let text) = block { section = text.plain.oneLine }
            if case .signatures = block { section = "" }
            return block.lines.map { DocumentLine(section: section, text: $0) }
        }
    }
}

extension Block {
    fileprivate var lines: [String] {
        switch self {
        case .letterhead(let head):
            [head.image?.alternative].compactMap { $0 } + head.names + head.address
        case .title(let title, let lines): ([title] + lines).map(\.plain.oneLine)
        case .fields(let fields): fields.flatMap(\.lines)
        case .heading(_, let text), .paragraph(let text): [text.plain.oneLine]
        case .list(let list): list.items.flatMap { $0.flatMap(\.lines) }
        case .quotation(let blocks, let speaker):
            blocks.flatMap(\.lines) + (speaker.isEmpty ? [] : ["— " + speaker.plain.oneLine])
        case .table(let table):
            table.rows.enumerated().map { place, row in
                let cells = row.map(\.plain.oneLine)
                let isNumbered = cells.first == "\(place + 1)"
                return cells.dropFirst(isNumbered ? 1 : 0).filter { !$0.isEmpty }
                    .joined(separator: " | ")
            }
        case .remark(let label, let blocks):
            blocks.flatMap(\.lines).map { label.plain + ": " + $0 }
        case .figure(let figure): figure.inWords.flatMap(\.lines).filter { !$0.isEmpty }
        case .signatures(let people): people.flatMap(\.lines)
        case .language(_, let blocks): blocks.flatMap(\.lines)
        case .pageBreak, .partBreak, .rule: []
        }
    }
}

extension Block.Field {
    fileprivate var lines: [String] {
        let label = label.plain.oneLine + ": "
        let lines = value.flatMap(\.lines)
        return lines.isEmpty ? [label + "…"] : lines.map { label + $0 }
    }
}

extension Block.Signatory {
    fileprivate var lines: [String] { (heading + [nameOrFillIn] + details).map(\.plain.oneLine) }
}

extension String {
    fileprivate var oneLine: String { split(separator: "\n").joined(separator: " ") }
}
