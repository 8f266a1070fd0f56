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
        var rest = frame.inside(area)
        var shown: Window?
        defer { frame.draw(on: &surface, in: area, shown) }
        guard !roster.isEmpty else {
            return frame.drawEmpty(
                ViewName.people.emptySentence(key: frame.way(to: "a")), on: &surface, in: rest)
        }
        drawPresence(on: &surface, in: &rest, rows: roster.count)
        let balance = isWide(area.width) ? scene.balance : nil
        if let balance { drawSummary(balance, on: &surface, in: &rest, rows: roster.count) }
        let (people, selected) = (people, selected)
        guard !people.isEmpty else { return frame.drawFilteredOut(on: &surface, in: rest) }
        let window = Window(of: people.count, height: rest.height, selected: selected)
        shown = window
        for place in window.first..<people.count - window.below {
            draw(
                people[place], balance, on: &surface, in: rest.takeTop(1),
                isSelected: place == selected)
        }
    }

    private func draw(
        _ person: Person, _ balance: Balance?, on surface: inout Surface, in area: Area,
        isSelected: Bool
    ) {
        let hasFocus = isSelected && scene.hasFocus && scene.view == .people
        let role: Role = hasFocus ? .rowSelected : person.isPresent ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let hasFloor = scene.floor == person.id
        let refuses = scene.session.refuses(person.id)
        let sign = hasFloor ? "▶" : refuses ? "✗" : person.isPresent ? "●" : " "
        var x = area.x
        x += surface.put((hasFocus ? "▸" : " ") + sign + " ", at: x, area.y, role)
        let code = scene.label(of: person.id).filled(to: 4)
        x += surface.put(code + " ", at: x, area.y, hasFocus ? role : scene.role(of: person.id))
        let refusal = refuses ? scene.say(PeopleWord.refuses) + " " : ""
        let counts = refusal + bar(of: person.id, in: balance) + counts(of: person.id)
        let room = area.x + area.width - x - counts.columns - 1
        surface.put(facts(of: person, room: room), at: x, area.y, role, limit: room - 1)
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

    /// When the selected person came and left, where the list leaves a row for it.
    private func drawPresence(on surface: inout Surface, in rest: inout Area, rows: Int) {
        guard let person = people.dropFirst(selected).first, !person.presence.isEmpty,
            rest.height > min(rows, 8) + 1
        else { return }
        let times = scene.say(PeopleWord.cameAndLeft) + " " + scene.presence(of: person)
        let text = scene.label(of: person.id, withName: true) + ": " + times
        OverlayFrame.writeOut(text, on: &surface, in: &rest)
    }

    /// Coverage, evenness and the shares of groups, where the list leaves room for them.
    private func drawSummary(
        _ balance: Balance, on surface: inout Surface, in rest: inout Area, rows: Int
    ) {
        guard balance.spoken > 0 else { return }
        let summary = BalanceSummary(scene: scene, balance: balance)
        var lines = summary.lines(width: rest.width)
        if let person = people.dropFirst(selected).first {
            lines.insert(contentsOf: summary.detail(of: person.id, width: rest.width), at: 1)
        }
        let room = min(lines.count, rest.height - min(rows, 8))
        guard room > 1 else { return }
        var foot = rest.takeBottom(room)
        for line in lines.prefix(room) {
            line.draw(on: &surface, in: foot.takeTop(1), isSelected: false)
        }
    }

    private func isWide(_ width: Int) -> Bool { width >= 60 }

    /// The share of someone's talk as a bar, where there is room for it.
    private func bar(of person: EntityID, in balance: Balance?) -> String {
        // Where few were heard the names have the room.
        let heard = balance?.voices.count { $0.spoken > 0 } ?? 0
        guard let balance, heard * 4 >= scene.tally.roster.count, heard > 0 else { return "" }
        let blank = String(repeating: " ", count: 22)
        guard let voice = balance.voices.first(where: { $0.person == person }) else {
            return blank
        }
        guard voice.spoken > 0 else { return blank }
        let share = balance.share(of: voice)
        return shareBar(share / balance.greatestShare, width: 8)
            + scene.language.percent(share).leftPadded(to: 5)
            + (" " + voice.spoken.stopwatch).leftPadded(to: 8) + " "
    }

    private func counts(of person: EntityID) -> String {
        let turns = scene.tally.turnsOf[person, default: 0]
        let notes = scene.tally.notesOf[person, default: 0]
        return (turns == 0 ? "–" : "\(turns)").leftPadded(to: 3)
            + (notes == 0 ? "–" : "\(notes)").leftPadded(to: 4)
    }
}
