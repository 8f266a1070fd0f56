import Discussion
import Terminal
import Wording

/// Everyone's answer for each purpose, a cell for each.
struct ConsentGrid {
    /// On whom the mark is.
    var person: EntityID?
    /// On which of ``ConsentPurpose`` the mark is.
    var column = 0
    /// What was pressed last and is no key here, and when: it may begin a sentence.
    var stray: (sign: Character, at: Int64)?
    /// The answers that were recorded since the grid was opened.
    var touched: [EntityID: [ConsentPurpose]] = [:]

    /// The purpose on which the mark is.
    var purpose: ConsentPurpose { ConsentPurpose.allCases[column] }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "␣", label: PeopleWord.yesOrNo.words),
            KeyBar.Entry(key: "Enter", label: PeopleWord.row.words),
            KeyBar.Entry(key: "a", label: PeopleWord.everyoneHere.words),
            KeyBar.Entry(key: "A", label: PeopleWord.everything.words),
            KeyBar.Entry(key: "f", label: PeopleWord.howGiven.words),
            KeyBar.Entry(key: "w", label: PeopleWord.withdraw.words),
            KeyBar.Entry(key: "u", label: CommandName.undo.words),
            KeyBar.Entry(key: "↑↓←→", label: KeyBarWord.choose.words),
            KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
        ]
    }

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let people = scene.tally.roster
        let missing = ConsentGap(scene: scene)
        let gap = (missing.text(width: area.width) ?? missing.others).map { " · " + $0 } ?? ""
        let title = scene.say(PeopleWord.consent).uppercased() + " \(people.count)"
        let frame = OverlayFrame(title: title + gap)
        var rest = frame.inside(area)
        let columns = Columns(marking: column, beside: people, width: area.width, scene)
        drawHeads(columns, on: &surface, in: rest.takeTop(1), scene)
        let detail = detail(width: area.width, scene)
        drawDetail(detail, on: &surface, in: rest.takeBottom(min(detail.count, rest.height - 1)))
        let place = people.firstIndex { $0.id == person } ?? 0
        let window = Window(of: people.count, height: rest.height, selected: place)
        frame.draw(on: &surface, in: area, window)
        for (number, person) in people.enumerated().dropFirst(window.first).prefix(rest.height) {
            draw(person, columns, number == place, on: &surface, in: rest.takeTop(1), scene)
        }
    }

    /// Where the names, the marks of the purposes in sight and what is known of people stand.
    private struct Columns {
        /// How many columns a purpose takes: fewer where names would be cut for them.
        let purpose: Int
        /// As many as fit beside the names, the one with the mark among them.
        let purposes: Range<Int>
        /// How many columns the names take, with what stands before them.
        let names: Int

        init(marking column: Int, beside people: [Person], width: Int, _ scene: Scene) {
            let all = ConsentPurpose.allCases.count
            let longest = people.map { scene.label(of: $0.id, withName: true).columns }.max() ?? 0
            let least = min(max(longest + 6, 14), max(14, width * 3 / 10))
            let heads = ConsentPurpose.allCases.map { scene.say($0).columns }.max() ?? 7
            let isTight = longest + 6 + all * 8 > width
            purpose = isTight ? max(4, min(8, heads + 1)) : 8
            let count = max(1, min(all, (width - least) / purpose))
            let first = max(0, min(column - count / 2, all - count))
            purposes = first..<first + count
            names = min(max(longest + 6, 20), width - count * purpose)
        }

        func x(of place: Int) -> Int { names + (place - purposes.lowerBound) * purpose }

        /// Behind the last purpose.
        var end: Int { x(of: purposes.upperBound) }
    }

    private func drawHeads(
        _ columns: Columns, on surface: inout Surface, in area: Area, _ scene: Scene
    ) {
        guard !area.isEmpty else { return }
        for place in columns.purposes {
            surface.put(
                scene.say(ConsentPurpose.allCases[place]), at: area.x + columns.x(of: place),
                area.y, place == column ? .strong : .dim, limit: columns.purpose - 1)
        }
        let (first, end) = (columns.purposes.lowerBound, columns.purposes.upperBound)
        if first > 0 { surface.put("←", at: area.x + columns.names - 2, area.y, .dim) }
        if end < ConsentPurpose.allCases.count {
            surface.put("→", at: area.x + area.width - 2, area.y, .dim)
        }
    }

    private func draw(
        _ person: Person, _ columns: Columns, _ isMarked: Bool, on surface: inout Surface,
        in area: Area, _ scene: Scene
    ) {
        let role: Role = person.isPresent ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let name =
            " " + (person.isPresent ? "●" : " ") + " "
            + scene.label(of: person.id, withName: true)
        surface.put(name, at: area.x, area.y, role, limit: columns.names - 1)
        for place in columns.purposes {
            let answer = scene.session.consents[person.id]?[ConsentPurpose.allCases[place]]?.answer
            let sign = answer?.sign ?? "·"
            let x = area.x + columns.x(of: place)
            let isCell = isMarked && place == column
            let signRole = answer?.role ?? .dim
            surface.put(isCell ? "[" + sign + "]" : " " + sign, at: x, area.y, signRole)
            if isCell { surface.cursor = Position(x: x + 1, y: area.y) }
        }
        let room = area.width - columns.end - 1
        let institution = room < 8 ? "" : person.fields.text(.institution) ?? ""
        surface.put(institution, at: area.x + columns.end, area.y, .dim, limit: room)
        if isMarked { surface.choose(area, sign: "▸") }
    }

    /// What is asked for, word by word as it is read aloud, and how the one with the mark answered.
    ///
    /// For every purpose as many rows, so that the list stays where it is.
    private func detail(width: Int, _ scene: Scene) -> [(text: Substring, role: Role)] {
        let sentences = ConsentPurpose.allCases.map { purpose in
            scene.say(purpose.statement).wrapped(to: max(1, width - 2))
        }
        let most = sentences.map(\.count).max() ?? 0
        let facts = facts(scene).wrapped(to: max(1, width - 2)).map { ($0, Role.dim) }
        let rows = sentences[column].map { ($0, Role.strong) } + facts
        return rows + Array(repeating: ("", .dim), count: max(0, most + 1 - rows.count))
    }

    private func facts(_ scene: Scene) -> String {
        guard let consent = person.flatMap({ scene.session.consents[$0]?[purpose] }) else {
            return ""
        }
        let form = consent.form.map { ConsentForm(rawValue: $0).map { scene.say($0) } ?? $0 }
        let facts = [
            scene.say(consent.answer), scene.language.clock(consent.at), form, consent.language,
            consent.witness,
        ]
        return facts.compactMap { $0 }.joined(separator: " · ")
    }

    private func drawDetail(
        _ detail: [(text: Substring, role: Role)], on surface: inout Surface, in area: Area
    ) {
        var rest = area
        for (text, role) in detail {
            let row = rest.takeTop(1)
            guard !row.isEmpty else { return }
            surface.put(text, at: row.x + 1, row.y, role, limit: row.width - 2)
        }
    }
}

extension ConsentAnswer {
    /// The sign of the answer in the grid.
    fileprivate var sign: String {
        switch self {
        case .given: "✓"
        case .refused: "✗"
        case .withdrawn: "↩"
        }
    }

    /// What must be seen before a recorder is switched on stands out.
    fileprivate var role: Role { self == .given ? .dim : .noteFlag }
}
