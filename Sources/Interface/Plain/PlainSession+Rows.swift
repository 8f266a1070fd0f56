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

    /// What is typed for somebody who comes or goes.
    static func attendance(_ isLeaving: Bool) -> Words {
        (isLeaving ? CommandName.depart : .arrive).words
    }

    /// Records that the one who is named came, or left; the same key does both on a screen.
    func attend(_ words: String, isLeaving: Bool) -> [String] {
        let typed = "/" + Self.attendance(isLeaving)[live.language]
        guard !words.isEmpty else { return [live.language.nameTheRow(typed, isNumbered: true)] }
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

    /// The one row of a view that was meant, of several the only one with which a command can do
    /// anything; what is said where there is none, or more than one.
    func onlyRow(
        like words: String, in view: View, for command: Command? = nil
    ) -> (row: EntityID?, refusal: [String]) {
        var rows = rows(like: words, in: view)
        if rows.count > 1, let command {
            let able = rows.filter { can(command, do: $0, in: view) }
            if able.count == 1 { rows = able }
        }
        if rows.count == 1 { return (rows[0], []) }
        return (nil, [live.language.rowsLike(words, rows.prefix(5).map { told($0, in: view) })])
    }

    /// Whether a command could do something with a row.
    private func can(_ command: Command, do row: EntityID, in view: View) -> Bool {
        let before = (live.view, live.isInLists, live.selection)
        defer { (live.view, live.isInLists, live.selection) = before }
        live.go(to: row, in: view)
        return live.whyNot(command) == nil
    }

    /// The rows of a view that were meant: by number or code as they are read out, else every one
    /// that has all the words.
    private func rows(like words: String, in view: View) -> [EntityID] {
        let scene = live.scene
        let places = scene.rows(of: view)
        func id(_ place: Int) -> EntityID { scene.id(at: place, in: view) }
        switch view {
        case .people:
            return PersonTyped(words, in: live.scene, for: .floor).fitting.map(\.id)
        case .agenda:
            let outline = live.session.outline
            let numbered = zip(outline.numbers, outline.items).first { $0.0 == words }
            if let numbered { return [numbered.1.id] }
        case .outcomes:
            if let numbered = outcomes(numbered: words) { return numbered }
        case .floor, .prompts, .notes, .board, .minutes:
            if let number = Int(words), places.indices.contains(number - 1) {
                return [id(places[number - 1])]
            }
        }
        let wanted = words.split(whereSeparator: \.isWhitespace).map { FilterWord($0) }
        return places.filter(scene.fits(wanted, in: view)).map(id)
    }

    /// The outcome and the action that are read out under a number, or the one of which the sign is
    /// typed in front: `!2`, `>2`; nothing for what is no number.
    private func outcomes(numbered words: String) -> [EntityID]? {
        let sign = words.first.flatMap { "!>".contains($0) ? $0 : nil }
        guard let number = Int(sign == nil ? words[...] : words.dropFirst()) else { return nil }
        let scene = live.scene
        let notes = scene.rows(of: .outcomes).compactMap { place in
            live.session.notes[scene.id(at: place, in: .outcomes)]
        }
        return [("!", NoteKind.outcome), (">", .action)].compactMap { mark, kind in
            let ofKind = notes.filter { $0.kind == kind }
            let isMeant = sign.map(String.init) ?? mark == mark
            return isMeant && ofKind.indices.contains(number - 1) ? ofKind[number - 1].id : nil
        }
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
