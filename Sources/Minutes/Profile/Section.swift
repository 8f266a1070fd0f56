/// A part of a document that a profile may leave out, move, or give another heading.
struct Section {
    /// How headings are counted.
    enum Numbering {
        /// a., b., c.
        case letter
        /// A., B., C.
        case capital

        func label(_ number: Int) -> String {
            let letter = Block.List(.letter, items: []).label(at: number - 1)
            return (self == .capital ? letter.uppercased() : letter) + " "
        }
    }

    /// Which part it is.
    let name: SectionName
    /// What stands in it, its heading first; empty for what is not there.
    var blocks: [Block]
    /// The section under whose heading it stands.
    let parent: SectionName?
    /// How its heading is counted among its neighbours.
    let numbering: Numbering?

    init(
        _ name: SectionName, _ blocks: [Block], in parent: SectionName? = nil,
        _ numbering: Numbering? = nil
    ) {
        self.name = name
        self.blocks = blocks
        self.parent = parent
        self.numbering = numbering
    }

    /// The sections under whose headings it stands, from the innermost on.
    func parents(among sections: [Section]) -> [SectionName] {
        guard let parent else { return [] }
        return [parent] + (sections.first { $0.name == parent }?.parents(among: sections) ?? [])
    }

    /// Changes the words of the heading, or of the title.
    mutating func rename(_ change: ([Inline]) -> [Inline]) {
        guard let first = blocks.first else { return }
        switch first {
        case .heading(let level, let text): blocks[0] = .heading(level, change(text))
        case .title(let text, let lines): blocks[0] = .title(change(text), lines: lines)
        default: return
        }
    }

    /// Brings every heading one level up, where that of a parent is not there.
    mutating func raise() {
        blocks = blocks.map { block in
            guard case .heading(let level, let text) = block else { return block }
            return .heading(max(1, level - 1), text)
        }
    }
}
