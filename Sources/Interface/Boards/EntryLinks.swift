import Discussion
import Wording

extension Scene {
    /// What an entry belongs to, each in a few words: `C Langgar`, `P07`, `> Undang BUMDes`.
    func links(of entry: EntityID) -> [String] {
        guard let entry = session.entries[entry] else { return [] }
        return session.links(of: entry).map { link in
            name(ofLinked: link.target, from: entry.board)
                + (link.idea.map { ": " + $0 } ?? "")
        }
    }

    /// What stands at the other end of a link from a board.
    func name(ofLinked id: EntityID, from board: EntityID) -> String {
        if let note = session.notes[id] {
            return (note.kind == .action ? "> " : "") + note.text.firstLine
        }
        guard let entry = session.entries[id] else { return label(of: id, withName: true) }
        let title = session.boards[entry.board]?.schema.title[language] ?? ""
        return (entry.board == board ? "" : title + " ")
            + session.label(of: entry) + " " + session.name(of: entry)
    }
}

extension Live {
    /// The entries, board by board, to which the selected note may be joined.
    func entriesToLink(like typed: String) -> [Choices.Choice] {
        guard let note = chosenNotes.first else { return [] }
        let likeness = Likeness(typed)
        let entries = session.boards.flatMap { board in
            session.entries.filter { $0.board == board.id && $0.struckBy == nil }
        }
        return entries.compactMap { entry in
            let name = session.label(of: entry) + " " + session.name(of: entry)
            let title = session.boards[entry.board]?.schema.title[language] ?? ""
            guard likeness.toSentence(name + " " + title) != nil else { return nil }
            return Choices.Choice(
                name: name, aside: title,
                isCurrent: entry.links.contains { $0.target == note.id }
            ) { live in
                guard live.ask(.linkEntry(entry.id, EntryLink(note.id))) != nil else { return }
                live.say(live.language.linked(note.text.excerpt, to: name))
            }
        }
    }

    /// Why no note can be joined to an entry: none is selected, or no board has one.
    var whyNoLink: Words? {
        whyNoNotes ?? (session.entries.isEmpty ? PaletteWord.noEntries.words : nil)
    }
}
