import Discussion
import Wording

extension Live {
    /// Makes the line, or without one the own last note, the next kind of contribution; in a list
    /// the note on which the mark is.
    func changeKind() {
        if !isInLists, !line.editor.isEmpty { return changeKindOfLine() }
        guard let note = isInLists ? rowNotes.first : ownLastNote, !note.text.isEmpty,
            let next = note.kind.next
        else { return say(Refusal.nothingChanges) }
        let change = note.fields.change(to: [.kind: .text(next.rawValue)])
        guard ask(.amendNotes([note.id: change])) != nil else { return }
        say(next.statusWords[language] + " · " + note.text.excerpt)
    }

    private func changeKindOfLine() {
        let capture: Capture
        switch reading {
        case .note(let read), .unknownCommand(_, let read): capture = read
        default: return
        }
        guard let next = capture.kind.next else { return say(Refusal.nothingChanges) }
        let parts = LineParts(line.editor.text, as: capture.kind)
        line.edit(at: clock.read()) { $0 = LineEditor(parts.line(as: next)) }
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
