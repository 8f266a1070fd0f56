import Discussion
import Wording

extension DocumentWriter {
    /// Every board with its entries and what they add up to, each under its own heading.
    var boardBlocks: [Block] {
        release.boards.flatMap { board -> [Block] in
            let content = board.content(in: language)
            let sheet = BoardSheet(content: content, language: language)
            let remark = board.schema.isSensitive ? [paragraph(say(.restricted))] : []
            let title = [Inline.text(board.schema.title[language])]
            return [.heading(1, title)] + remark + sheet.blocks
        }
    }

    /// The entries from which something came, each with its board: `Ember Bocor A`.
    func sources(of note: ReleasedNote) -> [String] {
        release.boards.flatMap { board in
            board.entries.filter { note.entries.contains($0.row.id) }.map { entry in
                board.schema.title[language] + " " + entry.row.label
            }
        }
    }

    func say(_ word: BoardWord) -> String { word.word(in: language) }
}
