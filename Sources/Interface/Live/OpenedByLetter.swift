import Discussion
import Terminal
import Wording

/// A list as it was before a letter opened something over it, or led to the line.
struct OpenedByLetter {
    let view: View
    let line: CaptureLine
    let aside: [Aside]
    let marked: Set<EntityID>
    let filters: [View: Filter]
    let keptForms: [Form.Subject: Form]

    /// Within how many milliseconds another letter shows that a sentence is typed: who opens
    /// something looks at it first.
    static let pause: Int64 = 150

    init(_ live: Live) {
        (view, line, aside) = (live.view, live.line, live.aside)
        (marked, filters, keptForms) = (live.marked, live.filters, live.keptForms)
    }
}

extension Live {
    /// Whether something stands over the list, or the keys go elsewhere.
    var hasLeftList: Bool { overlay != nil || inquiry != nil || isFiltering || !isInLists }

    /// Whether a key goes on with a sentence of which a letter opened a form, a question, a list of
    /// choices or the line: *warga bilang*, *ibu sakit*; that is closed again, and what the letters
    /// recorded is taken back.
    func goesOnBehindOpening(_ key: Key) -> Bool {
        guard var typed = typedInList, let opened = typed.opened else { return false }
        let now = clock.read().up
        guard case .character(let letter) = key, letter.isLetter || letter == " ",
            now - typed.at <= OpenedByLetter.pause
        else {
            typedInList = nil
            return false
        }
        close(opened)
        takeBack(typed)
        typed.goOn(with: letter, at: now)
        typedInList = typed
        say(LiveWord.listNotLine)
        return true
    }

    /// Puts away what a letter opened, with all that it changed on the screen.
    private func close(_ opened: OpenedByLetter) {
        putAway()
        (view, line, aside) = (opened.view, opened.line, opened.aside)
        (marked, filters, keptForms) = (opened.marked, opened.filters, opened.keptForms)
        isInLists = true
        isStill = false
    }
}
