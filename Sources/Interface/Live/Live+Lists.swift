import Discussion
import Terminal
import Wording

extension Live {
    /// Gives the keys to the lists; the line stays as it is.
    func goToLists() {
        isInLists = true
        if selected == nil { select(by: 0) }
    }

    /// Gives the keys back to the capture line, where the newest notes are in sight again.
    func goToLine() {
        isInLists = false
        selection[.notes] = nil
    }

    func show(_ view: View) {
        self.view = view
        if isInLists, selected == nil { select(by: 0) }
    }

    func showNext(_ places: Int) { show(view.moved(by: places)) }

    /// What is selected in the view that is shown.
    var selected: EntityID? { selection[view] }

    /// Goes through the list that has the keys, or through the notes while a line is written.
    func page(by places: Int) { select(by: places, in: isInLists ? view : .notes) }

    /// Selects the row so many places further on in the list that is shown.
    func select(by places: Int) { select(by: places, in: view) }

    private func select(by places: Int, in view: View) {
        let session = session
        switch view {
        case .agenda:
            let programme = session.programme
            let now = AgendaView(scene: scene).selected
            selection[view] =
                programme.isEmpty
                ? nil : programme[moved(now, by: places, in: programme.count)].id
        case .notes:
            let count = tally.notes.count
            let now = tally.index(of: selection[view], in: session) ?? count - 1
            selection[view] =
                count == 0
                ? nil : session.notes[tally.notes[moved(now, by: places, in: count)]].id
        case .outcomes:
            let results = tally.results
            let now = OutcomesView(scene: scene).selected
            selection[view] =
                results.isEmpty
                ? nil : session.notes[results[moved(now, by: places, in: results.count)]].id
        case .floor:
            let rows = floorRows
            let now = selection[view].flatMap { rows.firstIndex(of: $0) } ?? 0
            selection[view] = rows.isEmpty ? nil : rows[moved(now, by: places, in: rows.count)]
        case .people:
            let now = PeopleView(scene: scene).selected
            selection[view] =
                tally.roster.isEmpty
                ? nil : tally.roster[moved(now, by: places, in: tally.roster.count)].id
        }
    }

    private func moved(_ place: Int, by places: Int, in count: Int) -> Int {
        max(0, min(count - 1, place + places))
    }

    /// The item that is selected, or would be worked on.
    private var selectedItem: AgendaItem? {
        let programme = session.programme
        return programme.isEmpty ? nil : programme[AgendaView(scene: scene).selected]
    }

    func openSelected() {
        guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
        ask(.openItem(item.id))
    }

    /// Moves the selected item one place up or down on the programme.
    func move(by places: Int) {
        let programme = session.programme
        guard let item = selectedItem,
            let place = programme.firstIndex(where: { $0.id == item.id }),
            programme.indices.contains(place + places)
        else { return }
        let after = places > 0 ? place + 1 : place - 2
        ask(.moveItem(item.id, after: after < 0 ? nil : programme[after].id))
        selection[.agenda] = item.id
    }

    func removeSelected() {
        switch view {
        case .agenda:
            guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
            let neighbour = neighbour(of: item.id, in: session.programme.map(\.id))
            guard ask(.removeItems([item.id])) != nil else { return }
            selection[.agenda] = neighbour
            say(language.removed(item.title.excerpt))
        case .people:
            guard let person = selected.flatMap({ session.people[$0] }) else { return }
            let neighbour = neighbour(of: person.id, in: tally.roster.map(\.id))
            guard ask(.removePeople([person.id])) != nil else { return }
            selection[.people] = neighbour
            say(language.removed(person.fullName ?? person.code))
        case .floor: lowerSelected()
        case .notes, .outcomes: strikeSelected()
        }
    }

    /// What is selected when a row goes: the one after it, else the one before.
    func neighbour(of id: EntityID, in list: [EntityID]) -> EntityID? {
        guard let place = list.firstIndex(of: id) else { return nil }
        return place + 1 < list.count ? list[place + 1] : (place > 0 ? list[place - 1] : nil)
    }

    /// Marks the selected person as here, or as gone again, and goes to the next.
    func noteArrival() {
        guard let person = selected.flatMap({ session.people[$0] }) else {
            return say(LiveWord.nobodySelected)
        }
        let change: AttendanceRecorded.Change = person.isPresent ? .left : .arrived
        if ask(.recordAttendance(AttendanceRecorded([person.id], change))) != nil { select(by: 1) }
    }
}
