import Discussion
import Wording

extension DocumentWriter {
    /// Every board that is not restricted, with its figure, its entries and what they add up to,
    /// each under its own heading.
    func boardBlocks(level: Int) -> [Block] {
        release.boards.filter { !$0.schema.isSensitive }.flatMap { blocks(of: $0, level: level) }
    }

    /// The boards that can harm whoever is named, on pages of their own that can be kept back;
    /// nothing if there are none.
    var restrictedAnnex: [Block] {
        let boards = release.boards.filter(\.schema.isSensitive)
        guard !boards.isEmpty else { return [] }
        return [
            .partBreak, .heading(1, [.text(say(.annex))]),
            .remark(label(.remark), [paragraph(say(.restricted))]),
        ] + boards.flatMap { blocks(of: $0, level: 2) }
    }

    private func blocks(of board: ReleasedBoard, level: Int) -> [Block] {
        let content = board.content(in: language)
        let sheet = BoardSheet(
            content: content, language: language, spoken: release.language, level: level + 1)
        return [.heading(level, [.text(board.schema.title[language])])] + sheet.blocks
            + links(of: board, level: level + 1)
    }

    /// What the entries of a board belong to; in a list its own connections have a place already.
    private func links(of board: ReleasedBoard, level: Int) -> [Block] {
        let own = Set(board.entries.map(\.row.id))
        let items = board.entries.flatMap { entry in
            entry.links.filter { !(board.schema.kind == .list && $0.isTo(own)) }.map { link in
                let name = told(name(of: entry, on: board))
                let target = telling(
                    link.words(in: language), in: " → " + language.link(link))
                return [Block.paragraph([.text(entry.row.label + " ")] + name + target)]
            }
        }
        guard !items.isEmpty else { return [] }
        return [
            .heading(level, [.text(say(BoardWord.links))]), .list(.init(.bullet, items: items)),
        ]
    }

    private func name(of entry: ReleasedEntry, on board: ReleasedBoard) -> String {
        let text = board.schema.field(.name).flatMap { entry.texts[$0.key] }
        return text.map { words($0) } ?? ""
    }

    /// The entries from which something came, each with its board: `Ember Bocor A`; those of the
    /// annex are told in it alone.
    func sources(of note: ReleasedNote) -> [String] {
        release.boards.filter { !$0.schema.isSensitive }.flatMap { board in
            board.entries.filter { note.entries.contains($0.row.id) }.map { entry in
                board.schema.title[language] + " " + entry.row.label
            }
        }
    }

    func say(_ word: BoardWord) -> String { word.word(in: language) }
}

extension ReleasedLink {
    /// What was said or typed of it, in the order of the sentence that tells it.
    fileprivate func words(in language: Language) -> [String?] {
        let target: String? =
            switch target {
            case .note(let note): language.words(note.textOnPaper)
            case .entry(_, _, _, let name): language.words(name)
            case .person: nil
            }
        return [target, idea]
    }

    /// Whether it is to one of these entries.
    fileprivate func isTo(_ entries: Set<EntityID>) -> Bool {
        if case .entry(let id, _, _, _) = target { entries.contains(id) } else { false }
    }
}
