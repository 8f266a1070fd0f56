import Discussion
import Terminal
import Wording

/// What a narrow list of items leaves out, for the selected one.
struct ItemDetail {
    let scene: Scene
    let item: AgendaItem
    let row: Account.Row
    /// Its place on the programme.
    let place: Int

    func draw(on surface: inout Surface, in area: Area) {
        var rest = area
        let rule = rest.takeTop(1)
        surface.fill(
            x: rule.x, y: rule.y, width: rule.width, height: 1, with: "─", role: .border)
        for (text, role) in lines(width: area.width) {
            let line = rest.takeTop(1)
            if line.isEmpty { return }
            surface.put(text, at: line.x + 1, line.y, role, limit: line.width - 2)
        }
    }

    /// How many rows it takes, with the rule above.
    func height(width: Int) -> Int { 1 + lines(width: width).count }

    private func lines(width: Int) -> [(Substring, Role)] {
        let room = max(1, width - 2)
        return item.title.wrapped(to: room).map { ($0, .strong) }
            + facts.flatMap { $0.wrapped(to: room) }.map { ($0, .dim) }
    }

    private var facts: [String] {
        let type = scene.say(item.type)
        var first = type == item.title ? [] : [type]
        if let begins = scene.begins(at: place) { first.append(begins) }
        let isFixed = scene.isFixed(at: place)
        if isFixed { first.append(scene.say(ScreenLabel.fixed)) }
        if let late = row.minutesLate { first.append(scene.language.willBeLate(minutes: late)) }
        let isLocked = item.isLocked || item.isFixed && !isFixed
        if isLocked { first.append(scene.say(AgendaWord.locked)) }
        if item.fields.flag(.key) { first.append(scene.say(AgendaWord.key)) }
        let opens = item.type == .opening ? scene.say(AgendaWord.openedBy) + " " : ""
        let person = item.fields.entity(.person).map { opens + scene.label(of: $0, withName: true) }
        let more = [person, item.fields.text(.remark)].compactMap { $0 }
        return (first.isEmpty ? [] : [first.joined(separator: " · ")]) + more
    }
}
