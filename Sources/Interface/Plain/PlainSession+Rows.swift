import Discussion
import Terminal
import Wording

extension PlainSession {
    /// The commands that change a row of a list.
    ///
    /// Nobody sees a mark on one, so it has to be named.
    static let ofRow: Set<String> = [
        "open", "edit", "remove", "move-up", "move-down", "skip", "indent", "outdent", "lock",
        "mark-key", "round-of-all", "call", "lower", "answer-in-writing", "ask-prompt",
        "go-round", "resolve", "tag", "re-file", "speaker", "voice", "link", "owner",
        "member-check",
        "agree", "object", "move-on", "make-action", "presence",
    ]

    /// What a command asks when it has not been told with its name.
    static let questions: [String: Inquiry.Kind] = [
        "hand-up": .hand, "raise": .hand, "give-floor": .floor, "respond": .response,
        "last-word": .lastWord(nil), "roll-call": .arrival, "count-heads": .count,
        "limit-turns": .limit, "begin-round": .round, "timer": .timer, "date-back": .earlier,
    ]

    /// What is typed for somebody who comes or goes.
    static func attendance(_ isLeaving: Bool) -> Words {
        (isLeaving ? CommandName.depart : .arrive).words
    }

    /// Records that the one who is named came, or left; the same key does both on a screen.
    func attend(_ words: String, isLeaving: Bool) -> [String] {
        let typed = "/" + Self.attendance(isLeaving)[live.language]
        guard !words.isEmpty else { return [live.language.nameTheRow(typed)] }
        let (row, refusal) = onlyRow(like: words, in: .people)
        guard let row, let person = live.session.people[row] else { return refusal }
        let name = told(row, in: .people)
        guard person.isPresent == isLeaving else {
            return [live.language.attended(name, isPresent: person.isPresent)]
        }
        let change: AttendanceRecorded.Change = isLeaving ? .left : .arrived
        guard live.ask(.recordAttendance(AttendanceRecorded([row], change))) != nil else {
            return []
        }
        return [live.language.attended(name, isPresent: !isLeaving)]
    }

    /// The one row of a view that was meant; what is said where there is none, or more than one.
    func onlyRow(like words: String, in view: View) -> (row: EntityID?, refusal: [String]) {
        let rows = rows(like: words, in: view)
        if rows.count == 1 { return (rows[0], []) }
        return (nil, [live.language.rowsLike(words, rows.prefix(5).map { told($0, in: view) })])
    }

    /// The rows of a view that were meant: by number or code as they are read out, else every one
    /// that has all the words.
    private func rows(like words: String, in view: View) -> [EntityID] {
        let scene = live.scene
        let places = scene.rows(of: view)
        func id(_ place: Int) -> EntityID { scene.id(at: place, in: view) }
        switch view {
        case .people:
            return PersonTyped(words, in: live.tally, for: .floor).fitting.map(\.id)
        case .agenda:
            let outline = live.session.outline
            let numbered = zip(outline.numbers, outline.items).first { $0.0 == words }
            if let numbered { return [numbered.1.id] }
        case .floor, .prompts, .notes, .outcomes, .board, .minutes:
            if let number = Int(words), places.indices.contains(number - 1) {
                return [id(places[number - 1])]
            }
        }
        let wanted = words.split(whereSeparator: \.isWhitespace).map { FilterWord($0) }
        return places.filter(scene.fits(wanted, in: view)).map(id)
    }

    /// A row in one line.
    func told(_ row: EntityID, in view: View) -> String {
        let (scene, session) = (live.scene, live.session)
        if let note = session.notes[row] { return NoteText(note, scene).text }
        if let item = session.items[row] {
            let outline = session.outline
            let number = outline.place(of: row).map { outline.numbers[$0] + " " } ?? ""
            return number + item.title
        }
        if let person = session.people[row]
            ?? session.hands[row].flatMap({ session.people[$0.speaker] })
        {
            return scene.label(of: person.id, withName: true)
        }
        if let entry = session.entries[row] {
            return session.label(of: entry) + " " + session.name(of: entry)
        }
        let prompt = PromptsView(scene: scene).places.first { $0.id == row }?.prompt
        return prompt?.text[session.language] ?? ""
    }
}
