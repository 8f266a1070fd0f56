import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Fills the field that is asked for, and goes on to the next; an empty line leaves it as it
    /// is, a full stop files the form, and `Esc` puts it away.
    ///
    /// Nothing is returned for a sentence where none can stand: it is something to be filed.
    func fill(_ form: Form, _ typed: String) -> [String]? {
        if isNote(typed, in: form) { return nil }
        let isFaulty = form.faults[form.current] != nil && form.twin == nil
        switch typed {
        case "Esc": live.press(.escape)
        case ".": live.press(.control("s"))
        case "" where !isFaulty: goOn(in: form, isFaulty)
        case "": write(form.opened[form.current], in: form, isFaulty)
        case "-": write("", in: form, isFaulty)
        default: write(typed, in: form, isFaulty)
        }
        return []
    }

    private func write(_ text: String, in form: Form, _ isFaulty: Bool) {
        live.press(.control("e"))
        live.press(.control("u"))
        if !text.isEmpty { live.paste(text) }
        goOn(in: form, isFaulty)
    }

    /// To the next field, or files the form where none is left.
    private func goOn(in form: Form, _ isFaulty: Bool) {
        let isLast = form.current == form.fields.count - 1
        live.press(isFaulty || isLast ? .control("s") : .down)
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
