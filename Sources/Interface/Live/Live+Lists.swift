import Discussion
import Terminal
import Wording

extension Live {
    /// Gives the keys to the lists; the line stays as it is.
    ///
    /// In a list, what is marked is so no more.
    func goToLists() {
        if isInLists { marked = [] }
        if line.leavesNote { line.clear() }
        isInLists = true
        if selected == nil { select(by: 0) }
    }

    /// Gives the keys back to the capture line, where the newest notes are in sight again.
    func goToLine() {
        isInLists = false
        typedInList = nil
        if isFiltering { endFilter() }
        selection[.notes] = nil
    }

    /// Goes from what stands over the panes to the line, and types there what was pressed over it.
    func typeInLine(_ keys: [Key]) {
        overlay = nil
        goToLine()
        for key in keys { press(key) }
        // More than the line is another now.
        isStill = false
    }

    /// Shows a view; marks are those of the list that was shown, and go with it.
    func show(_ view: View) {
        if view != self.view { marked = [] }
        self.view = view
        if isInLists, selected == nil { select(by: 0) }
    }

    /// Shows a view, and says that keys still write in the line if they do.
    func turn(to view: View) {
        show(view)
        guard !isInLists, !isReadOut else { return }
        message = Message(text: withOwnKeys(language.keysGoToLine), role: .dim)
    }

    func showNext(_ places: Int) { turn(to: view.moved(by: places)) }

    /// What is selected in the view that is shown.
    var selected: EntityID? { selection[view] }

    /// Why nothing can be done with a row of the list that is shown: it has none.
    var whyNoRow: Words? {
        guard scene.rows(of: view).isEmpty else { return nil }
        switch view {
        case .agenda: return LiveWord.noItemSelected.words
        case .people where tally.roster.isEmpty: return LiveWord.nobodyListed.words
        case .floor, .people: return LiveWord.nobodySelected.words
        case .prompts: return LiveWord.noPrompt.words
        case .board: return LiveWord.noEntrySelected.words
        case .notes, .outcomes, .minutes: return LiveWord.noNoteSelected.words
        }
    }

    /// Goes through the list that has the keys, or while a line is written through the notes or
    /// the paper that is shown.
    func page(by places: Int) {
        select(by: places, in: isInLists || view == .minutes ? view : .notes)
    }

    /// Selects the row so many places further on in the list that is shown.
    func select(by places: Int) { select(by: places, in: view) }

    private func select(by places: Int, in view: View) {
        let scene = scene
        if view == .notes, abs(places) == 1, readOn(by: places, scene) { return }
        let rows = scene.rows(of: view)
        let row = max(0, min(rows.count - 1, scene.selectedRow(of: view) + places))
        selection[view] = rows.isEmpty ? nil : scene.id(at: rows[row], in: view)
    }

    /// Reads on in a selected note that is higher than its pane, or back; says whether there was
    /// more of it.
    private func readOn(by step: Int, _ scene: Scene) -> Bool {
        guard let note = selection[.notes],
            let pane = Layout(display.size, showing: self.view, lineRows: 1).panes
                .first(where: { $0.view == .notes })
        else { return false }
        let left = NotesView(scene: scene).linesLeftOut(of: pane.area)
        let lines = max(0, min(left, scene.linesRead + step * max(1, pane.area.height - 4)))
        guard lines != scene.linesRead else { return false }
        noteReading = (note, lines)
        return true
    }

    /// The item that is selected, or would be worked on.
    var selectedItem: AgendaItem? {
        let scene = scene
        guard !scene.rows(of: .agenda).isEmpty else { return nil }
        return session.programme[AgendaView(scene: scene).selected]
    }

    /// Why the selected item cannot be opened: there is none, or it is open.
    var whyNotOpened: Words? {
        guard let item = selectedItem, item.id == session.openItem else { return whyNoRow }
        return refusal(of: .openItem(item.id))
    }

    func openSelected() {
        guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
        if opensAgain() { ask(.openItem(item.id)) }
    }

    /// Moves the selected item one place up or down on the programme.
    func move(by places: Int) {
        if view == .floor { return moveSelected(by: places) }
        let outline = session.outline
        guard let item = selectedItem, let place = outline.place(of: item.id) else {
            return say(LiveWord.noItemSelected)
        }
        guard let after = outline.destination(ofMoving: place, by: places) else {
            return say(LiveWord.noFurther)
        }
        ask(.moveItem(item.id, after: after < 0 ? nil : outline.items[after].id))
        selection[.agenda] = item.id
    }

    func removeSelected() {
        switch view {
        case .agenda: removeItem()
        case .people:
            guard let person = selected.flatMap({ session.people[$0] }) else { return }
            let neighbour = neighbour(of: person.id)
            guard ask(.removePeople([person.id])) != nil else { return }
            selection[.people] = neighbour
            say(language.removed(person.fullName ?? person.code))
        case .board: strikeEntry()
        case .prompts: return
        case .floor: lowerSelected()
        case .notes, .outcomes: strikeSelected()
        case .minutes: return
        }
    }

    /// Takes the selected item off the programme, with its parts.
    private func removeItem() {
        let outline = session.outline
        guard let item = selectedItem, let place = outline.place(of: item.id) else {
            return say(LiveWord.noItemSelected)
        }
        let parts = outline.parts(at: place)
        let neighbours = [parts.upperBound, place - 1].filter(outline.items.indices.contains)
        guard ask(.removeItems([item.id])) != nil else { return }
        selection[.agenda] = neighbours.first.map { outline.items[$0].id }
        say(language.removed(item.title.excerpt, parts: parts.count))
    }

    /// What is selected when the selected row goes: the one after it, else the one before.
    func neighbour(of id: EntityID) -> EntityID? {
        let scene = scene
        let rows = scene.rows(of: view)
        let row = scene.selectedRow(of: view)
        let next = row + 1 < rows.count ? row + 1 : row - 1
        return rows.indices.contains(next) ? scene.id(at: rows[next], in: view) : nil
    }

    /// Marks the selected person as here, and goes to the next; or as gone again, and stays, since
    /// who did not mean that presses the key once more.
    func noteArrival() {
        guard let person = selected.flatMap({ session.people[$0] }) else {
            return say(LiveWord.nobodySelected)
        }
        // Who was there is known by then, and the clock says nothing of that day.
        guard session.closed == nil else { return say(ClosingWord.attendanceStands) }
        let change: AttendanceRecorded.Change = person.isPresent ? .left : .arrived
        guard ask(.recordAttendance(AttendanceRecorded([person.id], change))) != nil else { return }
        if change == .arrived { select(by: 1) }
    }
}
