import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Tells what is asked for in one line, and says when no more is asked; an empty one tells
    /// nothing, a full stop once more what was doubted.
    func answer(_ inquiry: Inquiry, _ typed: String, isAlone: Bool) -> [String]? {
        var said = keep(inquiry, besides: typed)
        if typed.isEmpty {
            inquiry.kind.takesNothing ? live.answerInquiry("") : live.press(.escape)
            if !inquiry.asksForPerson, live.message == nil, live.inquiry == nil {
                said.append(live.language.plainClosed)
            }
        } else {
            let text = typed == "." ? inquiry.warned ?? typed : typed
            guard !isNote(text, not: inquiry) || text == inquiry.warned else { return nil }
            live.answerInquiry(text)
            if isRefused(text, inquiry) { return nil }
        }
        if live.inquiry == nil, inquiry.asksForPerson, isAlone {
            said += takeMessage()
            said.append(live.language.askedEnough(inquiry.label.word(in: live.language)))
        }
        return said
    }

    /// Lets wait what was doubted as an answer, was not confirmed, and may have been a note.
    private func keep(_ inquiry: Inquiry, besides typed: String) -> [String] {
        guard let text = inquiry.doubtedNote, typed != "." else { return [] }
        return letWait(text) + waitingLine
    }

    /// Whether a line is surely no answer, although it could be read as one.
    private func isNote(_ text: String, not inquiry: Inquiry) -> Bool {
        guard inquiry.asksForPerson else { return inquiry.kind.isYesOrNo && text.contains(" ") }
        var asked = inquiry
        asked.editor = LineEditor(text)
        let typed = PersonTyped(asked.parts.person, in: live.scene, for: inquiry.kind)
        let isKnown = !typed.fitting.isEmpty || !typed.several.isEmpty
        let isLong = text.split(separator: " ").count > 6
        return !isKnown && text.first != "+" && (text.isSentence || text.isMarked || isLong)
    }

    /// Whether more than a word was not understood at all.
    private func isRefused(_ text: String, _ inquiry: Inquiry) -> Bool {
        guard let open = live.inquiry, open.kind == inquiry.kind, open.editor.text == text,
            open.warned != text, text.contains(" ")
        else { return false }
        if inquiry.kind == .photograph { return !text.isPath }
        guard inquiry.asksForPerson else { return true }
        let typed = PersonTyped(open.parts.person, in: live.scene, for: inquiry.kind)
        return typed.alike == nil && typed.several.isEmpty && !typed.isList
    }
}

extension Inquiry.Kind {
    /// Whether to tell nothing is an answer, as that there is no limit.
    fileprivate var takesNothing: Bool {
        switch self {
        case .limit, .timer, .shown, .leave, .consent: true
        default: false
        }
    }

    /// Whether all but a yes is a no.
    fileprivate var isYesOrNo: Bool {
        switch self {
        case .leave, .consent: true
        default: false
        }
    }
}
