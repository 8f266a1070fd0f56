import Discussion
import Terminal
import Wording

extension Inquiry {
    /// Draws it in the status row, with the cursor in it; a message stands in place of the hint.
    func draw(on surface: inout Surface, in area: Area, _ scene: Scene, saying message: Message?) {
        guard !area.isEmpty else { return }
        surface.fill(
            x: area.x, y: area.y, width: area.width, height: 1, role: .inputCursorLine)
        let label = " " + question(scene) + ": "
        let indent = surface.put(
            label, at: area.x, area.y, .inputCursorLine, limit: area.width / 2)
        let width = max(1, area.width - indent - 1)
        let (texts, cursor) = LineRows(editor, width: width).visible(1)
        let text = texts.first ?? ""
        let used = surface.put(
            text, at: area.x + indent, area.y, .inputCursorLine, limit: width, cut: .sharp)
        let x = min(area.x + indent + cursor.x, area.x + area.width - 1)
        surface.cursor = Position(x: x, y: area.y)
        let place = indent + used + 2
        surface.put(
            message?.text ?? meaning(scene), at: area.x + place, area.y,
            message?.role ?? .inputPlaceholder, limit: area.width - place)
    }

    /// What is asked, and of whom where that is known.
    private func question(_ scene: Scene) -> String {
        let label = scene.say(label)
        switch kind {
        case .name(let hand):
            let name = scene.session.hands[hand].map { scene.name(of: $0.speaker) + " " }
            return (name ?? "") + label
        case .consent(let answers):
            let purposes = Set(answers.values.joined()).count
            return label + " " + scene.language.agreeing(answers.count, purposes: purposes)
        default: return label
        }
    }

    /// The keys that work while it is open, wherever it was asked.
    var keys: [KeyBar.Entry] {
        var keys = [KeyBar.Entry(key: "Enter", label: LiveWord.goOn.words)]
        if asksForPerson { keys.append(.init(key: "↑↓", label: LiveWord.choose.words)) }
        if kind == .photograph {
            keys.append(.init(key: "Tab", label: ListCommandName.complete.words))
        }
        return keys + [.init(key: "Esc", label: LiveWord.close.words)]
    }

    /// What the text means so far; without a text what may be typed.
    private func meaning(_ scene: Scene) -> String {
        guard asksForPerson, !editor.isEmpty else {
            return editor.isEmpty ? scene.say(hint) : ""
        }
        let typed = PersonTyped(editor.text, in: scene.tally, for: kind)
        let lane = typed.lane == .ordinary ? "" : scene.say(typed.lane) + " · "
        switch typed.speaker(chosen, looks: kind == .hand) {
        case .person(let id): return lane + names(of: typed, id, scene)
        case .new(let values) where values[.cue] != nil:
            return lane + scene.say(FloorMessage.described)
        case .new, .code: return lane + scene.say(LiveWord.newPerson)
        default: return typed.isEmpty ? lane : lane + scene.say(FloorMessage.notAPerson)
        }
    }

    /// The one who is meant, then the others who fit.
    private func names(of typed: PersonTyped, _ id: EntityID, _ scene: Scene) -> String {
        let others = typed.fitting.filter { $0.id != id }.map { scene.label(of: $0.id) }
        let isPresent = scene.session.people[id]?.isPresent == true
        let mark =
            kind == .arrival && isPresent ? " (" + scene.say(FloorMessage.present) + ")" : ""
        let more = others.isEmpty ? "" : "  ↓ " + others.joined(separator: " ")
        return scene.label(of: id, withName: true) + mark + more
    }
}
