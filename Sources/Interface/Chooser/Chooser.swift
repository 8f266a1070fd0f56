public import Discussion
public import Terminal
import Wording

/// The screen on which a session is chosen, the latest first.
public final class Chooser {
    /// What was chosen.
    public enum Choice: Hashable, Sendable {
        /// Open this file.
        case open(String)
        /// Make a new session.
        case makeNew
        /// Leave.
        case leave
    }

    private let entries: [ChooserEntry]
    private let display: any Display
    private let language: Language
    private(set) var filter = LineEditor()
    private var isFiltering = false
    private var selected = 0

    /// Shows sessions in the order of their days, the latest first, those without a day last.
    public init(_ entries: [ChooserEntry], on display: any Display, language: Language) {
        self.entries = entries.sorted {
            let (first, second) = ($0.date?.daysSince1970 ?? .min, $1.date?.daysSince1970 ?? .min)
            return first == second ? $0.title < $1.title : first > second
        }
        self.display = display
        self.language = language
    }

    /// Draws and waits until something is chosen.
    public func run() throws(DisplayError) -> Choice {
        while true {
            try display.present(picture(size: display.size))
            for input in try display.wait(atMost: nil, orFor: []) {
                switch input {
                case .key(let key): if let choice = try press(key) { return choice }
                case .asked, .hungUp: return .leave
                default: continue
                }
            }
        }
    }

    /// The sessions that the filter lets through.
    private var matches: [ChooserEntry] {
        let wanted = filter.text.lowercased()
        if wanted.isEmpty { return entries }
        return entries.filter { ($0.title + " " + $0.path).lowercased().contains(wanted) }
    }

    private func press(_ key: Key) throws(DisplayError) -> Choice? {
        switch key {
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: move(by: -10)
        case .pageDown: move(by: 10)
        case .home: move(by: -entries.count)
        case .end: move(by: entries.count)
        case .enter: return matches.isEmpty ? nil : .open(matches[selected].path)
        case .control("c"): return .leave
        case .control("l"): display.redraw()
        case .control("z"): try display.suspend()
        default: return isFiltering ? pressInFilter(key) : pressInList(key)
        }
        return nil
    }

    private func pressInFilter(_ key: Key) -> Choice? {
        if key == .escape {
            isFiltering = false
            filter.clear()
        } else if filter.handle(key) {
            isFiltering = !filter.isEmpty || key != .backspace
        }
        selected = 0
        return nil
    }

    private func pressInList(_ key: Key) -> Choice? {
        switch key {
        case .character("n"): return .makeNew
        case .character("q"): return .leave
        case .character("k"): move(by: -1)
        case .character("j"): move(by: 1)
        case .character("g"): move(by: -entries.count)
        case .character("G"): move(by: entries.count)
        case .character("/"): isFiltering = true
        default: return nil
        }
        return nil
    }

    private func move(by places: Int) {
        selected = max(0, min(matches.count - 1, selected + places))
    }
}

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
        let title = " Rembug · " + LiveWord.sessions.word(in: language) + " \(matches.count)"
        let used = surface.put(title, at: 0, area.y, .titleFocus)
        guard isFiltering else { return }
        let x = used + surface.put("  / ", at: used, area.y, .titleFocus)
        surface.put(filter.text, at: x, area.y, .titleFocus)
        surface.cursor = Position(x: x + filter.before.columns, y: area.y)
    }

    private func drawEmpty(on surface: inout Surface, in area: Area) {
        let words = isFiltering ? ViewName.filteredOut(key: "Esc") : ViewName.noSession(key: "n")
        for (row, text) in words[language].wrapped(to: area.width - 2).enumerated()
        where row < area.height {
            surface.put(text, at: 1, area.y + row, .inputPlaceholder)
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
        let right = area.width >= 60 ? counts(of: entry) : ""
        let room = area.width - used - right.columns - 2
        surface.put(entry.title, at: used, area.y, role, limit: room)
        surface.put(right, at: area.width - right.columns - 1, area.y, role)
        if isSelected, !isFiltering { surface.cursor = Position(x: 0, y: area.y) }
    }

    private func counts(of entry: ChooserEntry) -> String {
        let open = entry.openActions
        let actions = open == 0 ? "" : "\(open) " + LiveWord.openActions.word(in: language) + " · "
        return actions + language.notes(entry.notes)
    }

    private var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: ListCommandName.open.words),
            KeyBar.Entry(key: "n", label: LiveWord.newSession.words),
            KeyBar.Entry(key: "/", label: CommandName.filter.words),
            KeyBar.Entry(key: "q", label: CommandName.leave.words),
        ]
    }
}
