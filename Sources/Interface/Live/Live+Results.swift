import Discussion
import Wording

extension Live {
    /// The note that is selected in the list that is shown.
    private var selectedNote: Note? { selected.flatMap { session.notes[$0] } }

    /// Puts the selected note into the line, to be changed there; a half-typed line comes first.
    func amendSelected() {
        guard let note = selectedNote else { return say(LiveWord.noNoteSelected) }
        guard line.isBlank else { return say(LiveWord.lineFirst) }
        amend(note)
        goToLine()
    }

    /// Strikes the chosen notes out by one event, and says which.
    func strikeSelected() { strike(chosenNotes) }

    func strike(_ notes: [Note]) {
        guard let first = notes.first else { return say(LiveWord.noNoteSelected) }
        let neighbour = marked.isEmpty ? neighbour(of: first.id) : selected
        guard ask(.strikeNotes(notes.map(\.id))) != nil else { return }
        marked = []
        selection[view] = neighbour.flatMap { session.notes[$0] }?.struckBy == nil ? neighbour : nil
        if isInLists, selected == nil { select(by: 0) }
        say(notes.count > 1 ? language.struck(notes.count) : language.removed(name(of: first)))
    }

    /// A note in a sentence; one without words, as a marked moment, by its kind and time.
    func name(of note: Note) -> String {
        guard note.text.isEmpty else { return note.text.excerpt }
        return note.kind.word(in: language) + " " + language.clockWithSeconds(note.happened.wall)
    }

    /// Why what is done with results of a kind cannot be done with what is selected.
    func whyNot(a kind: NoteKind) -> Words? {
        guard let note = selectedNote else { return LiveWord.noNoteSelected.words }
        if note.kind == kind { return nil }
        return (kind == .outcome ? LiveWord.notAnOutcome : .notAnAction).words
    }

    /// Why no chosen outcome could be agreed.
    var whyNothingToAgree: Words? {
        if marked.isEmpty { return whyNot(a: .outcome) }
        let hasOutcome = chosenNotes.contains { $0.kind == .outcome }
        return hasOutcome ? nil : LiveWord.notAnOutcome.words
    }

    /// Why no objection can be recorded: each has its own objectors.
    var whyNoObjection: Words? {
        marked.isEmpty ? whyNot(a: .outcome) : LiveWord.oneAtATime.words
    }

    /// Records that the chosen outcomes were read aloud and agreed; one that is agreed stays so.
    func agree() {
        guard marked.isEmpty else {
            return change(chosenNotes.filter { $0.kind == .outcome }) { _ in
                [.status: .text(OutcomeStatus.agreed.rawValue), .objectors: nil]
            } saying: { count in
                OutcomeStatus.agreed.word(in: language) + ": " + language.notes(count) + "."
            }
        }
        guard let note = selectedNote, note.outcomeStatus == .agreed else {
            return settle { _ in .agreed }
        }
        say(language.agreedAlready(note.text.excerpt))
    }

    /// Records that the selected outcome was read aloud and objected to, and asks by whom; or that
    /// it is a draft again.
    func object() {
        settle { $0 == .objected ? .drafted : .objected }
        guard let note = selectedNote, note.outcomeStatus == .objected else { return }
        filedTogether = [latestOfOwn?.event].compactMap(\.self)
        message = nil
        ask(for: .objection(note.id))
    }

    /// Records who objects to an outcome; the reason is a note of theirs that answers it.
    func object(to id: EntityID, by speaker: SpeakerReference, since reason: String) {
        let act = filedTogether.last == latestOfOwn?.event ? filedTogether : []
        guard record(OutcomeStatus.objected.rawValue, of: id, by: speaker),
            case .person(let person) = speaker, let note = session.notes[id]
        else { return }
        filedTogether = act + [latestOfOwn?.event].compactMap(\.self)
        let objects = language.objects(scene.name(of: person), to: note.text.excerpt)
        guard !reason.isEmpty, let code = session.people[person]?.code,
            case .note(var capture) = read("@" + code + " - " + reason)
        else { return message = Message(text: objects) }
        capture.answers = [id]
        guard let event = ask(.takeNote(capture))
        else { return message = Message(text: objects) }
        filedTogether.append(event.id)
        message = Message(text: objects + " " + language.reasonNoted)
    }

    private func settle(_ next: (OutcomeStatus) -> OutcomeStatus) {
        guard let note = selectedNote, note.kind == .outcome else { return }
        var values: [NoteKey: FieldValue?] = [
            .status: .text(next(note.outcomeStatus).rawValue)
        ]
        if note.fields[.objectors] != nil { values.updateValue(nil, forKey: .objectors) }
        guard ask(.amendNotes([note.id: note.fields.change(to: values)])) != nil else { return }
        let status = session.notes[note.id]?.outcomeStatus ?? .drafted
        say(status.word(in: language) + ": " + note.text.excerpt + ".")
    }

    /// Moves the chosen actions on to the status that follows that of the first, round and round.
    func moveActionOn() {
        let actions = chosenNotes.filter { $0.kind == .action }
        guard let first = actions.first else { return }
        let all = ActionStatus.allCases
        let place = all.firstIndex(of: first.actionStatus) ?? 0
        let next = all[(place + 1) % all.count]
        change(actions) { _ in
            [.status: .text(next.rawValue)]
        } saying: { count in
            let what = count > 1 ? language.notes(count) : first.text.excerpt
            return next.word(in: language) + ": " + what + "."
        }
    }

    /// Why no chosen note is an action that could be moved on.
    var whyNoActionToMove: Words? {
        marked.isEmpty ? whyNot(a: .action) : whyNoActions
    }
}
