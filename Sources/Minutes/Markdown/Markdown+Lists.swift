extension Markdown {
    /// Items with a bullet or a number; those with letters have become paragraphs before.
    static func list(_ list: Block.List) -> [String] {
        list.items.enumerated().flatMap { index, blocks in
            item(list.marker == .bullet ? "-" : list.label(at: index), blocks)
        }
    }

    /// A label with its value, as an item of a list.
    static func field(_ field: Block.Field) -> [String] {
        let value = field.value.isEmpty ? [.lineToWriteOn] : field.value
        return item("-", value.led(by: field.label))
    }

    private static func item(_ marker: String, _ blocks: [Block]) -> [String] {
        let indent = String(repeating: " ", count: marker.count + 1)
        let lines = itemLines(blocks)
        return lines.isEmpty ? [marker] : hung(marker + " ", indent, lines)
    }

    /// Blocks of an item; a list stands directly under the paragraph that it belongs to.
    private static func itemLines(_ blocks: [Block]) -> [String] {
        guard blocks.count > 1, case .paragraph(let text) = blocks[0],
            case .list(let list) = blocks[1]
        else { return lines(blocks) }
        let rest = Array(blocks.dropFirst(2))
        if let letters = list.letteredLines {
            return lines([.paragraph(text + [.lineBreak] + letters)] + rest)
        }
        let head = MarkdownInlines.lines(text)
        guard !head.isEmpty, list.canFollowText else { return lines(blocks) }
        return head + lines([blocks[1]] + rest)
    }
}

extension Block.List {
    /// Whether CommonMark sees the list without an empty line before it: it begins at 1 and its
    /// first item is not empty.
    fileprivate var canFollowText: Bool {
        marker != .letter && (marker == .bullet || start == 1)
            && !Markdown.lines(items.first ?? []).isEmpty
    }
}
