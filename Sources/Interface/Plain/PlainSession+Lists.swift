import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Every note by the number that commands know it by, under the title of its item; what nobody is
    /// known to have said is told as that.
    func notes() -> [String] {
        let scene = live.scene
        var item: EntityID?
        return scene.tally.notes.enumerated().flatMap { number, place in
            let note = scene.session.notes[place]
            defer { item = note.item }
            let isFirst = note.item != nil && note.item != item
            let title = note.item.map { told($0, in: .agenda) } ?? ""
            let additions = scene.additions(to: note).map(\.text)
            let words = ["\(number + 1) " + NoteText.lead(of: note, scene)] + additions
            let kind = PaletteWord.item.word(in: live.language).capitalizedFirst
            return (isFirst ? [kind + " " + title] : []) + [words.joined(separator: " · ")]
        }
    }

    /// The paper as it is now, without its rules; what is to be filled in by hand is told as empty.
    func paper() -> [String] {
        live.preview.lines.map { $0.withoutBoxes.withoutDots(live.language.plainBlank) }
            .filter { line in line.contains { $0.isLetter || $0.isNumber } }
    }

    /// Every prompt by its number, under the title of its phase.
    func prompts() -> [String] {
        let scene = live.scene
        let asked = Set(scene.session.promptsAsked.map(\.prompt))
        let view = PromptsView(scene: scene)
        var phase: EntityID?
        return view.places.enumerated().flatMap { number, place in
            defer { phase = place.phase }
            let title = place.title + (place.minutes.map { " \($0)'" } ?? "")
            let isOpen = scene.session.openPrompt == place.id
            let state = isOpen ? "▶ " : asked.contains(place.id) ? "✓ " : ""
            let line = "\(number + 1) " + state + scene.wording(of: place)
            let detail = PromptDetail(scene: scene, place: place)
            let more = number == view.selected ? detail.probes + [detail.heard] : []
            return (phase == place.phase ? [] : [title]) + [line] + more.filter { !$0.isEmpty }
        }
    }
}
