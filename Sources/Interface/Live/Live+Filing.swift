import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// What the line asks for, as it stands now.
    var reading: CaptureReading { read(line.editor.text) }

    func read(_ text: String) -> CaptureReading {
        let moment = line.began ?? clock.read()
        let context = CaptureContext(
            began: session.instant(at: moment, boot: clock.boot),
            commands: CommandTable.typedWords
        ) { readDate($0, today: moment.at.date) }
        return session.read(text, in: context)
    }

    /// Makes a request an event; if that fails, the status row says why and nothing has happened.
    @discardableResult
    func ask(_ request: Request, since began: Moment? = nil, ago: Int64 = 0) -> Event? {
        guard !file.isInDoubt || retry() else { return nil }
        var moment = clock.read()
        moment.ago = began.map { max(0, moment.up - $0.up) } ?? ago
        do throws(AppendError<Refusal>) {
            let event = try file.append(at: moment) { (session, id) throws(Refusal) in
                try session.event(for: request, as: id)
            }
            savedAt = moment.at
            tally.follow(session)
            return event
        } catch {
            refuse(error)
            return nil
        }
    }

    private func refuse(_ error: AppendError<Refusal>) {
        switch error {
        case .refused(let refusal): say(refusal)
        case .file(let error):
            if file.isInDoubt { doubtful = line.editor.text }
            message = Message(text: sentence(of: error), role: .error)
        }
    }

    /// Tries to save what is in doubt once more, and says whether it is saved.
    func retry() -> Bool {
        do throws(SessionFileError) { try file.retry() } catch {
            message = Message(text: sentence(of: error), role: .error)
            return false
        }
        savedAt = clock.read().at
        tally.follow(session)
        say(LiveWord.saved)
        return true
    }

    /// Files the line; Enter on an empty one stays in the line.
    func fileLine() {
        let text = line.editor.text
        if file.isInDoubt {
            guard retry() else { return }
            if doubtful == text { return line.clear() }
        }
        if let amending = line.amending { return amend(amending, with: text) }
        switch reading {
        case .empty: line.clear()
        case .note(let capture): file(.takeNote(capture))
        case .floor(let speaker): file(.giveFloor(speaker))
        case .endOfTurn: file(.endTurn)
        case .command(let word, _): runTyped(word)
        case .unknownCommand(let word, let capture):
            if line.warned == text { return file(.takeNote(capture)) }
            line.warned = text
            say(language.unknownCommand(word))
        }
    }

    /// The line is emptied only when what it asks for is on the disk.
    private func file(_ request: Request) {
        selection[.notes] = nil
        if ask(request, since: line.began) != nil { line.clear() }
    }

    private func runTyped(_ word: String) {
        guard let command = CommandTable.command(typed: word) else { return }
        if let reason = command.whyNot(self) { return say(reason[language]) }
        line.clear()
        command.run(self)
    }
}
