extension Block {
    /// The block itself, or what a list of letters becomes: lines, as CommonMark has numbers and
    /// bullets only; items under bullets where one holds more, which would lose its place otherwise.
    var withoutLetters: [Block] {
        guard case .list(let list) = self, list.marker == .letter else { return [self] }
        if let lines = list.letteredLines { return [.paragraph(lines)] }
        let items = list.items.enumerated().map { index, blocks in
            blocks.lettered(list.label(at: index))
        }
        return [.list(Block.List(.bullet, items: items))]
    }
}

extension Block.List {
    /// The items line by line, each with its letter; nothing if the list has no letters, or an
    /// item that is more than a paragraph.
    var letteredLines: [Inline]? {
        guard marker == .letter, !items.isEmpty else { return nil }
        var lines: [[Inline]] = []
        for (index, blocks) in items.enumerated() {
            guard blocks.count == 1, case .paragraph(let text) = blocks[0] else { return nil }
            lines.append([.text(label(at: index) + " ")] + text)
        }
        return Array(lines.joined(separator: [.lineBreak]))
    }
}

extension [Block] {
    fileprivate func lettered(_ letter: String) -> [Block] {
        guard case .paragraph(let text)? = first else {
            return [.paragraph([.text(letter)])] + self
        }
        return [.paragraph([.text(letter + " ")] + text)] + dropFirst()
    }
}
