import Discussion
import Methods
import Wording

extension Live {
    /// Puts the phases of the method of the selected prompt on the programme.
    func planPhases() {
        guard let adopted = selectedMethod else { return say(LiveWord.noPrompt) }
        let before = forecastEnd
        guard ask(.planPhases(ofMethod: adopted.id, after: session.openItem)) != nil else { return }
        let end = forecastEnd
        let moved = before == end ? nil : before.flatMap { from in end.map { (from, $0) } }
        say(language.planned(adopted.method, movingEnd: moved))
    }

    /// When the session will end as things stand, as its screen says it.
    private var forecastEnd: String? {
        session.account(at: now).forecastEnd.map(scene.clock(milliseconds:))
    }

    private var selectedMethod: AdoptedMethod? {
        guard let prompt = selectedPrompt else { return session.methods.last }
        return session.methods.first { $0.id.event == prompt.id.event }
    }

    /// The prompt that is selected, or would be asked.
    var selectedPrompt: PromptsView.Place? {
        let prompts = PromptsView(scene: scene)
        let shown = prompts.shown
        return shown.isEmpty ? nil : shown[prompts.selected]
    }

    /// Why nothing can be done with a prompt: no method is used, or the filter leaves none.
    var whyNoPrompt: Words? { selectedPrompt == nil ? LiveWord.noPrompt.words : nil }

    /// Puts the selected prompt to the room, and the board of its phase beside it.
    func askPrompt() {
        guard let place = selectedPrompt else { return say(LiveWord.noPrompt) }
        guard ask(.askPrompt(place.id)) != nil else { return }
        selection[.prompts] = place.id
        let isShown = session.currentItem?.type.isPrivate != true
        if isShown, session.wall != .blank, session.wall != .prompt,
            ask(.turnWall(.prompt)) != nil
        {
            let name = place.prompt.text[session.language].excerpt
            message = Message(text: language.asked(name) + " " + language.wallShows(.prompt))
        }
        if let board = board(ofPhase: place.phase), board != session.openBoard {
            ask(.openBoard(board))
        }
    }

    func markKeyPrompt() {
        guard let place = selectedPrompt else { return say(LiveWord.noPrompt) }
        let isKey = session.isKey(place.id, place.prompt)
        selection[.prompts] = place.id
        guard ask(.markPrompt(place.id, isKey: !isKey)) != nil else { return }
        let word = isKey ? AgendaWord.isNotKey : .isKey
        say(word.word(in: language) + ": " + place.prompt.text[session.language].excerpt)
    }

    private func board(ofPhase phase: EntityID) -> EntityID? {
        for adopted in session.methods {
            for (place, content) in adopted.method.phases.enumerated()
            where adopted.phase(at: place) == phase {
                return content.board.flatMap(adopted.board(named:))
            }
        }
        return nil
    }

    /// Shows the probes of prompts, or hides them, and says so where the prompts are not read out
    /// anyway, since the selected one may have none.
    func showOrHideProbes() {
        showsProbes.toggle()
        if !isReadOut { say(showsProbes ? PromptWord.probesShown : .probesHidden) }
    }
}
