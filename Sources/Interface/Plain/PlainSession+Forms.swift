import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Fills the field that is asked for, and goes on to the next; an empty line leaves it as it
    /// is, a question mark tells what it may hold, a full stop files the form, and `Esc` puts it
    /// away.
    ///
    /// Nothing is returned for a sentence where none can stand: it is something to be filed.
    func fill(_ form: Form, _ typed: String) -> [String]? {
        if isNote(typed, in: form) { return nil }
        let isFaulty = form.faults[form.current] != nil && form.twin == nil
        let field = form.fields[form.current]
        switch typed {
        case "?": return tell(field)
        case "Esc": live.press(.escape)
        case ".":
            // What is still refused is told once more.
            asked = []
            live.press(.control("s"))
        case "" where !isFaulty: goOn(in: form, isFaulty)
        case "":
            return write(form.opened[form.current], in: form, isFaulty)
                + letWait(field, isFaulty)
        case "-": return write("", in: form, isFaulty) + letWait(field, isFaulty)
        default: return write(typed, in: form, isFaulty) + letWait(field, isFaulty)
        }
        refused = nil
        return []
    }

    /// Writes an answer into its field, a number as the choice that has it, and goes on; one that
    /// cannot be read is refused at once, and the field asked for again.
    private func write(_ text: String, in form: Form, _ isFaulty: Bool) -> [String] {
        var form = form
        let (place, language) = (form.current, live.language)
        let chosen = form.fields[place].option(meant: text, language)
        form.fields[place].editor = LineEditor(chosen ?? text)
        form.faults[place] = nil
        let isReset = text == form.opened[place]
        do throws(FormField.Fault) {
            if !isReset { _ = try form.fields[place].value(in: live.scene) }
            live.overlay = .form(form)
            goOn(in: form, isFaulty && refused == nil)
            refused = nil
        } catch {
            form.faults[place] = error.word.word(in: language)
            live.overlay = .form(form)
            refused = text
        }
        guard let chosen, chosen.lowercased() != text.lowercased() else { return [] }
        return [form.fields[place].label[language] + ": " + chosen]
    }

    /// Lets an answer wait that was refused, as another takes its place, if it may be a note.
    private func letWait(_ field: FormField, _ isFaulty: Bool) -> [String] {
        let text = field.editor.text
        return isFaulty && !text.mayBeAnswer ? letWait(text) + waitingLine : []
    }

    /// To the next field, or files the form where none is left.
    private func goOn(in form: Form, _ files: Bool) {
        let isLast = form.current == form.fields.count - 1
        live.press(files || isLast ? .control("s") : .down)
    }

    /// What a field may hold: its choices, which its question tells, the people on the list, or how
    /// it is typed.
    private func tell(_ field: FormField) -> [String] {
        asked = []
        guard field.options(live.language).isEmpty else { return [] }
        guard field.isOfPerson, !live.tally.roster.isEmpty else {
            return [(field.fault?.words ?? PlainWord.anyText.words)[live.language]]
        }
        let people = live.tally.roster.map { live.scene.label(of: $0.id, withName: true) }
        return [people.joined(separator: ", ")]
    }

    /// Whether a sentence was typed where a name, a number or a choice is asked for.
    private func isNote(_ typed: String, in form: Form) -> Bool {
        var field = form.fields[form.current]
        if case .text = field.kind {
            let isSpoken = typed.isMarked && typed.first == "@"
            return isSpoken || form.isOfNames && (typed.isSentence || typed.isMarked)
        }
        field.editor = LineEditor(typed)
        guard typed.isSentence || typed.isMarked else { return false }
        return (try? field.value(in: live.scene)) == nil
    }
}

extension Form {
    /// Whether the text that is asked for is a name, of people, of items or of the session.
    fileprivate var isOfNames: Bool {
        switch subject {
        case .newItem, .unplannedItem, .item, .newPerson, .person: true
        case .details: DetailKey.inForm[current] != .theme
        case .message, .newEntry, .entry, .consent: false
        }
    }
}
