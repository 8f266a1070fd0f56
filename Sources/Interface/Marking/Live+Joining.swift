import Discussion
import Wording

extension Live {
    /// Why no notes can be made one: fewer than two are marked, or they are not of one utterance.
    var whyNothingToJoin: Words? {
        let notes = chosenNotes.map(\.id)
        guard let first = notes.first, notes.count > 1 else {
            return VersionWord.markTwoNotes.words
        }
        return refusal(of: .joinNotes(first, Array(notes.dropFirst()), withWords: false))
    }

    /// The notes of which one stays, with its own words or with those of all; the others are
    /// struck out.
    func joinings(like typed: String) -> [Choices.Choice] {
        let notes = chosenNotes
        let likeness = Likeness(typed)
        let choices = notes.map { note in
            joining(
                note, notes, withWords: false,
                name: note.text.isEmpty ? name(of: note) : note.text.firstLine,
                aside: session.authors[note.author] + " "
                    + language.clockWithSeconds(note.happened.wall))
        }
        let all = notes.first.map { note in
            joining(
                note, notes, withWords: true,
                name: notes.map(\.text.excerpt).joined(separator: " / "),
                aside: VersionWord.withBothWords.word(in: language))
        }
        let isQuoted = notes.contains { $0.kind == .quote }
        return (choices + (isQuoted ? [] : [all].compactMap { $0 })).filter {
            likeness.toSentence($0.name) != nil
        }
    }

    private func joining(
        _ note: Note, _ notes: [Note], withWords: Bool, name: String, aside: String
    ) -> Choices.Choice {
        let others = notes.map(\.id).filter { $0 != note.id }
        return Choices.Choice(name: name, aside: aside) { live in
            let request = Request.joinNotes(note.id, others, withWords: withWords)
            guard live.ask(request) != nil else { return }
            live.marked = []
            live.selection[live.view] = note.id
            live.message = Message(text: live.language.joined(notes.count, withWords: withWords))
        }
    }
}
