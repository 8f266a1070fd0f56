import Terminal
import Wording

/// The title of a view, the line before it, and the space that they leave.
struct PaneFrame {
    let view: View
    let scene: Scene
    /// How many rows there are; nothing where that tells nothing.
    var count: Int?
    var aside = ""

    private var hasFocus: Bool { scene.hasFocus && scene.view == view }

    /// What the frame leaves of an area.
    func inside(_ area: Area) -> Area {
        var rest = area
        if area.x > 1 { _ = rest.takeLeft(1) }
        _ = rest.takeTop(1)
        return rest
    }

    /// What is pressed from where the keys are for a key of this view's list.
    func way(to key: String) -> String {
        let isShown = scene.view == view
        let inLists = isShown ? key : "\(view.rawValue) " + key
        return scene.hasFocus ? inLists : "Esc Esc " + inLists
    }

    /// Draws the line before the view and its title, with signs where rows are out of sight.
    func draw(on surface: inout Surface, in area: Area, _ window: Window?) {
        var rest = area
        if area.x > 1 {
            let line = rest.takeLeft(1)
            surface.fill(
                x: line.x, y: line.y, width: 1, height: line.height, with: "│",
                role: hasFocus ? .borderFocus : .border)
        }
        drawTitle(on: &surface, in: rest.takeTop(1), hidden: window?.sign ?? "")
    }

    private func drawTitle(on surface: inout Surface, in area: Area, hidden: String) {
        guard !area.isEmpty else { return }
        let role: Role = hasFocus ? .titleFocus : .title
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let name = "\(view.rawValue) " + scene.say(view.name).uppercased() + " " + counted
        let text = (hasFocus ? "▸" : " ") + name
        var used = surface.put(text, at: area.x, area.y, role, limit: area.width)
        if let filter = scene.filters[view] {
            used += draw(filter, on: &surface, in: area, from: used, role)
        }
        let room = scene.tellsRoomInTitles ? scene.roomInShort : []
        let asides = room.isEmpty ? [aside] : room
        let both = asides.map { aside in
            [hidden, aside].filter { !$0.isEmpty }.joined(separator: "  ")
        }
        let ends = both.prefix(1) + asides.prefix(1) + both.dropFirst() + asides.dropFirst()
        let end = (ends + [hidden]).first { used + $0.columns + 2 <= area.width } ?? ""
        surface.put(end, at: area.x + area.width - end.columns - 1, area.y, role)
    }

    private var counted: String {
        guard let count else { return "" }
        let shown = scene.filters[view].map { scene.language.shown($0.places.count, of: count) }
        let marks = view == .notes || view == .outcomes ? scene.marked.count : 0
        return (shown ?? "\(count)") + (marks > 0 ? " · " + scene.language.marked(marks) : "")
    }

    /// What the list is filtered by, with the cursor while that is typed; says the columns used.
    private func draw(
        _ filter: Filter, on surface: inout Surface, in area: Area, from used: Int, _ role: Role
    ) -> Int {
        let room = area.width - used
        let sign = surface.put(" / ", at: area.x + used, area.y, role, limit: room)
        let text = surface.put(
            filter.editor.text, at: area.x + used + sign, area.y, role, limit: room - sign - 1)
        if scene.isFiltering, scene.view == view {
            let x = area.x + used + sign + min(filter.editor.before.columns, text)
            surface.cursor = Position(x: min(x, area.x + area.width - 1), y: area.y)
        }
        return sign + text
    }

    /// Says that the filter leaves nothing.
    func drawFilteredOut(on surface: inout Surface, in area: Area) {
        let words: Words =
            scene.isFiltering ? ViewName.notFound(key: "Esc") : ViewName.filteredOut(key: "/")
        drawEmpty(words, on: &surface, in: area)
    }

    /// Says what an empty view needs.
    func drawEmpty(_ sentence: Words, on surface: inout Surface, in area: Area) {
        var rest = area
        if area.height > 4 { _ = rest.takeTop(1) }
        for line in scene.say(sentence).wrapped(to: area.width - 2) {
            let row = rest.takeTop(1)
            guard !row.isEmpty else { return }
            surface.put(line, at: row.x + 1, row.y, .dim, limit: row.width - 1)
        }
    }
}
