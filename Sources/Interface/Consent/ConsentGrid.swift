import Discussion
import Terminal
import Wording

/// Everyone's answer for each purpose, a cell for each.
struct ConsentGrid {
    /// How many columns a purpose takes.
    private static let width = 8

    /// On whom the mark is.
    var person: EntityID?
    /// On which of ``ConsentPurpose`` the mark is.
    var column = 0
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
            KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
        ]
    }

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        var rest = area
        let title = rest.takeTop(1)
        drawTitle(on: &surface, in: title, scene)
        let columns = columns(fitting: area.width)
        drawHeads(columns, on: &surface, in: rest.takeTop(1), scene)
        if rest.height > 4 { drawDetail(on: &surface, in: rest.takeBottom(2), scene) }
        let people = scene.tally.roster
        let place = people.firstIndex { $0.id == person } ?? 0
        let window = Window(of: people.count, height: rest.height, selected: place)
        window.draw(on: &surface, in: title)
        for (number, person) in people.enumerated().dropFirst(window.first).prefix(rest.height) {
            draw(person, columns, number == place, on: &surface, in: rest.takeTop(1), scene)
        }
    }

    private func drawTitle(on surface: inout Surface, in area: Area, _ scene: Scene) {
        guard !area.isEmpty else { return }
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: .titleFocus)
        let gap = ConsentGap(scene: scene).text(width: area.width).map { " · " + $0 } ?? ""
        let text = "▸" + scene.say(PeopleWord.consent).uppercased() + gap
        surface.put(text, at: area.x, area.y, .titleFocus, limit: area.width)
    }

    /// As many purposes as fit beside the names, the one with the mark among them.
    private func columns(fitting width: Int) -> Range<Int> {
        let all = ConsentPurpose.allCases.count
        let count = max(1, min(all, (width - 12) / Self.width))
        let first = max(0, min(column - count / 2, all - count))
        return first..<first + count
    }

    private func drawHeads(
        _ columns: Range<Int>, on surface: inout Surface, in area: Area, _ scene: Scene
    ) {
        guard !area.isEmpty else { return }
        for place in columns {
            let isMarked = place == column
            surface.put(
                scene.say(ConsentPurpose.allCases[place]), at: x(of: place, columns, area),
                area.y, isMarked ? .strong : .dim, limit: Self.width - 1)
        }
    }

    private func x(of place: Int, _ columns: Range<Int>, _ area: Area) -> Int {
        area.x + area.width - (columns.upperBound - place) * Self.width
    }

    private func draw(
        _ person: Person, _ columns: Range<Int>, _ isMarked: Bool, on surface: inout Surface,
        in area: Area, _ scene: Scene
    ) {
        let role: Role = isMarked ? .rowSelected : person.isPresent ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let name =
            (isMarked ? "▸" : " ") + (person.isPresent ? "●" : " ") + " "
            + scene.label(of: person.id, withName: true)
        let room = area.width - columns.count * Self.width - 1
        surface.put(name, at: area.x, area.y, role, limit: room)
        for place in columns {
            let answer = scene.session.consents[person.id]?[ConsentPurpose.allCases[place]]?.answer
            let sign = answer?.sign ?? "·"
            let x = x(of: place, columns, area)
            let isCell = isMarked && place == column
            surface.put(isCell ? "[" + sign + "]" : " " + sign, at: x, area.y, role)
            if isCell { surface.cursor = Position(x: x + 1, y: area.y) }
        }
    }

    /// What is asked for, word by word, and how the one with the mark answered.
    private func drawDetail(on surface: inout Surface, in area: Area, _ scene: Scene) {
        surface.put(
            scene.say(purpose.statement), at: area.x + 1, area.y, .strong, limit: area.width - 2)
        guard let consent = person.flatMap({ scene.session.consents[$0]?[purpose] }) else {
            return
        }
        let form = consent.form.map { ConsentForm(rawValue: $0).map { scene.say($0) } ?? $0 }
        let facts = [
            scene.say(consent.answer), scene.language.clock(consent.at), form, consent.language,
            consent.witness,
        ]
        surface.put(
            facts.compactMap { $0 }.joined(separator: " · "), at: area.x + 1, area.y + 1, .dim,
            limit: area.width - 2)
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
}
