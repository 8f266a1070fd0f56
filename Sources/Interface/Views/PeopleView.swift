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
            aside: roster.isEmpty ? "" : scene.say(LiveWord.turnsAndNotes))
        var rest = frame.inside(area)
        var shown: Window?
        defer { frame.draw(on: &surface, in: area, shown) }
        drawCounted(on: &surface, in: &rest)
        guard !roster.isEmpty else {
            return frame.drawEmpty(
                ViewName.people.emptySentence(key: frame.way(to: "a")), on: &surface, in: rest)
        }
        let balance = isWide(area.width) ? scene.balance : nil
        let counted = balance?.counted
        drawFoot(balance, counted, on: &surface, in: &rest, rows: roster.count)
        let (people, selected) = (people, selected)
        guard !people.isEmpty else { return frame.drawFilteredOut(on: &surface, in: rest) }
        let window = Window(of: people.count, height: rest.height, selected: selected)
        shown = window
        for place in window.first..<people.count - window.below {
            draw(
                people[place], counted, on: &surface, in: rest.takeTop(1),
                isSelected: place == selected)
        }
    }

    private func draw(
        _ person: Person, _ balance: Balance?, on surface: inout Surface, in area: Area,
        isSelected: Bool
    ) {
        let hasFocus = isSelected && scene.hasFocus && scene.view == .people
        defer { if hasFocus { surface.choose(area, sign: "▸") } }
        let role: Role = person.isPresent ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let hasFloor = scene.floor == person.id
        let refuses = scene.session.refuses(person.id)
        let sign = hasFloor ? "▶" : refuses ? "✗" : person.isPresent ? "●" : " "
        var x = area.x
        x += surface.put(" " + sign + " ", at: x, area.y, role)
        let code = scene.label(of: person.id).filled(to: 4)
        x += surface.put(code + " ", at: x, area.y, scene.role(of: person.id))
        let refusal = refuses ? scene.say(PeopleWord.refuses) + " " : ""
        let counts = refusal + bar(of: person.id, in: balance, area.width) + counts(of: person.id)
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

    /// How many were counted without names, at every size, and the key that changes it.
    private func drawCounted(on surface: inout Surface, in rest: inout Area) {
        let counted = scene.counted.map { "\($0.institution) \($0.count)" }
        guard !counted.isEmpty, rest.height > 2 else { return }
        let hasKeys = scene.hasFocus && scene.view == .people
        let change = hasKeys ? " · " + scene.say(PeopleWord.recount) : ""
        let text = scene.say(PeopleWord.counted) + ": " + counted.joined(separator: ", ") + change
        let lines = text.wrapped(to: max(1, rest.width - 2)).map(String.init)
        var foot = rest.takeBottom(min(lines.count, max(1, rest.height / 3)))
        let last = lines.dropFirst(foot.height - 1).joined(separator: " ")
        for line in lines.prefix(foot.height - 1) + [last] {
            surface.put(line, at: foot.x + 1, foot.takeTop(1).y, .dim, limit: foot.width - 2)
        }
    }

    /// Who is selected, then how the talk was shared, where the list leaves room for them.
    private func drawFoot(
        _ balance: Balance?, _ counted: Balance?, on surface: inout Surface,
        in rest: inout Area, rows: Int
    ) {
        let own = chosen(balance, width: rest.width)
        let shares = shares(counted, width: rest.width)
        // People come before figures of them.
        let isFull = rows + own.count + shares.count + 1 > rest.height
        let lines = own + shares.prefix(isFull ? 1 : shares.count)
        let room = min(lines.count + 1, rest.height - min(rows, 8))
        guard room > 1 else { return }
        var foot = rest.takeBottom(room)
        let rule = foot.takeTop(1)
        surface.fill(
            x: rule.x, y: rule.y, width: rule.width, height: 1, with: "─", role: .border)
        for line in lines.prefix(room - 1) {
            line.draw(on: &surface, in: foot.takeTop(1), isSelected: false)
        }
    }

    /// The selected person whole, and when that person came and left; then his turns.
    private func chosen(_ balance: Balance?, width: Int) -> [PaneLine] {
        guard scene.hasFocus, scene.view == .people,
            let person = people.dropFirst(selected).first
        else { return [] }
        let name = person.fullName ?? person.fields.text(.cue).map { "«" + $0 + "»" }
        let place = [person.fields.text(.office), person.fields.text(.institution)]
            .compactMap(\.self).joined(separator: ", ")
        let times =
            person.presence.isEmpty
            ? "" : scene.say(PeopleWord.cameAndLeft) + " " + scene.presence(of: person)
        let head = [scene.label(of: person.id), name].compactMap(\.self).joined(separator: " ")
        let text = [head, place, times].filter { !$0.isEmpty }.joined(separator: " · ")
        // A name alone stands in the list.
        let rows = (text == head ? [] : text.wrapped(to: max(1, width - 2))).map {
            PaneLine(left: " " + $0, role: .strong)
        }
        guard let balance else { return rows }
        return rows
            + BalanceSummary(scene: scene, balance: balance).detail(of: person.id, width: width)
    }

    private func shares(_ balance: Balance?, width: Int) -> [PaneLine] {
        guard let balance, balance.spoken > 0, balance.open.talk > 0 else { return [] }
        return BalanceSummary(scene: scene, balance: balance).lines(width: width)
    }

    private func isWide(_ width: Int) -> Bool { width >= 60 }

    /// The share of someone's talk as a bar, where there is room for it.
    private func bar(of person: EntityID, in balance: Balance?, _ width: Int) -> String {
        // Where few were heard the names have the room.
        let heard = balance?.voices.count { $0.spoken > 0 } ?? 0
        // Of turns before the first item there is no time of which they could be a share.
        guard let balance, balance.open.talk > 0, heard * 4 >= scene.tally.roster.count, heard > 0
        else { return "" }
        // Names cut are worse than bars cut.
        let squares = width < 70 ? 4 : 8
        let blank = String.blanks(squares + 14)
        guard let voice = balance.voices.first(where: { $0.person == person }) else {
            return blank
        }
        guard voice.spoken > 0 else { return blank }
        let share = balance.share(of: voice)
        return shareBar(share / balance.greatestShare, width: squares)
            + scene.language.percent(share).leftPadded(to: 5)
            + (" " + voice.spoken.stopwatch).leftPadded(to: 8) + " "
    }

    private func counts(of person: EntityID) -> String {
        let turns = scene.tally.turnsOf[person, default: 0]
        let notes = scene.tally.notesOf[person, default: 0]
        let word = scene.say(LiveWord.turnsAndNotes).split(separator: " ").last ?? ""
        return (turns == 0 ? "–" : "\(turns)").leftPadded(to: 3)
            + (notes == 0 ? "–" : "\(notes)").leftPadded(to: word.columns + 1)
    }
}
