import Discussion
import Terminal
import Wording

extension Chooser {
    /// The whole screen in one size.
    func picture(size: Size) -> Surface {
        var surface = Surface(size: size)
        var rest = Area(size)
        drawTitle(on: &surface, in: rest.takeTop(1))
        if size.height >= 5 {
            KeyBar(keys, language: language).draw(on: &surface, in: rest.takeBottom(1))
        }
        if size.height >= 12 { _ = rest.takeTop(1) }
        let matches = matches
        guard !matches.isEmpty else {
            drawEmpty(on: &surface, in: rest)
            return surface
        }
        let first = firstRow(of: matches.count, height: rest.height, selected: selected)
        for place in first..<min(matches.count, first + rest.height) {
            draw(matches[place], isSelected: place == selected, on: &surface, in: rest.takeTop(1))
        }
        return surface
    }

    private func drawTitle(on surface: inout Surface, in area: Area) {
        surface.fill(x: 0, y: area.y, width: area.width, height: area.height, role: .titleFocus)
        let used = surface.put(" Rembug · " + heading, at: 0, area.y, .titleFocus)
        guard mode != .choosing else { return }
        let text = editor.before + editor.after
        surface.put(text, at: used, area.y, .titleFocus, limit: area.width - used - 1)
        surface.cursor = Position(x: used + editor.before.columns, y: area.y)
    }

    private var heading: String {
        let sessions = LiveWord.sessions.word(in: language) + " \(matches.count)"
        switch mode {
        case .choosing: return sessions
        case .filtering: return sessions + "  / "
        case .naming(let template):
            let new = LiveWord.newSession.word(in: language).uppercased()
            return "\(new) · \(template.profile.word(in: language)) › "
        }
    }

    private func drawEmpty(on surface: inout Surface, in area: Area) {
        let words: Words
        switch mode {
        case .choosing: words = ViewName.noSession(key: "n")
        case .filtering: words = ViewName.filteredOut(key: "Esc")
        case .naming: return
        }
        for (row, text) in words[language].wrapped(to: area.width - 2).enumerated()
        where row < area.height {
            surface.put(text, at: 1, area.y + row, .dim)
        }
    }

    private func draw(
        _ entry: ChooserEntry, isSelected: Bool, on surface: inout Surface, in area: Area
    ) {
        let role: Role = isSelected ? .rowSelected : .text
        surface.fill(x: 0, y: area.y, width: area.width, height: 1, role: role)
        let date = entry.date.map { language.shortDate($0) } ?? ""
        let front = (isSelected ? "▸" : " ") + (area.width >= 50 ? date.filled(to: 17) : "")
        let used = surface.put(front, at: 0, area.y, role)
        let right = area.width >= 60 ? entry.counts(in: language) : ""
        let room = area.width - used - right.columns - 2
        surface.put(entry.title, at: used, area.y, role, limit: room)
        surface.put(right, at: area.width - right.columns - 1, area.y, role)
        if isSelected, mode == .choosing { surface.cursor = Position(x: 0, y: area.y) }
    }

    private var keys: [KeyBar.Entry] {
        switch mode {
        case .choosing:
            [
                KeyBar.Entry(key: "Enter", label: ListCommandName.open.words),
                KeyBar.Entry(key: "n", label: LiveWord.newSession.words),
                KeyBar.Entry(key: "/", label: CommandName.filter.words),
                KeyBar.Entry(key: "q", label: CommandName.leave.words),
            ]
        case .filtering:
            [
                KeyBar.Entry(key: "Enter", label: ListCommandName.open.words),
                KeyBar.Entry(key: "↑↓", label: LiveWord.choose.words),
                KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
            ]
        case .naming(let template):
            [
                KeyBar.Entry(key: "Enter", label: LiveWord.make.words),
                KeyBar.Entry(
                    key: "Tab", label: (template == .forum ? Profile.circle : .forum).words),
                KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
            ]
        }
    }
}
