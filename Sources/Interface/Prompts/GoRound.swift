import Discussion
import Terminal
import Wording

/// Everybody in turn on one prompt, or on one item: answered, passed, or to be asked again.
struct GoRound {
    /// The prompt or the item.
    let subject: EntityID
    var place = 0

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let people = Self.people(scene)
        let coverage = scene.session.coverage(of: subject)
        let left = people.count { coverage[$0.id] == nil }
        let frame = OverlayFrame(
            title: title(scene), aside: scene.say(ScreenLabel.notHeardYet) + " \(left)")
        var rest = frame.inside(area)
        let window = Window(of: people.count, height: rest.height, selected: place)
        let room = rest.width - 5 - (Self.marks(scene).map(\.columns).max() ?? 0)
        let longest = people.map { scene.label(of: $0.id, withName: true).columns }.max() ?? 0
        let names = max(8, min(longest, room))
        frame.draw(on: &surface, in: area, window)
        for (number, person) in people.enumerated().dropFirst(window.first).prefix(rest.height) {
            let line = rest.takeTop(1)
            let isChosen = number == place
            let role: Role = coverage[person.id] == nil ? .text : .dim
            surface.fill(x: line.x, y: line.y, width: line.width, height: 1, role: role)
            let answer = coverage[person.id]
            let words = answer.map { scene.say($0) } ?? scene.say(ScreenLabel.notHeardYet)
            let name = scene.label(of: person.id, withName: true).filled(to: names)
            surface.put(
                " " + (answer?.sign ?? "·") + " " + name + "  " + words,
                at: line.x, line.y, role, limit: line.width)
            if isChosen { surface.choose(line, sign: "▸") }
        }
    }

    /// What stands behind the names.
    private static func marks(_ scene: Scene) -> [String] {
        PromptAnswer.allCases.map { scene.say($0) } + [scene.say(ScreenLabel.notHeardYet)]
    }

    private func title(_ scene: Scene) -> String {
        let of =
            scene.session.prompt(subject)?.text[scene.session.language]
            ?? scene.session.items[subject]?.title ?? ""
        return scene.say(ListCommandName.goRound).uppercased() + " · " + of
    }

    /// Those who take part, in the order of the list: who is here, as far as that was noted, and did
    /// not refuse.
    static func people(_ scene: Scene) -> [Person] {
        let people = scene.tally.roster.filter {
            $0.role == .participant && scene.session.mayBeAsked($0.id)
        }
        let here = people.filter(\.isPresent)
        return here.isEmpty ? people : here
    }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: PromptAnswer.answered.words),
            KeyBar.Entry(key: "-", label: PromptAnswer.passed.words),
            KeyBar.Entry(key: "k", label: PromptAnswer.later.words),
            KeyBar.Entry(key: "i", label: CommandName.write.words),
            KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
        ]
    }
}

extension Live {
    /// Opens the go-round on the selected prompt, at the first who was not heard.
    func goRound() {
        guard let prompt = selectedPrompt?.id else { return say(LiveWord.noPrompt) }
        goRound(on: prompt)
    }

    /// Opens a round on the selected item or, from the floor, on the open one.
    func goRoundItem() {
        if let item = roundItem { goRound(on: item.id) }
    }

    private var roundItem: AgendaItem? {
        view == .agenda ? selectedItem : session.currentItem
    }

    /// Why no round can be held: no item is meant.
    var whyNoRound: Words? { roundItem == nil ? Refusal.noItemOpen.words : nil }

    private func goRound(on subject: EntityID) {
        let scene = scene
        let people = GoRound.people(scene)
        guard !people.isEmpty else { return say(LiveWord.nobodyListed) }
        let coverage = session.coverage(of: subject)
        let place = people.firstIndex { coverage[$0.id] == nil } ?? 0
        overlay = .goRound(GoRound(subject: subject, place: place))
    }

    func press(in round: GoRound, _ key: Key) {
        var round = round
        let people = GoRound.people(scene)
        switch key == .tab ? .down : key {
        case .escape, .character("q"): return overlay = nil
        case .enter: note(.answered, &round, people)
        case .character("-"): note(.passed, &round, people)
        case .character("k"): note(.later, &round, people)
        case .character("i"): return typeInLine([])
        // What is typed while people answer in turn is what they say.
        case .character(let letter) where letter != " ": return typeInLine([key])
        case let key:
            guard let row = key.row(from: round.place, of: people.count) else { return }
            round.place = row
        }
        overlay = .goRound(round)
    }

    /// Notes how the selected person met the prompt, and goes to the next who was not heard.
    private func note(_ answer: PromptAnswer, _ round: inout GoRound, _ people: [Person]) {
        guard people.indices.contains(round.place) else { return }
        let person = people[round.place].id
        guard ask(.answerPrompt(round.subject, person: person, answer)) != nil else { return }
        let coverage = session.coverage(of: round.subject)
        let order = Array(people.indices)
        let after = order.dropFirst(round.place + 1) + order.prefix(round.place)
        round.place = after.first { coverage[people[$0].id] == nil } ?? round.place
    }
}
