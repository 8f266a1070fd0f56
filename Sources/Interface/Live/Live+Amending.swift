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
        guard let before = values(of: amending), let after = values(of: text, as: amending.note)
        else {
            return say(LiveWord.personUnknown)
        }
        var changed: [NoteKey: FieldValue?] = [:]
        for key in NoteKey.allCases where key != .item && before[key] != after[key] {
            if isReadOut, after[key] == nil, key.stays(beside: after) { continue }
            changed.updateValue(after[key], forKey: key)
        }
        guard !changed.isEmpty else { return line.clear() }
        let changes = amending.fields.change(to: changed)
        if ask(.amendNotes([amending.note: changes])) != nil { line.clear() }
    }

    /// What the note said as it was put into the line; of a marked moment, its own fields.
    private func values(of amending: CaptureLine.Amending) -> [NoteKey: FieldValue]? {
        guard amending.fields.text(.kind) == NoteKind.mark.rawValue else {
            return values(of: amending.line, as: amending.note)
        }
        var values: [NoteKey: FieldValue] = [:]
        for key in NoteKey.allCases { values[key] = amending.fields[key] }
        return values
    }

    /// What a line says as a note of people who are on the list; nothing if it is none.
    private func values(of text: String, as note: EntityID) -> [NoteKey: FieldValue]? {
        let capture: Capture
        switch read(text) {
        case .note(let read), .unknownCommand(_, let read): capture = read
        default: return nil
        }
        guard
            case .noteTaken(let taken)? = try? session.event(
                for: .takeNote(capture), as: note.event),
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
