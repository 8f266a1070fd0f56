import Terminal
import Wording

/// The title of what stands over the panes or alone, and the space that it leaves.
struct OverlayFrame {
    let title: String
    /// What stands before the title.
    var mark = "▸"
    /// What stands at the end of the title.
    var aside = ""
    /// What narrows the list, as it is typed behind the title.
    var filter: LineEditor?
    /// What may be typed there, while nothing is.
    var hint = ""

    /// Whether the title is a question, which is written out over as many rows as it takes.
    var isQuestion = false

    /// The area without the rows of the title.
    func inside(_ area: Area) -> Area {
        var rest = area
        _ = rest.takeTop(height(in: area))
        return rest
    }

    private func height(in area: Area) -> Int { rows(in: area).count }

    /// The question in rows, half of them all at most, with room for the signs at the end.
    private func rows(in area: Area) -> [String] {
        let room = max(1, area.width - 5 - (aside.isEmpty ? 0 : aside.columns + 2))
        let rows = isQuestion ? title.wrapped(to: room).map(String.init) : [title]
        let most = max(1, area.height / 2)
        guard rows.count > most else { return rows }
        return rows.prefix(most - 1) + [rows.dropFirst(most - 1).joined(separator: " ")]
    }

    /// Draws the title, with signs at its end where rows of the list are out of sight.
    func draw(on surface: inout Surface, in area: Area, _ window: Window? = nil) {
        var rest = area
        let head = rest.takeTop(height(in: area))
        guard !head.isEmpty else { return }
        surface.fill(
            x: head.x, y: head.y, width: head.width, height: head.height, role: .titleFocus)
        var below = head
        let row = below.takeTop(1)
        let lines = rows(in: area)
        for line in lines.dropFirst() {
            let y = below.takeTop(1).y
            surface.put(line, at: head.x + 1, y, .titleFocus, limit: head.width - 2)
        }
        let ends = [aside, window?.sign ?? ""].filter { !$0.isEmpty }.map { " " + $0 + " " }
        let end = ends.joined()
        let room = row.width - end.columns
        let used = surface.put(mark + lines[0], at: row.x, row.y, .titleFocus, limit: room)
        surface.put(end, at: row.x + room, row.y, .titleFocus)
        guard let filter else { return }
        let place = used + 1
        // The end that is being typed stays in sight.
        let hidden = filter.before.count - filter.before.ending(in: max(1, room - place - 1)).count
        let text = filter.isEmpty ? hint : String(filter.text.dropFirst(hidden))
        surface.put(
            text, at: row.x + place, row.y, filter.isEmpty ? .dim : .titleFocus,
            limit: room - place)
        let x = min(place + filter.before.dropFirst(hidden).columns, room - 1)
        surface.cursor = Position(x: row.x + x, y: row.y)
    }

    /// Writes out below a list, where there is room, what its selected row had to cut.
    static func writeOut(_ text: String, on surface: inout Surface, in rest: inout Area) {
        guard rest.height >= 5, !text.isEmpty else { return }
        let lines = text.wrapped(to: max(1, rest.width - 2))
        var area = rest.takeBottom(min(lines.count, rest.height - 3))
        for line in lines.prefix(area.height) {
            surface.put(line, at: area.x + 1, area.takeTop(1).y, .strong)
        }
    }

    /// Says that what was typed leaves nothing, and what to do about it.
    func drawNothingFits(
        _ words: Words = PaletteWord.nothingFits.words, on surface: inout Surface, in area: Area,
        _ scene: Scene
    ) {
        var rest = area
        for line in scene.say(words).wrapped(to: max(1, area.width - 2)) {
            let row = rest.takeTop(1)
            guard !row.isEmpty else { return }
            surface.put(line, at: row.x + 1, row.y, .dim)
        }
    }
}

extension String {
    /// The longest ending that has room in so many columns.
    func ending(in columns: Int) -> Substring {
        var rest = self[...]
        while rest.columns > columns { rest.removeFirst() }
        return rest
    }
}
