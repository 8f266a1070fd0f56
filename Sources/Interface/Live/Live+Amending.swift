import Discussion
import Wording

extension Live {
    /// The latest note of this author that stands.
    var ownLastNote: Note? { ownNote(before: session.notes.endIndex) }

    private func ownNote(before end: Int) -> Note? {
        guard let author = session.authors.firstIndex(of: author) else { return nil }
        let others = runsOfOthers
        return session.notes[..<end].last {
            $0.author == author && $0.struckBy == nil && !others.contains($0.id.event.writer)
        }
    }

    private func ownNote(after place: Int) -> Note? {
        guard let author = session.authors.firstIndex(of: author) else { return nil }
        let others = runsOfOthers
        return session.notes[(place + 1)...].first {
            $0.author == author && $0.struckBy == nil && !others.contains($0.id.event.writer)
        }
    }

    /// Puts one's own last note into the line, to be changed there; again, the one before it.
    func amendOwnNote() {
        let shown = line.amending.flatMap { session.notes.place(of: $0.note) }
        guard let note = ownNote(before: shown ?? session.notes.endIndex) else {
            return say(shown == nil ? LiveWord.noOwnNote : .noEarlierNote)
        }
        amend(note)
    }

    /// Goes back to the note after the one that ``amendOwnNote()`` has shown, or to the empty line.
    func amendLaterNote() {
        guard let shown = line.amending.flatMap({ session.notes.place(of: $0.note) }) else {
            return
        }
        guard let note = ownNote(after: shown) else { return line.clear() }
        amend(note)
    }

    /// Puts a note into the line, to be changed there.
    func amend(_ note: Note) {
        line.amend(amending(note), at: clock.read())
    }

    /// A note and the line in which it is changed.
    func amending(_ note: Note) -> CaptureLine.Amending {
        var text = NoteLine(note, in: session).text
        if note.kind == .mark, !text.isEmpty { text += " " }
        return CaptureLine.Amending(note: note.id, fields: note.fields, line: text)
    }

    /// Files what differs between the line as it was and as it is; an empty line changes nothing.
    ///
    /// Where lines are typed, it does not stand there: what was not typed behind the words stays.
    func amend(_ amending: CaptureLine.Amending, with text: String) {
        if line.leavesNote { return line.clear() }
        if let refusal = session.offRecordRefusal(in: session.openItem) { return say(refusal) }
        guard let before = amending.values ?? values(of: amending.line, in: amending),
            let after = values(of: text, in: amending)
        else {
            return say(LiveWord.personUnknown)
        }
        var changed: [NoteKey: FieldValue?] = [:]
        for key in NoteKey.allCases where key != .item && before[key] != after[key] {
            if isReadOut, after[key] == nil, key.stays(beside: after) { continue }
            changed.updateValue(after[key], forKey: key)
        }
        guard !changed.isEmpty else { return line.clear() }
        let isReworded = changed.keys.contains(.text) && isAgreed(amending.note)
        if isReworded { changed[.status] = .text(OutcomeStatus.drafted.rawValue) }
        let changes = amending.fields.change(to: changed)
        if ask(.amendNotes([amending.note: changes])) != nil {
            if isReworded { sayReworded(amending.note) }
            return line.clear()
        }
        if session.notes[amending.note]?.struckBy != nil { makeNew() }
    }

    private func isAgreed(_ note: EntityID) -> Bool {
        session.notes[note].map { $0.kind == .outcome && $0.outcomeStatus == .agreed } ?? false
    }

    /// Says that what was agreed has other words now.
    private func sayReworded(_ note: EntityID) {
        guard let text = session.notes[note]?.text else { return }
        message = Message(text: language.agreedNoMore(text.excerpt))
    }

    /// Makes the line one that files a note of its own, as the one that it changed was struck out.
    private func makeNew() {
        line.amending = nil
        say(LiveWord.amendedWasStruck)
    }

    /// What a line says as a note of people who are on the list, or were when it was filed; nothing
    /// if it is none.
    private func values(
        of text: String, in amending: CaptureLine.Amending
    ) -> [NoteKey: FieldValue]? {
        var capture: Capture
        switch read(text) {
        case .note(let read), .unknownCommand(_, let read): capture = read
        default: return nil
        }
        let known = amending.people.compactMap { session.people[$0] }
        capture.speaker = capture.speaker?.known(among: known)
        capture.owner = capture.owner?.known(among: known)
        capture.helpers = capture.helpers.map { $0.known(among: known) }
        guard
            case .noteTaken(let taken)? = try? session.event(
                for: .takeNote(capture), as: amending.note.event),
            taken.added.isEmpty
        else { return nil }
        return taken.values
    }
}

extension NoteKey {
    /// Whether it stands behind the words of a line and is not replaced by what is typed there.
    fileprivate func stays(beside typed: [NoteKey: FieldValue]) -> Bool {
        switch self {
        case .owner, .helpers, .office: typed[.owner] == nil && typed[.office] == nil
        case .due, .recipient, .tags, .reactions, .translation: true
        default: false
        }
    }
}

extension SpeakerReference {
    /// The person of these who bears the code, who may have been taken off the list.
    fileprivate func known(among people: [Person]) -> SpeakerReference {
        guard case .code(let code) = self else { return self }
        return people.first { $0.code == code }.map { .person($0.id) } ?? self
    }
}

extension CaptureLine.Amending {
    /// What a marked moment said, which no line says.
    fileprivate var values: [NoteKey: FieldValue]? {
        guard fields.text(.kind) == NoteKind.mark.rawValue else { return nil }
        let values = NoteKey.allCases.compactMap { key in fields[key].map { (key, $0) } }
        return Dictionary(uniqueKeysWithValues: values)
    }

    /// Whom it named.
    fileprivate var people: [EntityID] {
        [fields.entity(.speaker), fields.entity(.owner)].compactMap { $0 }
            + fields.entities(.helpers)
    }
}
