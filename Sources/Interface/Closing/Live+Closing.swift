import Discussion
import Terminal
import Wording

extension Live {
    /// Closes the session, unless anything is unfinished, which is shown first; then, and of a
    /// session that is closed already, the papers can be had.
    func closeOrShow() {
        let closing = Closing(scene)
        if closing.isClosed || !closing.isEmpty { return overlay = .closing(closing) }
        close(closing)
    }

    func press(in closing: inout Closing, _ key: Key) {
        var outcome = closing.press(key)
        // A line that is read as a whole is no beginning of another.
        if case .ask = outcome, isReadOut { outcome = closing.press(.enter) }
        overlay = .closing(closing)
        switch outcome {
        case .stay: return
        case .leave: overlay = nil
        case .close: close(closing)
        case .reopen: reopen()
        case .debrief: beginOrEndDebrief()
        case .amend(let note): amend(note)
        case .go(let end): go(to: end)
        case .ask(let letter):
            say(language.withEnter(String(letter), closing.label(of: letter)[language]))
        case .type(let keys): typeInLine(keys)
        case .write:
            hand(closing) { desk in
                (desk.write, { self.language.papersWritten($0, in: desk.folder) })
            }
        case .print: hand(closing) { desk in (desk.print, { self.language.papersPrinted($0) }) }
        }
    }

    private func close(_ closing: Closing) {
        guard !closing.isClosed, ask(.closeSession) != nil else { return }
        overlay = .closing(Closing(scene, choosing: closing.chosen))
        report(ClosingWord.isClosed.word(in: language))
    }

    /// Takes the closing back, whoever closed it, so that the talk goes on.
    @discardableResult
    private func reopen() -> Bool {
        guard let closing = session.history.last(where: { $0.action == .closeSession }),
            ask(.retract(withDependents(closing.event))) != nil
        else { return false }
        overlay = nil
        // What the room says now is none of what the team says to itself.
        let isDebrief = session.currentItem?.type.isPrivate == true
        let hasEnded = isDebrief && ask(.closeItem) != nil
        let word = hasEnded ? ClosingWord.reopenedAfterDebrief : .reopened
        report(word.word(in: language))
        return true
    }

    /// Whether the talk may be driven on: once the session is closed, only by a second press, which
    /// opens it again.
    func opensAgain() -> Bool {
        guard session.closed != nil else { return true }
        guard insistence == .reopening else {
            insistence = .reopening
            say(ClosingWord.onceMore)
            return false
        }
        insistence = nil
        return reopen()
    }

    /// Goes where something unfinished can be settled.
    private func go(to end: LooseEnd) {
        overlay = nil
        if let place = end.place { return go(to: place.row, in: place.view) }
        switch end.kind {
        case .consent:
            selection[.people] = session.withoutConsent.first
            openConsent()
        case .details: open(.details(scene))
        default: openPalette(onChoicesOf: ToolName.toComplete.rawValue)
        }
    }

    /// Brings an unclear action into the line, where its owner and its day are typed.
    private func amend(_ id: EntityID) {
        guard line.isBlank else { return say(LiveWord.lineFirst) }
        guard let note = session.notes[id] else { return }
        overlay = nil
        amend(note)
        goToLine()
        actionPutRight = id
    }

    /// Shows the next unclear action once one was put right, until there is none.
    func goOnClosing(after note: EntityID) {
        guard actionPutRight == note else { return }
        actionPutRight = nil
        var closing = Closing(scene)
        guard let next = closing.actions.first, let row = closing.rows.firstIndex(of: next) else {
            return report(ClosingWord.allClear.word(in: language))
        }
        closing.selected = row
        overlay = .closing(closing)
    }

    /// Has the chosen papers written or printed; a session that is open is closed by it, since they
    /// would be drafts.
    private func hand(
        _ closing: Closing,
        _ way: (PaperDesk) -> (
            do: ([PaperDesk.Paper]) -> PaperDesk.Outcome, say: ([String]) -> String
        )
    ) {
        guard let desk else { return say(ClosingWord.noDesk) }
        guard !closing.wanted.isEmpty else { return say(ClosingWord.nothingChosen) }
        if !closing.isClosed { close(closing) }
        guard session.closed != nil else { return }
        let way = way(desk)
        let closed = closing.isClosed ? [] : [ClosingWord.closedByIt.word(in: language)]
        let told = told(way.do(closing.wanted), way.say)
        say((closed + [told]).joined(separator: " "))
    }

    /// What has become of papers, in words.
    func told(_ outcome: PaperDesk.Outcome, _ words: ([String]) -> String) -> String {
        let done = outcome.done.isEmpty ? [] : [words(outcome.done)]
        let left = outcome.left.isEmpty ? [] : [language.papersLeft(outcome.left)]
        let trouble = [outcome.trouble?[language]].compactMap { $0 }
        return (done + left + trouble).joined(separator: " ")
    }
}
