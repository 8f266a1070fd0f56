import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// The alarm, else the message, else how the line will be filed.
    func status(
        _ scene: Scene, _ reading: CaptureReading, columns: Int
    ) -> StatusRow {
        // What is thrown away in the end is not called saved.
        let saved = isPractice ? nil : savedAt.map { language.saved(at: $0) }
        let here = whoIsHere(columns: columns)
        let both = [here, saved].compactMap { $0 }
        return StatusRow(
            left: alarm ?? message ?? hint(scene, reading),
            right: [both.joined(separator: " · "), both.first ?? ""])
    }

    var alarm: Message? {
        guard let trouble = standingTrouble else { return nil }
        return Message(text: message?.text ?? sentence(of: trouble.error), role: .alarm)
    }

    /// Whether what is to be amended has no words yet, as a marked moment: that gives nobody the floor.
    private func isAmendingNothing(_ reading: CaptureReading) -> Bool {
        if case .floor = reading { line.amending != nil } else { false }
    }

    private func hint(_ scene: Scene, _ reading: CaptureReading) -> Message {
        if isPrefixed { return Message(text: scene.say(LiveWord.pressKey), role: .info) }
        if line.editor.isEmpty || reading.isFiled,
            let refusal = scene.session.offRecordRefusal(in: scene.session.openItem)
        {
            return Message(text: withOwnKeys(scene.say(refusal)), role: .alarm)
        }
        let amended = line.amending.flatMap { scene.session.notes[$0.note] }
        let began = amended?.happened.wall ?? line.began?.at ?? scene.now.wall
        let told = ReadingWords(scene: scene, began: began)
        // Of a line that rests while the keys go to a list there is nothing to say.
        let words =
            isInLists || isAmendingNothing(reading)
            ? "" : told.text(keepingVoice(of: amended, in: reading))
        if !isInLists, let question = question(on: line.editor.text) {
            return Message(text: question, role: .info)
        }
        if words.isEmpty, !aside.isEmpty {
            return Message(text: withOwnKeys(language.linesAside(aside.count)), role: .dim)
        }
        if !words.isEmpty, let oddity = told.oddity(reading) {
            return Message(text: oddity + " · " + words, role: .warn)
        }
        return Message(text: words, role: .text)
    }

    /// What a line that changes a note asks for, with the note's own voice where the line names
    /// nobody else: who has the floor by now has nothing to do with it.
    private func keepingVoice(of note: Note?, in reading: CaptureReading) -> CaptureReading {
        guard let note, let amending = line.amending, case .note(var capture) = reading,
            case .note(let before) = read(amending.line), before.speaker == capture.speaker
        else { return reading }
        switch note.speaker {
        case .person(let id): capture.speaker = .person(id)
        case nil: capture.speaker = nil
        case .everyone, .unknown: break
        }
        return .note(capture)
    }
}

extension CaptureReading {
    /// Whether Enter would file it as something said.
    fileprivate var isFiled: Bool {
        switch self {
        case .note, .entry: true
        default: false
        }
    }
}
