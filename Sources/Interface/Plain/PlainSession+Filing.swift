import Discussion
import SessionFile
import Terminal
import Wording

extension PlainSession {
    /// Files a line, a full stop the one that waits; an empty one tries again to save what is not
    /// saved, or says where the session stands.
    ///
    /// What was typed instead of an answer is filed too; a word or two of it, which may have been
    /// meant as one, only by a full stop.
    func file(_ typed: String, insteadOf answer: [String] = []) -> [String] {
        if live.line.amending != nil { return answer + amend(typed) }
        if typed.isEmpty, !live.file.isInDoubt { return answer + whereWeAre() + waitingLine }
        if typed == ".", waitingLine.isEmpty, !live.file.isInDoubt {
            return answer + [live.language.nothingWaits]
        }
        let isWaiting = typed == "." && !waitingLine.isEmpty
        // What speaks against a line that waits was said with it.
        if isWaiting, !live.wasTypedOffRecord { live.line.warned = live.line.editor.text }
        let typed = isWaiting ? "" : typed
        let waiting = live.line
        let kept = answer + (typed.isEmpty ? [] : keep(waiting, besides: typed))
        if !typed.isEmpty { begin(typed) }
        let reading = ReadingWords(scene: live.scene, began: live.clock.read().at)
        if let doubt = doubt(about: typed, reading) { return kept + doubted(typed, doubt) }
        if !answer.isEmpty, typed.mayBeAnswer {
            return kept + doubted(typed, live.language.plainMayBeAnswer)
        }
        return fileLine(reading.text(live.reading), besides: typed.isEmpty ? nil : waiting, kept)
    }

    /// Puts what was typed into the line, below what could not be saved.
    private func begin(_ typed: String) {
        if live.isLineUnsaved {
            live.line.beginAnother(at: live.clock.read())
        } else {
            live.line = CaptureLine()
        }
        live.line.edit(at: live.clock.read()) { $0.insert(typed) }
    }

    private func doubted(_ typed: String, _ doubt: String) -> [String] {
        live.line.warned = typed
        return [doubt + " " + LiveWord.fullStopFiles.word(in: live.language)]
    }

    /// Files what stands in the line, and says how it reads; what waited before waits on.
    private func fileLine(
        _ words: String, besides waiting: CaptureLine?, _ kept: [String]
    ) -> [String] {
        let events = live.session.history.count
        let isSeveral = live.isSeveral
        let isInsisted = live.line.warned == live.line.editor.text
        live.fileLine()
        if live.session.isOffRecord { live.line.clear() }
        let isDoubted = live.line.warned == live.line.editor.text && !isInsisted
        if live.line.amending != nil || isDoubted { return kept }
        if !live.line.editor.isEmpty { return kept + unfiled() }
        if isSeveral { return kept }
        if let waiting { live.line = waiting.warned == waiting.editor.text ? .init() : waiting }
        guard live.session.history.count > events else { return kept }
        live.goToLine()
        live.recorded = nil
        // Said already, as what a screen shows where it has no notes in sight.
        if live.message?.role == .info { live.message = nil }
        return kept + [live.filedWord + " " + words]
    }

    /// That the line still stands there, where there is anything in it but signs and a code.
    private func unfiled() -> [String] {
        let hasWords = live.line.editor.text.contains { $0.isLetter || $0.isNumber }
        guard hasWords, !live.reading.isTurnAlone || live.file.isInDoubt else {
            live.line.clear()
            return []
        }
        // What stands on until it is put right is said in any case.
        return (live.standingTrouble == nil ? takeMessage() : []) + [live.language.plainWaits]
    }

    /// Puts a sentence aside that was doubted and not filed, as another is typed that does not put
    /// it right; says how it comes back.
    private func keep(_ waiting: CaptureLine, besides typed: String) -> [String] {
        let text = waiting.editor.text
        guard waiting.warned == text, text.contains(" "), waiting.amending == nil else { return [] }
        let ending = zip(text.reversed(), typed.reversed()).prefix { $0 == $1 }.count
        return ending * 2 < text.count ? putAside(waiting) : []
    }

    /// Does what may bring a note into the line, with the line that waits there out of its way; that
    /// comes back, or is put aside if its place is taken.
    func besidesLine(_ act: () -> [String]?) -> [String]? {
        let waiting = live.line
        guard waiting.amending == nil, !waiting.editor.isEmpty, !live.isLineUnsaved else {
            return act()
        }
        live.line = CaptureLine()
        let said = act()
        guard !live.line.isUntouched || live.line.amending != nil else {
            live.line = waiting
            return said
        }
        return said.map { putAside(waiting) + $0 }
    }

    /// Puts more than a word aside, and says how it comes back.
    private func putAside(_ waiting: CaptureLine) -> [String] {
        guard waiting.editor.text.contains(" ") else { return [] }
        live.aside.append(Aside(line: waiting, isOffRecord: false))
        return [live.withOwnKeys(live.language.putAside(live.aside.count))]
    }

    /// Lets a line wait that was typed as an answer and was none, until a full stop files it; what
    /// waited before is put aside.
    func letWait(_ text: String) -> [String] {
        let kept = live.line.amending == nil ? putAside(live.line) : []
        begin(text)
        live.line.warned = text
        return kept
    }

    /// Why a line is hardly meant as it is read, which nobody sees before it is filed: somebody who is
    /// not on the list, a key, a letter, a number or a name alone.
    private func doubt(about typed: String, _ reading: ReadingWords) -> String? {
        let isAlone = typed.count == 1 && typed.first?.isLetter == true || Int(typed) != nil
        if isAlone || typed.count > 1 && Key(spelled: typed) != nil {
            return live.language.onlyAKey(typed)
        }
        if case .unknownCommand = live.reading { return nil }
        let words = typed.lowercased().split(separator: " ")
        if case .note = live.reading, typed.first?.isLetter == true,
            let person = live.tally.roster.first(where: {
                $0.isCalled(words) || [$0.code.lowercased()] == words.map(String.init)
            })
        {
            return live.language.onlyAName(live.scene.label(of: person.id, withName: true))
        }
        return typed.isEmpty ? nil : reading.oddity(live.reading).map(\.ended)
    }
}

extension CaptureReading {
    /// Whether it gives the floor to somebody who is known, or ends the turn, and says nothing more.
    fileprivate var isTurnAlone: Bool {
        switch self {
        case .endOfTurn, .floor(.person), .floor(.code), .floor(.everyone), .floor(.unknown): true
        default: false
        }
    }
}
