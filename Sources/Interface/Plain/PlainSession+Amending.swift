import Discussion
import Wording

extension PlainSession {
    /// Files the note that is changed as it was typed anew, and says how it reads now; nothing, or a
    /// full stop that files nothing, leaves it as it is.
    func amend(_ typed: String) -> [String] {
        guard let amending = live.line.amending else { return [] }
        let isWarned = typed == "." && live.line.warned == live.line.editor.text
        if ["", ".", "-"].contains(typed), !isWarned {
            live.line.clear()
            live.actionPutRight = nil
            return [live.language.plainLeftAsItIs]
        }
        if case .unknownCommand(let word, _) = live.read(typed) {
            live.line.edit(at: live.clock.read()) { $0 = LineEditor(typed) }
            live.line.warned = typed
            let stop = LiveWord.fullStopFiles.word(in: live.language)
            return [live.language.unknownCommand(word) + " " + stop]
        }
        let events = live.session.history.count
        let line = whole(isWarned ? live.line.editor.text : typed, of: amending)
        live.line.edit(at: live.clock.read()) { $0 = LineEditor(line) }
        live.fileLine()
        guard live.session.history.count > events, let note = live.session.notes[amending.note]
        else { return live.line.amending == nil ? [live.language.plainLeftAsItIs] : [] }
        live.goToLine()
        live.recorded = nil
        return [live.filedWord + " " + NoteText(note, live.scene).text]
    }

    /// The line as it would stand on the screen, where it is there to be changed: what was not typed
    /// anew in front of the words, and the words where only what stands behind them was typed, are
    /// those of the note.
    private func whole(_ typed: String, of amending: CaptureLine.Amending) -> String {
        guard let note = live.session.notes[amending.note] else { return typed }
        let speaker = amending.line.split(separator: " ").first { _ in amending.line.first == "@" }
        func spoken(_ line: String) -> String {
            line.first == "@" ? line : (speaker.map { $0 + " " } ?? "") + line
        }
        if case .floor = live.read(typed) {
            return typed + " " + amending.line.dropFirst(speaker.map { $0.count + 1 } ?? 0)
        }
        guard isParaphrase(typed), note.kind.isTypedInFront, !typed.hasPrefix("- "),
            !typed.hasPrefix("\\")
        else { return spoken(typed) }
        let line = spoken(note.kind == .action ? answered(typed) : typed)
        let marked = LineParts(line, by: nil, as: .paraphrase).line(as: note.kind)
        guard case .note(let read) = live.read(marked), read.text.isEmpty else { return marked }
        return LineParts(note.text + " " + answered(typed), by: nil, as: .paraphrase)
            .line(as: note.kind)
    }

    /// Whether a line has no mark in front.
    private func isParaphrase(_ typed: String) -> Bool {
        switch live.read(typed) {
        case .note(let capture): capture.kind == .paraphrase
        case .unknownCommand: true
        default: false
        }
    }

    /// What says who is to do an action or until when, where that alone was typed.
    private func answered(_ typed: String) -> String {
        guard live.actionPutRight != nil else { return typed }
        let fitting = PersonTyped(typed, in: live.scene, for: .floor).fitting
        if fitting.count == 1 { return "oleh:@" + fitting[0].code }
        let today = live.session.day(at: live.clock.read().at)
        return readDate(typed, today: today) == nil ? typed : "tgl:" + typed
    }
}

extension NoteKind {
    /// Whether it is typed by nothing but its sign in front of, or around, the words.
    fileprivate var isTypedInFront: Bool {
        switch self {
        case .quote, .observer, .nonverbal, .question, .outcome, .action, .parked, .summary: true
        case .paraphrase, .askLater, .answer, .entry, .mark: false
        }
    }
}
