import Discussion
import Terminal
import Wording

/// The people on the list, who is here, and how often each was heard.
struct PeopleView {
    let scene: Scene

    private var people: [Person] { scene.rows(of: .people).map { scene.tally.roster[$0] } }

    /// The row of the selected person; without a choice the first.
    var selected: Int { people.firstIndex { $0.id == scene.selection[.people] } ?? 0 }

    func draw(on surface: inout Surface, in area: Area) {
        let roster = scene.tally.roster
        let frame = PaneFrame(
            view: .people, scene: scene, count: roster.count,
            aside: scene.say(LiveWord.turnsAndNotes))
        var rest = frame.draw(on: &surface, in: area)
        guard !roster.isEmpty else {
            let key = scene.hasFocus ? "a" : "Esc Esc a"
            return frame.drawEmpty(
                ViewName.people.emptySentence(key: key), on: &surface, in: rest)
        }
        let (people, selected) = (people, selected)
        guard !people.isEmpty else { return frame.drawFilteredOut(on: &surface, in: rest) }
        let first = firstRow(of: people.count, height: rest.height, selected: selected)
        for place in first..<min(people.count, first + rest.height) {
            draw(people[place], on: &surface, in: rest.takeTop(1), isSelected: place == selected)
        }
    }

    private func draw(
        _ person: Person, on surface: inout Surface, in area: Area, isSelected: Bool
    ) {
        let hasFocus = isSelected && scene.hasFocus && scene.view == .people
        let role: Role = hasFocus ? .rowSelected : person.isPresent ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let hasFloor = scene.floor == person.id
        let sign = hasFloor ? "▶" : person.isPresent ? "●" : " "
        var x = area.x
        x += surface.put((hasFocus ? "▸" : " ") + sign + " ", at: x, area.y, role)
        let code = scene.label(of: person.id).filled(to: 4)
        x += surface.put(code + " ", at: x, area.y, hasFocus ? role : scene.role(of: person.id))
        let counts = counts(of: person.id)
        let room = area.x + area.width - x - counts.columns - 1
        surface.put(facts(of: person, room: room), at: x, area.y, role, limit: room)
        surface.put(counts, at: area.x + area.width - counts.columns - 1, area.y, role)
    }

    private func facts(of person: Person, room: Int) -> String {
        let cue = person.fields.text(.cue).map { "«" + $0 + "»" }
        let name = person.fullName ?? cue ?? scene.say(StatusWord.needsName)
        let place = [person.fields.text(.office), person.fields.text(.institution)]
            .compactMap { $0 }.joined(separator: ", ")
        if room < 40 || place.isEmpty { return name }
        return name.filled(to: room / 2) + " " + place
    }

    private func counts(of person: EntityID) -> String {
        let turns = scene.tally.turnsOf[person, default: 0]
        let notes = scene.tally.notesOf[person, default: 0]
        return (turns == 0 ? "–" : "\(turns)").leftPadded(to: 3)
            + (notes == 0 ? "–" : "\(notes)").leftPadded(to: 4)
    }
}
