import Discussion
import Wording

extension Live {
    /// The latest note of this author that stands.
    var ownLastNote: Note? {
        guard let place = session.authors.firstIndex(of: author) else { return nil }
        return session.notes.last { $0.author == place && $0.struckBy == nil }
    }

    /// Puts one's own last note into the line, to be changed there.
    func amendOwnNote() {
        guard line.editor.isEmpty, line.amending == nil else { return }
        guard let note = ownLastNote else { return say(LiveWord.noOwnNote) }
        let text = NoteLine(note, in: session).text
        line.amend(.init(note: note.id, fields: note.fields, line: text), at: clock.read())
    }

    /// Files what differs between the line as it was and as it is; an empty line changes nothing.
    func amend(_ amending: CaptureLine.Amending, with text: String) {
        if text == amending.line || text.allSatisfy(\.isWhitespace) { return line.clear() }
        let isMark = session.notes[amending.note]?.kind == .mark
        let mark = isMark ? session.notes[amending.note]?.values : nil
        guard let before = mark ?? values(of: amending.line, as: amending.note),
            let after = values(of: text, as: amending.note)
        else {
            return say(LiveWord.personUnknown)
        }
        var changed: [NoteKey: FieldValue?] = [:]
        for key in NoteKey.allCases where before[key] != after[key] {
            if isMark, key == .item || key == .round { continue }
            changed.updateValue(after[key], forKey: key)
        }
        guard !changed.isEmpty else { return line.clear() }
        let changes = amending.fields.change(to: changed)
        if ask(.amendNotes([amending.note: changes])) != nil { line.clear() }
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

extension Note {
    /// What it holds, field by field.
    fileprivate var values: [NoteKey: FieldValue] {
        var values: [NoteKey: FieldValue] = [:]
        for key in NoteKey.allCases { values[key] = fields[key] }
        return values
    }
}
