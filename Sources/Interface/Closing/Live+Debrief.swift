import Discussion
import Methods
import Wording

extension Live {
    /// Opens the team's debrief with its first prompt, or ends it: for the team alone, once the
    /// room is empty.
    ///
    /// A session that does not use its method takes it in, and an item for it.
    func beginOrEndDebrief() {
        overlay = nil
        if session.currentItem?.type.isPrivate == true {
            if ask(.closeItem) != nil { say(ClosingWord.debriefEnded) }
            return
        }
        guard let adopted = debriefMethod(), let item = debriefItem(of: adopted) else { return }
        if session.openItem != item, ask(.openItem(item)) == nil { return }
        let isAsked = session.promptsAsked.contains { $0.prompt.event == adopted.id.event }
        let first = adopted.prompt(0, ofPhase: 0)
        if !isAsked, ask(.askPrompt(first)) == nil { return }
        show(.prompts)
        selection[.prompts] = session.promptsAsked.last?.prompt ?? first
        goToLine()
        say(ClosingWord.debriefBegun)
    }

    private static let debriefName = "debrief"

    private func debriefMethod() -> AdoptedMethod? {
        func known() -> AdoptedMethod? {
            session.methods.first { $0.method.name == Self.debriefName }
        }
        if let adopted = known() { return adopted }
        guard let method = try? methods().source(Self.debriefName)?.method(),
            ask(.adoptMethod(method)) != nil
        else { return nil }
        return known()
    }

    private func debriefItem(of adopted: AdoptedMethod) -> EntityID? {
        func known() -> EntityID? { session.programme.last { $0.type.isPrivate }?.id }
        if let item = known() { return item }
        return ask(.planPhases(ofMethod: adopted.id, after: nil)) == nil ? nil : known()
    }
}
