import Discussion
import Terminal
import Wording

extension Chooser {
    /// The whole screen in one size.
    func picture(size: Size) -> Surface {
        var surface = Surface(size: size)
        var rest = Area(size)
        let title = rest.takeTop(1)
        if size.height >= 5 {
            var bar = KeyBar(keys, language: language)
            if mode == .choosing { bar.last = .init(key: "?", label: CommandName.help.words) }
            bar.draw(on: &surface, in: rest.takeBottom(1))
        }
        if size.height >= 12 { _ = rest.takeTop(1) }
        if !notice.isEmpty {
            let rows = notice.wrapped(to: size.width - 2)
            var said = rest.takeBottom(min(rows.count, rest.height / 2))
            for row in rows where !said.isEmpty {
                surface.put(row, at: 1, said.takeTop(1).y, .error)
            }
        }
        let frame = OverlayFrame(
            title: (isTyping && size.width < 60 ? "" : "Rembug · ") + heading, mark: " ",
            filter: isTyping ? editor : nil)
        var window: Window?
        switch mode {
        case .naming(let template): draw(template, on: &surface, in: rest)
        case .explaining: drawKeys(on: &surface, in: rest)
        case .choosing, .filtering: window = drawList(on: &surface, in: rest)
        }
        frame.draw(on: &surface, in: title, window)
        return surface
    }

    /// Which rows of the list are in sight; nothing where there are none.
    private func drawList(on surface: inout Surface, in area: Area) -> Window? {
        let matches = matches
        guard !matches.isEmpty else {
            let words =
                mode == .filtering
                ? ViewName.notFound(key: "Esc") : ViewName.noSession(in: folder, key: "n")
            _ = put(words, on: &surface, in: area)
            return nil
        }
        let columns = ChooserColumns(
            of: matches, width: area.width, language: language, today: today)
        var rest = area
        let facts = facts(of: matches[selected], titleIn: columns.title)
        draw(facts, on: &surface, below: matches.count, in: &rest)
        if let heading = columns.heading, rest.height > min(matches.count, 5) {
            surface.put(heading, at: 0, rest.takeTop(1).y, .dim)
        }
        let window = Window(of: matches.count, height: rest.height, selected: selected)
        for place in window.first..<matches.count - window.below {
            let isSelected = place == selected
            let row = rest.takeTop(1)
            let role = matches[place].role
            surface.put(" " + columns.row(matches[place]), at: 0, row.y, role)
            let wide = Area(x: 0, y: row.y, width: columns.width, height: 1)
            if isSelected { surface.choose(wide, sign: "▸") }
            if isSelected, mode == .choosing { surface.cursor = Position(x: 0, y: row.y) }
        }
        return window
    }

    /// All that is known of the one selected, in words: its row may be too narrow for that.
    private func facts(of entry: ChooserEntry, titleIn room: Int) -> String {
        let title = entry.title.columns > room ? entry.title : nil
        let date = entry.date.map { language.shortDate($0) }
        let file = entry.path.split(separator: "/").last.map(String.init)
        return [title, date, entry.facts(in: language), file == entry.title ? nil : file]
            .compactMap(\.self).joined(separator: " · ")
    }

    /// Puts a text at the foot of an area, and a blank row above it, as far as so many rows leave
    /// room for that.
    private func draw(
        _ text: String, on surface: inout Surface, below rows: Int, in rest: inout Area
    ) {
        let width = max(1, rest.width - 2)
        let lines = text.wrapped(to: width)
        var foot = rest.takeBottom(max(0, min(lines.count, rest.height - min(rows, 5) - 1)))
        if rest.height > rows + 1 { _ = rest.takeBottom(1) }
        guard !foot.isEmpty else { return }
        let whole = lines.prefix(foot.height - 1)
        let last = lines.dropFirst(whole.count).joined(separator: " ")
        for line in whole.map(String.init) + [last] {
            surface.put(line, at: 1, foot.takeTop(1).y, .dim, limit: width)
        }
    }

    /// The programme that a new session begins with, so that nobody has to make one to see it.
    private func draw(_ template: Template, on surface: inout Surface, in area: Area) {
        var rest = area
        let used = put(
            ViewName.namingSession(minutes: template.programme.map(\.minutes).reduce(0, +)),
            on: &surface, in: area)
        _ = rest.takeTop(min(rest.height, used + (rest.height > used + 8 ? 1 : 0)))
        for (number, item) in template.programme.enumerated() where !rest.isEmpty {
            let row = rest.takeTop(1)
            let title = "\(number + 1)".leftPadded(to: 4) + " " + item.type.word(in: language)
            surface.put(title, at: 0, row.y, .text, limit: row.width)
            let minutes = "\(item.minutes)'".leftPadded(to: 5)
            surface.put(minutes, at: min(30, row.width - 6), row.y, .dim)
        }
    }

    private func drawKeys(on surface: inout Surface, in area: Area) {
        var rest = area
        for (keys, help) in Self.help where !rest.isEmpty {
            let row = rest.takeTop(1)
            surface.put(keys, at: 1, row.y, .strong)
            surface.put(help[language], at: 14, row.y, .text, limit: row.width - 15)
        }
        if area.height > Self.help.count + 3 { _ = rest.takeTop(1) }
        _ = put(ViewName.sessionFolder(folder), on: &surface, in: rest)
    }

    private static let help = [
        ("Enter", ListCommandName.open.words), ("↑ ↓  k j", KeyBarWord.choose.words),
        ("g  G", ListCommandName.firstAndLast),
        ("n", LiveWord.newSession.words), ("/", CommandName.filter.words),
        ("q  Ctrl-C", CommandName.leave.words),
    ]

    /// Puts wrapped words at the top of an area; returns how many rows they took.
    private func put(_ words: Words, on surface: inout Surface, in area: Area) -> Int {
        let rows = words[language].wrapped(to: area.width - 2).prefix(area.height)
        for (row, text) in rows.enumerated() { surface.put(text, at: 1, area.y + row, .dim) }
        return rows.count
    }

    private var heading: String {
        let sessions = LiveWord.sessions.word(in: language)
        switch mode {
        case .choosing: return sessions + " \(matches.count)"
        case .explaining: return CommandName.help.word(in: language).uppercased()
        case .filtering:
            return sessions + " " + language.shown(matches.count, of: entries.count) + "  /"
        case .naming(let template):
            let new = LiveWord.newSession.word(in: language).uppercased()
            return "\(new) · \(template.profile.word(in: language)) ›"
        }
    }

    private var keys: [KeyBar.Entry] {
        switch mode {
        case .choosing where matches.isEmpty:
            [
                KeyBar.Entry(key: "n", label: LiveWord.newSession.words),
                KeyBar.Entry(key: "q", label: CommandName.leave.words),
            ]
        case .choosing:
            [
                KeyBar.Entry(key: "Enter", label: ListCommandName.open.words),
                KeyBar.Entry(key: "n", label: LiveWord.newSession.words),
                KeyBar.Entry(key: "/", label: CommandName.filter.words),
                KeyBar.Entry(key: "↑↓", label: KeyBarWord.choose.words),
                KeyBar.Entry(key: "q", label: CommandName.leave.words),
            ]
        case .explaining:
            [KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words)]
        case .filtering where matches.isEmpty:
            [KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words)]
        case .filtering:
            [
                KeyBar.Entry(key: "Enter", label: ListCommandName.open.words),
                KeyBar.Entry(key: "↑↓", label: KeyBarWord.choose.words),
                KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
            ]
        case .naming(let template):
            [
                KeyBar.Entry(key: "Enter", label: LiveWord.make.words),
                KeyBar.Entry(
                    key: "Tab", label: (template == .forum ? ChooserWord.circle : .forum).words),
                KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
            ]
        }
    }
}

extension ChooserEntry {
    /// One that runs stands out, for most who look for one look for that.
    fileprivate var role: Role { stage == .running ? .agendaNow : .text }
}
