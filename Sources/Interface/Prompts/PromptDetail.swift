import Discussion
import Terminal
import Wording

/// The selected prompt whole, with its probes and who was heard, always in the same rows below the
/// list: so the list stays where it is whatever is selected.
struct PromptDetail {
    let scene: Scene
    let place: PromptsView.Place

    func draw(on surface: inout Surface, in rest: inout Area) {
        let rows = rest.height >= 12 ? min(9, max(6, rest.height / 4)) : (rest.height + 1) / 2
        guard rest.height > 2 else { return }
        var area = rest.takeBottom(rows)
        if rows > 4 {
            let rule = area.takeTop(1)
            surface.fill(
                x: rule.x, y: rule.y, width: rule.width, height: 1, with: "─", role: .border)
        }
        let width = max(8, min(72, area.width - 4))
        let text = scene.wording(of: place).wrapped(to: width).map { (String($0), Role.strong) }
        let heard = heard.wrapped(to: width).map { (String($0), Role.text) }
        // Probes give way, as they can be read out of a book.
        let room = area.height - text.count - heard.count
        let probes = probes.flatMap { $0.wrapped(to: width) }.map { (String($0), Role.dim) }
        let lines = text + fitting(probes, in: room) + heard
        for (line, role) in lines.prefix(area.height) {
            surface.put(line, at: area.x + 1, area.takeTop(1).y, role, limit: area.width - 1)
        }
    }

    /// As many rows as there is room for, with a sign where others are left out.
    private func fitting(_ lines: [(String, Role)], in room: Int) -> [(String, Role)] {
        guard lines.count > room, room > 0 else { return Array(lines.prefix(max(0, room))) }
        return lines.prefix(room - 1) + [(lines[room - 1].0 + " …", .dim)]
    }

    /// How more is got out of people by it, where that is shown.
    var probes: [String] {
        guard scene.showsProbes else { return [] }
        return place.prompt.probes.map {
            scene.say(ScreenLabel.probe) + ": " + $0[scene.session.language]
        }
    }

    /// Who answered, passed, or is to be asked again; who was not heard yet.
    var heard: String {
        let coverage = scene.session.coverage(of: place.id)
        let people = GoRound.people(scene)
        guard scene.session.promptsAsked.contains(where: { $0.prompt == place.id }),
            !people.isEmpty, scene.session.currentItem?.type.isPrivate != true
        else { return "" }
        let count = people.count { coverage[$0.id] == .answered }
        let marks = people.map { person in
            scene.label(of: person.id) + (coverage[person.id]?.sign ?? "·")
        }
        return "\(count)/\(people.count)  " + marks.joined(separator: " ")
    }
}
