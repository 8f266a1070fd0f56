import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// Stops the time of the open item, or lets it go on.
    func pauseOrResume() { ask(pausing) }

    /// What the key of a pause asks for now.
    var pausing: Request {
        session.currentItem?.isPaused == true ? .resumeItem : .pauseItem
    }

    func goOffOrOnRecord() {
        let isOver = session.isStretchOffRecord
        if !isOver { keepDraft() }
        guard ask(isOver ? .goOnRecord : .goOffRecord) != nil else { return }
        guard isOver else { return line.goOffRecord() }
        // What was typed off the record is not in the way of what is said for it.
        if line.isUntouched || line.onRecord == line.kept {
            line.onRecord = nil
        } else {
            putAside(isOffRecord: true)
        }
        keepDraft()
    }

    func hideScreen() { isHidden = true }

    /// Why there is no note to strike out.
    var whyNothingToStrike: Words? {
        isInLists ? (rowNotes.isEmpty ? LiveWord.rowIsNoNote.words : nil) : whyNoOwnNote
    }

    /// The notes that a list with the keys has chosen: none where its row is no note.
    var rowNotes: [Note] {
        guard isInLists else { return [] }
        switch view {
        case .notes, .outcomes: return chosenNotes
        case .floor: return [selectedQuestion].compactMap(\.self)
        case .agenda, .prompts, .board, .minutes, .people: return []
        }
    }

    var whyNoOwnNote: Words? { ownLastNote == nil ? LiveWord.noOwnNote.words : nil }

    /// Strikes out the notes that are chosen in a list; in the line one's own last, and says which.
    ///
    /// Over a line that is half written it says first which, since that is not the line.
    func strikeOwnNote() {
        if isInLists { return strike(rowNotes) }
        let amended = line.amending.flatMap { session.notes[$0.note] }
        guard let note = amended ?? ownLastNote else { return }
        let half = line.isUntouched ? "" : line.editor.text
        guard half.isEmpty || strikeAsked.map({ $0 == (note.id, half) }) ?? false else {
            strikeAsked = (note.id, half)
            return say(language.strikes(name(of: note)))
        }
        guard ask(.strikeNotes([note.id])) != nil else { return }
        if amended != nil, half.isEmpty { line.clear() }
        say(language.struck(name(of: note)))
    }

    /// The runs whose events are not one's own, whatever name they bear: those that are here now.
    var runsOfOthers: Set<WriterID> {
        var runs = Set(present.map(\.writer))
        if let own = file.writer { runs.remove(own) }
        return runs
    }

    /// What the keys of undoing and redoing ask for.
    var undoing: Request { .undo(by: author, besides: runsOfOthers) }
    var redoing: Request { .redo(by: author, besides: runsOfOthers) }

    /// One's own latest event that undoing takes back.
    var latestOfOwn: Trace? { session.undoable(by: author, besides: runsOfOthers) }

    /// Takes back one's own latest event, and says which.
    ///
    /// What one key filed as many notes, or one act recorded in several events, goes by one key too.
    func undo() {
        let trace = latestOfOwn
        if filedTogether.count > 1, trace?.event == filedTogether.last {
            let together = session.history.filter { filedTogether.contains($0.event) }
            guard ask(.retract(filedTogether)) != nil, let first = together.first else { return }
            if together.areNotes { return report(language.undone(together.count)) }
            let subject = first.subject.flatMap { name(of: $0) }
            return report(
                language.undone(first.action, of: subject, others: Int(first.others)))
        }
        let subject = trace?.subject.flatMap { name(of: $0) }
        guard ask(undoing) != nil, let trace else { return }
        report(language.undone(trace.action, of: subject, others: Int(trace.others)))
    }

    /// Brings back what one's own latest undoing took away, whoever had recorded that, and says what.
    func redo() {
        let standing = Set(session.history.filter(\.canBeUndone).map(\.event))
        guard ask(redoing) != nil else { return }
        let back = session.history.filter { $0.canBeUndone && !standing.contains($0.event) }
        guard let trace = back.first else { return }
        if back.count > 1, back.areNotes, back.map(\.event) == filedTogether {
            return say(language.redone(back.count))
        }
        let subject = trace.subject.flatMap { name(of: $0) }
        say(language.redone(trace.action, of: subject, others: Int(trace.others)))
    }

    /// What a thing of the session is called in a sentence, in so many columns.
    func name(of entity: EntityID, upTo columns: Int = 30) -> String? {
        let session = session
        let cut = { (text: String) in text.firstLine.clipped(to: columns) }
        if let note = session.notes[entity] {
            return note.text.isEmpty ? note.kind.word(in: language) : cut(note.text)
        }
        if let item = session.items[entity] { return cut(item.title) }
        if let entry = session.entries[entity] { return cut(session.name(of: entry)) }
        if let board = session.boards[entity] { return board.schema.title[language] }
        if let adopted = session.methods[entity] { return adopted.method.title[language] }
        if let prompt = session.prompt(entity) { return cut(prompt.text[language]) }
        return session.people[entity].map { $0.fullName ?? $0.code }
    }

    /// Leaves; what would be missed by leaving is said first, and a second time leaves.
    func leave() {
        if insistence == .leaving { return end() }
        let item = session.currentItem
        guard standingTrouble != nil || item != nil else { return end() }
        insistence = .leaving
        if standingTrouble != nil { return say(LiveWord.leaveWithDoubt) }
        if let item { say(language.runsOn(item.title.excerpt)) }
    }

    /// Stops the program as the shell's Ctrl-Z does, the line safe on disk.
    func suspend() {
        keepDraft()
        do throws(DisplayError) { try display.suspend() } catch { end() }
    }
}

extension [Trace] {
    /// Whether each of them took a note.
    fileprivate var areNotes: Bool { allSatisfy { $0.action == .takeNote } }
}

extension String {
    /// Its beginning, for a sentence of one row.
    var excerpt: String { firstLine.clipped(to: 30) }

    /// Its first line, for a row that is cut where it ends.
    var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
}
