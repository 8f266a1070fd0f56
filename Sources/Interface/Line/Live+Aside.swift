import Discussion
import Wording

extension Live {
    /// Puts the line aside with its time and its cursor; an empty line takes the latest one back.
    func putAsideOrTakeBack() {
        if !line.isUntouched {
            putAside(isOffRecord: session.isOffRecord)
        } else if let latest = aside.popLast() {
            line = latest.line
            goToLine()
        }
        keepDraft()
    }

    /// Puts the line aside, and says how it comes back.
    func putAside(isOffRecord: Bool) {
        aside.append(Aside(line: line, isOffRecord: isOffRecord))
        line.clear()
        message = Message(text: withOwnKeys(language.putAside(aside.count)))
    }

    /// Puts aside what was typed at a question that is left, unless it is what was asked for.
    func keepSentence(typedAt inquiry: Inquiry) {
        let text = inquiry.editor.text
        keepSentence(text, ofWords: answers(text, inquiry) ? 3 : 1)
    }

    /// Puts a sentence of at least so many words aside that was typed where something else was asked,
    /// and is left there.
    func keepSentence(_ text: String, ofWords least: Int) {
        guard text.split(separator: " ").count >= least, !isReadOut else { return }
        var sentence = CaptureLine()
        sentence.edit(at: clock.read()) { $0.insert(text) }
        aside.append(Aside(line: sentence, isOffRecord: session.isOffRecord))
        message = Message(text: withOwnKeys(language.putAside(aside.count)))
        keepDraft()
    }

    /// Puts aside what was typed to find something, and found nothing, unless it is a word.
    func keepWordsThatFoundNothing(_ text: String) { keepSentence(text, ofWords: 2) }

    /// Whether a word or two may be what was asked for: somebody of the list, a figure, a file, a
    /// letter; words for somebody new or for looks may as well be of a note.
    private func answers(_ text: String, _ inquiry: Inquiry) -> Bool {
        let letters = text.filter(\.isLetter)
        if letters.count < 2 || letters.isYes || letters.isNo { return true }
        guard inquiry.asksForPerson else {
            return text.contains { $0.isNumber || $0 == "/" }
        }
        let typed = PersonTyped(inquiry.parts.person, in: scene, for: inquiry.kind)
        return !typed.fitting.isEmpty || !typed.several.isEmpty
    }

    /// Why there is nothing to put aside and nothing to take back.
    var whyNothingAside: Words? {
        line.isUntouched && aside.isEmpty ? PaletteWord.nothingAside.words : nil
    }
}

/// A line that was put aside.
struct Aside {
    var line: CaptureLine
    /// Whether it was typed off the record.
    var isOffRecord: Bool

    /// What a draft keeps of it: nothing that was typed off the record.
    var kept: String? { isOffRecord ? line.onRecord : line.kept }
}
