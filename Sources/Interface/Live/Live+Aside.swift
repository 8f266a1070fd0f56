import Discussion
import Wording

extension Live {
    /// Marks this moment, to be written later; the line stays as it is.
    func markMoment() {
        var capture = Capture(line: "", kind: .mark, text: "")
        capture.item = session.openItem
        capture.speaker = session.floor(at: now).map { .person($0) }
        let moment = now.wall
        if ask(.takeNote(capture)) != nil { say(language.marked(at: moment)) }
    }

    /// Puts the line aside with the time of its first key; on an empty line takes back the last.
    func setAside() {
        if line.editor.isEmpty {
            guard let back = aside.popLast() else { return say(FloorMessage.nothingAside) }
            line = back
            say(FloorMessage.lineIsBack)
        } else {
            aside.append(line)
            line.clear()
            say(FloorMessage.alreadyTyped)
        }
        keepDraft(isUrgent: true)
    }

    /// The line and what was put aside, as the draft keeps them.
    var unfiled: String {
        ([line] + aside.reversed()).map(\.editor.text).filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    /// Makes the line, or without one the own last note, the next kind of contribution.
    func changeKind() {
        guard line.editor.isEmpty else { return changeKindOfLine() }
        guard let note = ownLastNote else { return say(LiveWord.noOwnNote) }
        guard let next = note.kind.next else { return say(Refusal.nothingChanges) }
        let change = note.fields.change(to: [.kind: .text(next.rawValue)])
        guard ask(.amendNotes([note.id: change])) != nil else { return }
        say(next.statusWords[language])
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

    func hideScreen() { isHidden = true }
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
