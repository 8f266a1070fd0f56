import Discussion
import Wording

extension Live {
    /// Makes the line, or without one the own last note, the next kind of contribution; in a list
    /// the note on which the mark is.
    func changeKind() {
        if !isInLists, !line.editor.isEmpty { return changeKindOfLine() }
        guard let note = isInLists ? rowNotes.first : ownLastNote, let next = note.kind.next
        else { return say(Refusal.nothingChanges) }
        guard !note.text.isEmpty else { return say(LiveWord.momentHasNoKind) }
        let change = note.fields.change(to: [.kind: .text(next.rawValue)])
        guard ask(.amendNotes([note.id: change])) != nil else { return }
        say(language.kindChanged(of: note.text.excerpt, to: next))
    }

    private func changeKindOfLine() {
        let capture: Capture
        switch reading {
        case .note(let read), .unknownCommand(_, let read): capture = read
        default: return
        }
        guard let next = capture.kind.next else { return say(Refusal.nothingChanges) }
        let text = line.editor.text
        let named = session.speakerPart(of: text, in: readingContext)
        let parts = LineParts(text, by: named, as: capture.kind)
        // What is typed on belongs before the mark that closes it.
        let isClosed = next == .quote || next == .observer
        line.edit(at: clock.read()) { editor in
            editor = LineEditor(parts.line(as: next))
            if isClosed { editor.left() }
        }
    }

    /// Why there is nothing whose kind could change.
    var whyNoKind: Words? {
        if isInLists { return rowNotes.isEmpty ? LiveWord.rowIsNoNote.words : nil }
        return line.editor.isEmpty ? whyNoOwnNote : nil
    }
}

extension NoteKind {
    /// The kinds that a key goes through, round and round.
    private static let cycle: [NoteKind] = [
        .paraphrase, .quote, .question, .outcome, .action, .parked, .summary, .nonverbal,
        .observer,
    ]

    /// The kind that follows this one; nothing for what belongs to a question or a board.
    fileprivate var next: NoteKind? {
        if self == .mark || self == .askLater { return .paraphrase }
        return Self.cycle.firstIndex(of: self).map { Self.cycle[($0 + 1) % Self.cycle.count] }
    }
}
