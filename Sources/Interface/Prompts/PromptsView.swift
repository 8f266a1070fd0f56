import Discussion
import Terminal
import Wording

/// What to ask: phase by phase, the selected prompt large, with its probes and who was heard.
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
        let lines = lines(shown, selected, asked, in: rest)
        let middle = lines.firstIndex { $0.place == selected } ?? 0
        let span = lines.count { $0.place == selected }
        let first = middle - max(1, (rest.height - span) / 2)
        let inSight = Window(of: lines.count, height: rest.height, from: first)
        window = inSight
        for line in lines.dropFirst(inSight.first).prefix(rest.height) {
            draw(line, on: &surface, in: rest.takeTop(1), isSelected: line.place == selected)
        }
    }

    private struct Line {
        var runs: [NoteLines.Run]
        var place: Int?
        /// Whether the text of a prompt begins in it.
        var isFirst = false
    }

    private func lines(
        _ places: [Place], _ selected: Int, _ asked: Set<EntityID>, in area: Area
    ) -> [Line] {
        places.enumerated().flatMap { number, place -> [Line] in
            var lines: [Line] = []
            if number == 0 || places[number - 1].phase != place.phase {
                if number > 0, area.height >= 8 { lines.append(Line(runs: [])) }
                lines.append(head(place))
            }
            let isOpen = scene.session.openPrompt == place.id
            let sign = isOpen ? "▶" : asked.contains(place.id) ? "✓" : "□"
            let text = keyMark(place) + place.prompt.text[language]
            guard number == selected else {
                let role: Role = asked.contains(place.id) ? .dim : .text
                let run = NoteLines.Run(text: " \(sign) " + text, role: role)
                return lines + [Line(runs: [run], place: number)]
            }
            let follows = number > 0 && lines.isEmpty
            return lines + large(place, sign: sign, at: number, in: area, isApart: follows)
        }
    }

    private func keyMark(_ place: Place) -> String {
        scene.session.isKey(place.id, place.prompt) ? "* " : ""
    }

    private func head(_ place: Place) -> Line {
        let minutes = place.minutes.map { " \($0)'" } ?? ""
        return Line(
            runs: [NoteLines.Run(text: " " + place.title + minutes, role: .strong)])
    }

    /// The prompt with room around it where there is any, then its probes, then who was heard.
    private func large(
        _ place: Place, sign: String, at number: Int, in area: Area, isApart: Bool
    ) -> [Line] {
        let room = max(8, min(72, area.width - 6))
        let text = (keyMark(place) + place.prompt.text[language]).wrapped(to: room).enumerated().map
        { row, piece in
            Line(
                runs: [
                    NoteLines.Run(text: row == 0 ? " \(sign) " : "   ", role: .info),
                    NoteLines.Run(text: String(piece), role: .strong),
                ], place: number, isFirst: row == 0)
        }
        let probes = scene.showsProbes ? place.prompt.probes : []
        let probing = probes.flatMap { probe in
            (scene.say(ScreenLabel.probe) + ": " + probe[language]).wrapped(to: room).map {
                Line(runs: [NoteLines.Run(text: "     " + $0, role: .dim)], place: number)
            }
        }
        let blank = area.height >= 8 ? [Line(runs: [], place: number)] : []
        return (isApart ? blank : []) + text + probing + heard(place, at: number, room: room)
            + blank
    }

    /// Who answered, passed, or is to be asked again; who was not heard yet.
    private func heard(_ place: Place, at number: Int, room: Int) -> [Line] {
        let coverage = scene.session.coverage(of: place.id)
        let people = GoRound.people(scene)
        guard scene.session.promptsAsked.contains(where: { $0.prompt == place.id }),
            !people.isEmpty, scene.session.currentItem?.type.isPrivate != true
        else { return [] }
        let count = people.count { coverage[$0.id] == .answered }
        let marks = people.map { person in
            scene.label(of: person.id) + (coverage[person.id]?.sign ?? "·")
        }
        let text = "\(count)/\(people.count)  " + marks.joined(separator: " ")
        return text.wrapped(to: room).map {
            Line(runs: [NoteLines.Run(text: "     " + $0, role: .text)], place: number)
        }
    }

    private func draw(
        _ line: Line, on surface: inout Surface, in area: Area, isSelected: Bool
    ) {
        guard !area.isEmpty else { return }
        surface.put(line.runs, at: area.x, area.y, upTo: area.x + area.width)
        guard isSelected, line.isFirst, scene.hasFocus, scene.view == .prompts else { return }
        surface.put("▸", at: area.x, area.y, .strong)
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
