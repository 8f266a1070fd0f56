import Discussion
import Terminal
import Wording

extension Inquiry {
    /// What is asked, and of whom where that is known.
    func question(_ scene: Scene) -> String {
        let label = scene.say(label)
        switch kind {
        case .name(let hand):
            let name = scene.session.hands[hand].map { scene.name(of: $0.speaker) + " " }
            return (name ?? "") + label
        case .consent(let answers):
            let purposes = Set(answers.values.joined())
            let only = purposes.count == 1 ? purposes.first.map { scene.say($0) } : nil
            let isAnyoneHere = scene.tally.roster.contains(where: \.isPresent)
            return label + " "
                + scene.language.agreeing(answers.count, purposes: purposes.count, only: only)
                + (isAnyoneHere ? "" : ", " + scene.say(InquiryWord.everyoneListed))
        default: return label
        }
    }

    /// The keys that work while it is open, wherever it was asked.
    var keys: [KeyBar.Entry] {
        var keys = [KeyBar.Entry(key: "Enter", label: KeyBarWord.goOn.words)]
        if asksForPerson || !earlier.isEmpty {
            keys.append(.init(key: "↑↓", label: KeyBarWord.choose.words))
        }
        if kind == .photograph {
            keys.append(.init(key: "Tab", label: ListCommandName.complete.words))
        }
        return keys + [.init(key: "Esc", label: KeyBarWord.back.words)]
    }

    /// What the text means so far; without a text what may be typed.
    func meaning(_ scene: Scene) -> String {
        guard asksForPerson, !editor.isEmpty else {
            let before = earlier.isEmpty ? "" : "  ↓ " + earlier.joined(separator: " · ")
            let change = earlier.isEmpty ? "" : scene.say(InquiryWord.changeCountHint)
            return editor.isEmpty ? meant(scene) + scene.say(hint) + before : change
        }
        let typed = PersonTyped(parts.person, in: scene, for: kind)
        if !typed.several.isEmpty {
            let names = typed.several.map { scene.label(of: $0.id, withName: true) }
            return (names + [typed.rest.map { $0 + "?" }].compactMap(\.self))
                .joined(separator: " · ")
        }
        let lane = typed.lane == .ordinary ? "" : scene.say(typed.lane) + " · "
        switch typed.speaker(chosen, looks: kind == .hand) {
        case .person(let id): return lane + names(of: typed, id, scene)
        case .new(let values) where values[.cue] != nil:
            return lane + scene.say(FloorMessage.described)
        case .new, .code: return lane + scene.say(LiveWord.newPerson)
        default:
            if let alike = typed.alike { return scene.label(of: alike.id, withName: true) + "?" }
            let reason: FloorMessage = typed.isList ? .oneNewOnly : .notAPerson
            return typed.isEmpty ? lane : lane + scene.say(reason)
        }
    }

    /// Whom Enter means while nothing is typed.
    private func meant(_ scene: Scene) -> String {
        guard case .lastWord(let person?) = kind else { return "" }
        return "Enter " + scene.label(of: person, withName: true) + " · "
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
