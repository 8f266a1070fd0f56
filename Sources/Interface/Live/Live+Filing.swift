import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// What the line asks for, as it stands now.
    var reading: CaptureReading { read(line.editor.text) }

    func read(_ text: String) -> CaptureReading { session.read(text, in: readingContext) }

    /// What the reading of the line depends on beside the session.
    var readingContext: CaptureContext {
        let session = session
        let moment = line.began ?? clock.read()
        return CaptureContext(
            began: session.instant(at: moment, boot: clock.boot),
            commands: CommandTable.typedWords, numbers: NumberReaders(session.language)
        ) { readDate($0, today: session.day(at: moment.at)) }
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
            trouble = nil
            recorded = recorded ?? event
            follow()
            return event
        } catch {
            refuse(error)
            return nil
        }
    }

    private func refuse(_ error: AppendError<Refusal>) {
        switch error {
        case .refused(let refusal): say(refusal)
        case .file(let error): note(error)
        }
    }

    /// Tries to save what is in doubt once more, and says whether it is saved.
    func retry() -> Bool {
        do throws(SessionFileError) { try file.retry() } catch {
            message = Message(text: sentence(of: error), role: .error)
            return false
        }
        trouble = nil
        savedAt = clock.read().at
        follow()
        clearDoubtful()
        say(filedWord)
        return true
    }

    /// What is said of something that was filed; that of a practice, which is thrown away, is not
    /// saved.
    var filedWord: String { (isPractice ? LiveWord.filed : .saved).word(in: language) }

    /// The line whose event was in doubt is filed; one that was changed meanwhile is another.
    func clearDoubtful() {
        let text = line.editor.text
        if let doubtful, doubtful == text {
            line.clear()
        } else if let doubtful, isSeveral, text.hasPrefix(doubtful + "\n") {
            line.leave(String(text.dropFirst(doubtful.count + 1)), behind: 1)
        }
        doubtful = nil
    }

    /// Files the line; Enter on an empty one stays in the line.
    func fileLine() {
        if file.isInDoubt {
            guard retry(), !line.editor.isEmpty else { return }
        }
        let text = line.editor.text
        filing = text
        defer { filing = nil }
        if let amending = line.amending {
            amend(amending, with: text)
            if line.amending == nil { goOnClosing(after: amending.note) }
            return
        }
        if wasTypedOffRecord, !session.isOffRecord {
            guard line.warned == text else {
                return warn(LiveWord.typedOffRecord.word(in: language))
            }
            // What was off the record stays so by its time: this is said for the record now.
            line.begin(at: clock.read())
            line.onRecord = nil
        }
        if isSeveral { return fileEachLine() }
        switch reading {
        case .empty: line.clear()
        case .note(let capture):
            if let slip = slip(in: capture), line.warned != text { return warn(slip) }
            file(.takeNote(capture))
        case .entry(let entry): file(entry)
        case .floor(let speaker): fileTurn(.giveFloor(speaker))
        case .endOfTurn: fileTurn(.endTurn)
        case .command(let word, let rest): runTyped(word, rest)
        case .unknownCommand(let word, let capture):
            if line.warned == text { return file(.takeNote(capture)) }
            warn(language.unknownCommand(word))
        }
    }

    /// What in a note is surely not meant, as a sentence.
    func slip(in capture: Capture) -> String? {
        let words = ReadingWords(scene: scene, began: clock.read().at)
        return words.slip(in: capture).map(\.ended)
    }

    /// Says what speaks against filing the line, and how that is done all the same.
    private func warn(_ reason: String) {
        line.warned = line.editor.text
        say(reason + " " + (isReadOut ? LiveWord.fullStopFiles : .enterFiles).word(in: language))
    }

    /// Whether the line was begun, or changed, while the talk was off the record, which it is no more.
    var wasTypedOffRecord: Bool {
        if let before = line.onRecord, before != line.kept { return true }
        guard let began = line.began?.at.milliseconds else { return false }
        return session.offRecord.contains { stretch in
            stretch.began.wall.milliseconds <= began
                && stretch.ended.map { began < $0.wall.milliseconds } ?? false
        }
    }

    /// The line is emptied only when what it asks for is on the disk; where no pane has the notes,
    /// the status row says what was filed.
    private func file(_ request: Request) {
        selection[.notes] = nil
        guard let event = ask(request, since: line.began) else { return }
        line.clear()
        let panes = Layout(display.size, showing: view, lineRows: 1).panes.map(\.view)
        if let note = session.notes[EntityID(event.id)], !panes.contains(.notes) {
            let words = NoteText(note, scene).text
            let more = words == words.firstLine ? "" : " …"
            let text = filedWord + " · " + words.firstLine + more
            message = Message(text: text, role: .info)
        }
    }

    /// Gives the floor or ends a turn, unless that is somebody else's to do.
    private func fileTurn(_ request: Request) {
        if let reason = whyNot(as: .voices) { return say(reason[language]) }
        file(request)
    }

    /// Files an entry, and says on which board and by which letter it stands now.
    private func file(_ capture: EntryCapture) {
        guard let event = ask(.fileEntry(capture), since: line.began) else { return }
        line.clear()
        let id = capture.entry ?? EntityID(event.id)
        guard let entry = session.entries[id], let board = session.boards[entry.board] else {
            return
        }
        report(
            language.entered(
                session.name(of: entry).excerpt, as: session.label(of: entry), on: board.schema))
        if capture.entry == nil { selection[.board] = id }
    }

    /// Runs the command that a word names; what stands behind it is what it has to be told.
    private func runTyped(_ word: String, _ rest: String) {
        guard let command = CommandTable.command(typed: word) else { return }
        if let reason = whyNot(command) { return say(reason[language]) }
        if !rest.isEmpty, let kind = Inquiry.Kind.asked[command.id] {
            line.clear()
            return ask(for: kind, answeredBy: rest)
        }
        let asked = command.choices != nil || command.id == CommandName.help.rawValue
        guard rest.isEmpty || asked else { return say(language.takesNoWords("/" + word, rest)) }
        line.clear()
        if rest.isEmpty { return command.run(self) }
        guard command.choices == nil else {
            return openPalette(onChoicesOf: command.id, for: rest)
        }
        command.run(self)
        paste(rest)
    }
}
