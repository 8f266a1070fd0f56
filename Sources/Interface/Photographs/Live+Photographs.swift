import Discussion
import Terminal
import Wording

extension Live {
    /// Attaches the photograph in a file, and asks who is to be seen in it; until that is told, it
    /// is everyone.
    ///
    /// Says whether the text was taken; why not stands in the status row.
    func attachPhotograph(_ path: String) -> Bool {
        guard !path.allSatisfy(\.isWhitespace) else { return true }
        guard let found = pictures?.picture(path) else { return false }
        switch found {
        case .trouble(let words):
            say(words[language])
            return false
        case .picture(let picture):
            guard ask(.attachPhotograph(picture, [:])) != nil,
                let photograph = session.photographs.last
            else { return true }
            say(language.photographAttached(path, number: session.standingPhotographs.count))
            ask(for: .shown(photograph.id))
            return true
        }
    }

    /// Completes the name of a file as far as it is clear.
    func completePath(_ inquiry: Inquiry) -> Inquiry {
        var inquiry = inquiry
        if let pictures { inquiry.editor = LineEditor(pictures.completed(inquiry.editor.text)) }
        return inquiry
    }

    /// Takes who is to be seen in a photograph: `P01 P03`, `0` for nobody, nothing for everyone;
    /// then asks those who have not said yet whether it may be shown.
    func tellShown(_ text: String, in id: EntityID) -> Bool {
        let names = text.split { " ,;".contains($0) }.map(String.init)
        let people = names == ["0"] ? [] : names.map { session.person(named: $0)?.id }
        guard !people.contains(nil), let photograph = session.photographs[id] else { return false }
        if !names.isEmpty {
            let values: [PhotographKey: FieldValue?] =
                people.isEmpty
                ? [.nobody: .flag(true)] : [.shows: .entities(people.compactMap(\.self))]
            ask(.amendPhotograph(id, photograph.fields.change(to: values)))
        }
        askForLeave(toShow: id)
        return true
    }

    private func askForLeave(toShow id: EntityID) {
        guard let photograph = session.photographs[id] else { return }
        let unasked = session.shown(in: photograph).filter {
            session.consents[$0]?[.photo] == nil
        }
        guard !unasked.isEmpty else { return say(sentence(on: photograph)) }
        ask(for: .leave(unasked, photograph: id))
    }

    /// Records what those answered who had not; nothing typed leaves it open, and what is neither a
    /// yes nor a no is not taken.
    func takeLeave(_ text: String, of people: [EntityID], toShow id: EntityID) -> Bool {
        guard text.isYes || text.isNo || text.allSatisfy(\.isWhitespace) else { return false }
        if text.isYes || text.isNo {
            let answer: ConsentAnswer = text.isYes ? .given : .refused
            ask(.recordConsent(ConsentRecorded(people, [.photo], answer)))
        }
        if let photograph = session.photographs[id] { say(sentence(on: photograph)) }
        return true
    }

    /// Whether the photograph prints on the office's papers, and what it still needs.
    private func sentence(on photograph: Photograph) -> String {
        let released = session.released(to: .official, at: now).photographs
        return released.contains { $0.id == photograph.id }
            ? language.photographPrints : language.photographWaits
    }
}
