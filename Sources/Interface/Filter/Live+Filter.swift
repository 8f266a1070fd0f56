import Discussion
import Terminal
import Wording

extension Live {
    /// Begins to filter the list that is shown, or goes on where a filter stands.
    func beginFilter() {
        isInLists = true
        isFiltering = true
        if filters[view] == nil { filters[view] = Filter() }
        look(through: view, isFresh: true)
    }

    /// Does what a key means while a filter is typed.
    func pressInFilter(_ key: Key) {
        switch key {
        case .escape: clearFilter()
        case .enter: endFilter()
        case .up: select(by: -1)
        case .down: select(by: 1)
        case .pageUp: select(by: -10)
        case .pageDown: select(by: 10)
        case .backspace where filters[view]?.editor.isEmpty == true: clearFilter()
        default:
            if filters[view]?.editor.handle(key) == true { look(through: view, isFresh: false) }
        }
    }

    /// Gives the keys back to the list; a filter without a word is none.
    func endFilter() {
        isFiltering = false
        if filters[view]?.words.isEmpty == true { filters[view] = nil }
    }

    /// Shows the whole list again, and says whether it was not whole.
    @discardableResult
    func clearFilter() -> Bool {
        isFiltering = false
        guard let filter = filters.removeValue(forKey: view) else { return false }
        if filter.places.isEmpty { keepWordsThatFoundNothing(filter.editor.text) }
        return true
    }

    /// Takes in what has happened, in the counts and in what filters leave.
    func follow() {
        tally.follow(session)
        changes += 1
        isStill = false
        for view in filters.keys { look(through: view, isFresh: true) }
        // Where the last row was gone, what comes back is chosen as any first row is.
        if isInLists, !isReadOut, selected == nil { select(by: 0) }
    }

    /// Finds what the filter of a view leaves, and keeps the mark on one of these rows.
    func look(through view: View, isFresh: Bool) {
        let scene = Scene(session, at: now, tally, language, view: view)
        scene.preview = preview
        filters[view]?.look(through: scene.rows(of: view), isFresh: isFresh) { words in
            scene.fits(words, in: view)
        }
        guard let places = filters[view]?.places else { return }
        let isLeft = selection[view].map { id in
            places.contains { scene.id(at: $0, in: view) == id }
        }
        if isLeft != true {
            selection[view] = (view == .notes ? places.last : places.first)
                .map { scene.id(at: $0, in: view) }
        }
    }
}

extension Filter {
    /// What the keys do while it is typed.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: PaletteWord.keep.words),
            KeyBar.Entry(key: "↑↓", label: KeyBarWord.choose.words),
            KeyBar.Entry(key: "Esc", label: PaletteWord.showAll.words),
        ]
    }
}

extension Scene {
    /// The places of the rows of a view's list, as far as its filter leaves them.
    func rows(of view: View) -> [Int] {
        if let filter = filters[view] { return filter.places }
        return switch view {
        case .agenda: Array(account.rows.indices)
        case .floor: Array(floorRows.indices)
        case .prompts: Array(PromptsView(scene: self).places.indices)
        case .notes: tally.notes
        case .outcomes: tally.results
        case .board: BoardView(scene: self).entries.compactMap(session.entries.place)
        case .minutes: Array(preview.lines.indices)
        case .people: Array(tally.roster.indices)
        }
    }

    /// What stands at a place of a view's list.
    func id(at place: Int, in view: View) -> EntityID {
        switch view {
        case .agenda: account.rows[place].item
        case .floor: floorRows[place]
        case .prompts: PromptsView(scene: self).places[place].id
        case .notes, .outcomes: session.notes[place].id
        case .board: session.entries[place].id
        case .minutes: EntityID(line: place)
        case .people: tally.roster[place].id
        }
    }

    /// The row of a view's list on which the mark is; without a choice the one that is likeliest.
    func selectedRow(of view: View) -> Int {
        switch view {
        case .agenda: AgendaView(scene: self).selectedRow
        case .floor: FloorView(scene: self).selectedRow
        case .prompts: PromptsView(scene: self).selected
        case .notes: NotesView(scene: self).selectedRow ?? rows(of: view).count - 1
        case .outcomes: OutcomesView(scene: self).selected
        case .board: BoardView(scene: self).selected
        case .minutes: MinutesView(scene: self).selectedRow
        case .people: PeopleView(scene: self).selected
        }
    }

    /// What can be selected on the floor: the hands that wait, then the questions.
    var floorRows: [EntityID] {
        queue.places.map(\.hand.id) + questions.map(\.id)
    }

    /// Marks what a pane's filter found.
    func markMatches(of pane: Layout.Pane, on surface: inout Surface) {
        var rows = pane.area
        _ = rows.takeTop(1)
        for word in filters[pane.view]?.words ?? [] {
            surface.tint(
                word: word.text, x: rows.x, y: rows.y, width: rows.width, height: rows.height,
                role: .match)
        }
    }

    /// Whether the row at a place has all words.
    func fits(_ words: [FilterWord], in view: View) -> (Int) -> Bool {
        switch view {
        case .notes, .outcomes: NoteFilter(words, in: session, tally).fits
        case .agenda: { [self] in hasAll(words, texts(ofItemAt: $0)) }
        case .floor: fitsFloor(words)
        case .prompts: fitsPrompt(words)
        case .board: { [self] in hasAll(words, texts(of: session.entries[$0])) }
        case .minutes: { [self] in hasAll(words, [preview.lines[$0]]) }
        case .people: { [self] in hasAll(words, texts(of: tally.roster[$0])) }
        }
    }

    private func hasAll(_ words: [FilterWord], _ texts: [String]) -> Bool {
        words.allSatisfy { word in texts.contains(where: word.isIn) }
    }

    private func texts(ofItemAt place: Int) -> [String] {
        guard let item = session.items[account.rows[place].item] else { return [] }
        let person = item.fields.entity(.person).map { label(of: $0, withName: true) }
        return [item.title, say(item.type), person ?? "", item.fields.text(.remark) ?? ""]
    }

    private func fitsFloor(_ words: [FilterWord]) -> (Int) -> Bool {
        let rows = floorRows
        return { [self] place in
            if let note = session.notes[rows[place]] { return hasAll(words, [note.text]) }
            let person = session.hands[rows[place]].flatMap { session.people[$0.speaker] }
            return hasAll(words, person.map(texts) ?? [])
        }
    }

    private func fitsPrompt(_ words: [FilterWord]) -> (Int) -> Bool {
        let places = PromptsView(scene: self).places
        return { [self] place in
            let (title, prompt) = (places[place].title, places[place].prompt)
            return hasAll(words, [title, prompt.text[session.language]])
        }
    }

    private func texts(of entry: BoardEntry) -> [String] {
        [session.label(of: entry), session.name(of: entry)]
            + entry.fields.keys.compactMap { entry.fields.text($0) }
    }

    private func texts(of person: Person) -> [String] {
        let keys: [PersonKey] = [.cue, .office, .institution, .group]
        return [label(of: person.id), person.fullName ?? ""]
            + keys.compactMap { person.fields.text($0) }
    }
}
