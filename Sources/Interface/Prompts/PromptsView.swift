import Discussion
import Terminal
import Wording

/// What to ask: phase by phase, and below the list the selected prompt whole.
struct PromptsView {
    let scene: Scene

    /// A prompt of an adopted method, with its place.
    struct Place {
        var id: EntityID
        var prompt: Prompt
        var phase: EntityID
        var title: String
        var minutes: Int?
    }

    /// Every prompt of every method, in order.
    var places: [Place] {
        scene.session.methods.flatMap { adopted in
            adopted.method.phases.enumerated().flatMap { number, phase in
                phase.prompts.enumerated().map { place, prompt in
                    Place(
                        id: adopted.prompt(place, ofPhase: number), prompt: prompt,
                        phase: adopted.phase(at: number),
                        title: adopted.method.title[language] + " · " + phase.title[language],
                        minutes: phase.minutes)
                }
            }
        }
    }

    /// Those that the filter leaves.
    var shown: [Place] {
        let places = places
        return scene.filters[.prompts].map { $0.places.map { places[$0] } } ?? places
    }

    /// Prompts are put in the language of the session, whatever the screen speaks.
    private var language: Language { scene.session.language }

    /// The place of the selected prompt: without a choice the one that is open, else the first
    /// that was not asked in the phase of the open item.
    var selected: Int { selected(in: shown) }

    private func selected(in places: [Place]) -> Int {
        if let chosen = places.firstIndex(where: { $0.id == scene.selection[.prompts] }) {
            return chosen
        }
        if let open = scene.session.openPrompt,
            let place = places.firstIndex(where: { $0.id == open })
        {
            return place
        }
        let item = scene.session.currentItem
        let phase = item.flatMap { scene.session.phase(of: $0) }
            .map { $0.method.phase(at: $0.place) }
        let asked = asked
        return places.firstIndex { $0.phase == phase && !asked.contains($0.id) }
            ?? places.firstIndex { $0.phase == phase } ?? 0
    }

    private var asked: Set<EntityID> { Set(scene.session.promptsAsked.map(\.prompt)) }

    func draw(on surface: inout Surface, in area: Area) {
        let places = places
        let asked = asked
        let count = places.count { asked.contains($0.id) }
        var frame = PaneFrame(view: .prompts, scene: scene, count: places.count)
        if !places.isEmpty {
            frame.aside = scene.say(ScreenLabel.covered) + " \(count)/\(places.count)"
        }
        var rest = frame.inside(area)
        var window: Window?
        defer { frame.draw(on: &surface, in: area, window) }
        guard !places.isEmpty else {
            return frame.drawEmpty(
                ViewName.prompts.emptySentence(key: frame.way(to: "m")), on: &surface, in: rest)
        }
        let shown = shown
        guard !shown.isEmpty else { return frame.drawFilteredOut(on: &surface, in: rest) }
        let selected = selected(in: shown)
        PromptDetail(scene: scene, place: shown[selected]).draw(on: &surface, in: &rest)
        let width = rest.width - 1
        let folded = lines(shown, asked, isRoomy: rest.height >= 8, width)
        let hasRoom = folded.count <= rest.height || rest.height >= Self.tall
        let lines = hasRoom ? folded : lines(shown, asked, isRoomy: rest.height >= 8, nil)
        let middle = lines.firstIndex { $0.place == selected } ?? 0
        let inSight = Window(of: lines.count, height: rest.height, selected: middle)
        window = inSight
        for line in lines.dropFirst(inSight.first).prefix(rest.height) {
            draw(line, on: &surface, in: rest.takeTop(1), isSelected: line.place == selected)
        }
    }

    /// From so many rows on those of a phase stand whole, however many there are of others.
    private static let tall = 24

    /// One row: a prompt by its place, or the title of a phase with its minutes.
    private struct Line {
        var text: String
        var aside = ""
        var role: Role
        var place: Int?
        var isHead = true
    }

    /// A row for each prompt, or as many as it takes where they have so many columns.
    private func lines(
        _ places: [Place], _ asked: Set<EntityID>, isRoomy: Bool, _ width: Int?
    ) -> [Line] {
        places.enumerated().flatMap { number, place -> [Line] in
            var lines: [Line] = []
            if number == 0 || places[number - 1].phase != place.phase {
                if number > 0, isRoomy { lines.append(Line(text: "", role: .text)) }
                let minutes = place.minutes.map { " \($0)'" } ?? ""
                lines.append(Line(text: " " + place.title, aside: minutes, role: .strong))
            }
            let isOpen = scene.session.openPrompt == place.id
            let sign = isOpen ? "▶" : asked.contains(place.id) ? "✓" : "□"
            let role: Role = isOpen ? .agendaNow : asked.contains(place.id) ? .dim : .text
            let text = scene.wording(of: place)
            let rows = width.map { text.wrapped(to: max(8, $0 - 3)) } ?? [text[...]]
            return lines
                + rows.enumerated().map { row, text in
                    Line(
                        text: (row == 0 ? " \(sign) " : .blanks(3)) + text, role: role,
                        place: number, isHead: row == 0)
                }
        }
    }

    private func draw(
        _ line: Line, on surface: inout Surface, in area: Area, isSelected: Bool
    ) {
        guard !area.isEmpty else { return }
        let hasFocus = isSelected && scene.hasFocus && scene.view == .prompts
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: line.role)
        let room = area.width - 1 - line.aside.columns
        let used = surface.put(line.text, at: area.x, area.y, line.role, limit: room)
        surface.put(line.aside, at: area.x + used, area.y, line.role)
        if hasFocus { surface.choose(area, sign: line.isHead ? "▸" : "") }
    }
}

extension Scene {
    /// A prompt in the language in which it is put, with the sign of a key question.
    func wording(of place: PromptsView.Place) -> String {
        (session.isKey(place.id, place.prompt) ? "* " : "") + place.prompt.text[session.language]
    }
}

extension PromptAnswer {
    /// ✓ answered, – passed, ↻ to be asked again.
    var sign: String {
        switch self {
        case .answered: "✓"
        case .passed: "–"
        case .later: "↻"
        }
    }
}
