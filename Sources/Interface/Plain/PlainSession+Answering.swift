import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Whether something is asked, so that a line may be the answer.
    var isAsked: Bool { live.overlay != nil || live.inquiry != nil }

    /// Answers what is asked with a line, and returns what is to be said; nothing if the line is no
    /// answer but something to be filed: more than a word that means nothing there.
    ///
    /// What stands behind the name of a command was not chosen from a list with numbers.
    func answer(_ typed: String, isNumbered: Bool = true) -> [String]? {
        if let inquiry = live.inquiry { return answer(inquiry, typed, isAlone: isNumbered) }
        if case .form(let form) = live.overlay { return fill(form, typed) }
        if ["", "esc", "q"].contains(typed.lowercased()) { return close() }
        switch live.overlay {
        case .palette(let palette): return choose(from: palette, typed, isNumbered: isNumbered)
        case .options(let options): return choose(from: options, typed)
        case .closing(let closing): return choose(from: closing, typed)
        case .settlement(let settlement): return choose(from: settlement, typed)
        case .goRound(let round): return answer(round, typed)
        default: return press(typed)
        }
    }

    /// Puts away what is asked and was not answered; what was typed in a form is kept, and that is
    /// said.
    func putAway(saying unanswered: [String]) -> [String] {
        live.message = nil
        let doubted = live.inquiry?.doubtedNote.map(letWait) ?? []
        live.putAway()
        live.goToLine()
        goBack()
        let kept = takeMessage()
        return doubted + (kept.isEmpty ? unanswered : kept)
    }

    private func close() -> [String] {
        live.press(.escape)
        return live.message == nil && live.overlay == nil ? [live.language.plainClosed] : []
    }

    /// Presses the key that a line names.
    func press(_ typed: String) -> [String]? {
        guard let key = Key(spelled: typed) else { return nothing(like: typed) }
        live.press(key)
        return []
    }

    /// That nothing that is asked is called so, or what may be typed; more than a word is no answer.
    func nothing(like typed: String, expecting words: Words? = nil) -> [String]? {
        let told = words?[live.language] ?? live.language.rowsLike(typed, [])
        return typed.contains(" ") ? nil : [told]
    }
}
