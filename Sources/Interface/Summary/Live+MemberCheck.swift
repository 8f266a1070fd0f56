import Discussion
import Wording

extension Live {
    private var selectedSummary: Note? {
        let note = selected.flatMap { session.notes[$0] }
        return note?.kind == .summary ? note : nil
    }

    /// Why no summary point can be read back: none is selected.
    var whyNoSummary: Words? { selectedSummary == nil ? SummaryWord.noSummary.words : nil }

    /// Asks what the room said of the selected summary point when it was read back.
    func checkSummary() {
        guard let note = selectedSummary else { return }
        let options = SummaryStatus.allCases.map { status in
            Options.Option(text: status.word(in: language), isCurrent: status == note.summaryStatus)
            { $0.record(status, of: note.id) }
        }
        let question = SummaryWord.readBack.word(in: language) + ": " + note.text.firstLine
        overlay = .options(Options(InstrumentCommandName.memberCheck.words, question, options))
    }

    private func record(_ status: SummaryStatus, of id: EntityID) {
        guard let note = session.notes[id] else { return }
        switch status {
        case .disputed: return ask(for: .dispute(id))
        case .corrected where !line.isBlank: return say(LiveWord.lineFirst)
        default: break
        }
        let values: [NoteKey: FieldValue?] = [
            .status: .text(status.rawValue), .objectors: nil,
        ]
        guard ask(.amendNotes([id: note.fields.change(to: values)])) != nil else { return }
        say(status.word(in: language) + ": " + note.text.excerpt + ".")
        guard status == .corrected, let note = session.notes[id] else { return }
        amend(note)
        goToLine()
    }

    /// Records that somebody disputes a summary point; one person after the other.
    func dispute(_ id: EntityID, by speaker: SpeakerReference) {
        guard record(SummaryStatus.disputed.rawValue, of: id, by: speaker),
            case .person(let person) = speaker, let note = session.notes[id]
        else { return }
        message = Message(text: language.disputes(scene.name(of: person), note.text.excerpt))
    }

    /// Records that somebody more speaks against what was read aloud; says whether it is recorded.
    @discardableResult
    func record(_ status: String, of id: EntityID, by speaker: SpeakerReference) -> Bool {
        guard let note = session.notes[id] else { return false }
        guard case .person(let person) = speaker else {
            say(FormWord.notOnList)
            return false
        }
        let others = note.fields.entities(.objectors).filter { $0 != person }
        let values: [NoteKey: FieldValue?] = [
            .status: .text(status), .objectors: .entities(others + [person]),
        ]
        return ask(.amendNotes([id: note.fields.change(to: values)])) != nil
    }
}

extension Scene {
    /// What the room said of a summary point, and who disputes it.
    func memberCheck(of note: Note) -> String? {
        guard note.kind == .summary, note.summaryStatus != .unread else { return nil }
        let who = note.fields.entities(.objectors).map { label(of: $0) }
        return say(note.summaryStatus).uppercased()
            + (who.isEmpty ? "" : " " + who.joined(separator: " "))
    }
}
