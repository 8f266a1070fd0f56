import Discussion
import Terminal
import Wording

extension PlainSession {
    /// The one row that was meant for a command, in the view that was read out or else in another
    /// that the command is for; what is said where there is none, or more than one.
    ///
    /// A number is one of the view that was read out; of a command for several none is guessed.
    func onlyRow(
        like words: String, for command: Command
    ) -> (row: EntityID?, view: View, refusal: [String]) {
        let heard = viewHeard ?? live.view
        let views =
            command.rowViews.filter { $0 == heard } + command.rowViews.filter { $0 != heard }
        let isNumber = words.allSatisfy(\.isNumber)
        if isNumber, views.count > 1, !views.contains(where: { $0 == viewHeard }) {
            let lists = command.rowViews.map { "/\($0.rawValue)" }
            return (nil, views[0], [live.language.whichList(live.typed(for: command), lists)])
        }
        for view in isNumber ? views.prefix(1) : views[...] {
            let rows = rows(like: words, in: view)
            guard !rows.isEmpty else { continue }
            let found = only(rows, like: words, in: view) { self.can(command, do: $0, in: view) }
            return (found.row, view, found.refusal)
        }
        return (nil, views.first ?? live.view, [live.language.rowsLike(words, [])])
    }

    /// The one row of a view that was meant; what is said where there is none, or more than one.
    func onlyRow(like words: String, in view: View) -> (row: EntityID?, refusal: [String]) {
        only(rows(like: words, in: view), like: words, in: view) { _ in true }
    }

    /// Of several rows the only one that can be meant: with which anything can be done, or that says
    /// nothing but the words.
    private func only(
        _ rows: [EntityID], like words: String, in view: View, _ can: (EntityID) -> Bool
    ) -> (row: EntityID?, refusal: [String]) {
        if rows.count == 1 { return (rows[0], []) }
        let able = rows.filter(can)
        if able.count == 1 { return (able[0], []) }
        let rows = able.isEmpty ? rows : able
        let exact = rows.filter { text(of: $0).lowercased() == words.lowercased() }
        if exact.count == 1 { return (exact[0], []) }
        return (nil, [live.language.rowsLike(words, rows.prefix(5).map { told($0, in: view) })])
    }

    /// The words of a note or an item, and nothing of what is told with them.
    private func text(of row: EntityID) -> String {
        live.session.notes[row]?.text ?? live.session.items[row]?.title ?? ""
    }

    /// Whether a command could do something with a row.
    private func can(_ command: Command, do row: EntityID, in view: View) -> Bool {
        let before = (live.view, live.isInLists, live.selection, live.marked)
        defer { (live.view, live.isInLists, live.selection, live.marked) = before }
        live.go(to: row, in: view)
        return live.whyNot(command) == nil
    }

    /// The rows of a view that were meant: by number or code as they are read out, else every one
    /// that has all the words.
    private func rows(like words: String, in view: View) -> [EntityID] {
        let scene = live.scene
        if view == .people {
            // A figure behind a name is none of it, but an answer.
            let last = words.split(separator: " ").dropFirst().last
            if last?.first?.isNumber == true || last?.first == "-" { return [] }
            let fitting = PersonTyped(words, in: live.scene, for: .floor).fitting
            return (fitting.isEmpty ? people(numbered: words) : fitting).map(\.id)
        }
        if let numbered = rows(numbered: words, in: view, scene) { return numbered }
        let places = scene.rows(of: view)
        let wanted = words.split(whereSeparator: \.isWhitespace).map { FilterWord($0) }
        return places.filter(scene.fits(wanted, in: view)).map { scene.id(at: $0, in: view) }
    }

    /// Those whose code has a number, whatever letter stands before it: *N1*.
    private func people(numbered words: String) -> [Person] {
        guard let number = Int(words) else { return [] }
        return live.tally.roster.filter { Int($0.code.drop { !$0.isNumber }) == number }
    }

    /// The rows that are read out under a number or a letter: of the floor a hand by its place and a
    /// question, that with its sign or without; of outcomes and actions with their sign or without.
    private func rows(numbered words: String, in view: View, _ scene: Scene) -> [EntityID]? {
        let places = scene.rows(of: view)
        func row(_ number: Int) -> [EntityID] {
            places.indices.contains(number - 1) ? [scene.id(at: places[number - 1], in: view)] : []
        }
        switch view {
        case .agenda:
            let outline = live.session.outline
            return zip(outline.numbers, outline.items).first { $0.0 == words }.map { [$1.id] }
        case .floor:
            let hands = scene.queue.places.count
            if words.first == "?", let number = Int(words.dropFirst()) {
                return row(hands + number)
            }
            return Int(words).map { ($0 <= hands ? row($0) : []) + row(hands + $0) }
        case .outcomes where words.first == "!" || words.first == ">":
            return Int(words.dropFirst()).map { number in
                row(number).filter { live.session.notes[$0]?.kind.sign == String(words.prefix(1)) }
            }
        case .board:
            let entry = places.map { live.session.entries[$0] }.first {
                live.session.label(of: $0).lowercased() == words.lowercased()
            }
            return entry.map { [$0.id] } ?? Int(words).map(row)
        case .prompts, .notes, .outcomes, .minutes, .people: return Int(words).map(row)
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
