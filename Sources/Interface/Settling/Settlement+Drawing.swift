import Terminal
import Wording

extension Settlement {
    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let frame = OverlayFrame(
            title: scene.say(CommandName.settle).uppercased() + " · " + title, aside: count,
            isQuestion: true)
        var rest = frame.inside(area)
        if let editor {
            frame.draw(on: &surface, in: area)
            return draw(editor, on: &surface, in: rest, scene)
        }
        if let fault {
            let line = rest.takeBottom(1)
            surface.put(scene.say(fault), at: line.x + 1, line.y, .warn, limit: line.width - 1)
        }
        let window = draw(lines(width: rest.width), on: &surface, in: rest)
        frame.draw(on: &surface, in: area, window)
    }

    /// One row of the list of versions.
    private struct Line {
        var option: Int
        var text: String
        var role: Role
        var isHead = false
    }

    private func lines(width: Int) -> [Line] {
        options.enumerated().flatMap { place, option in
            let heading = Line(option: place, text: " " + option.heading, role: .dim, isHead: true)
            let text = option.text.wrapped(to: max(8, min(90, width - 5))).map {
                Line(option: place, text: "   " + $0, role: .text)
            }
            return [heading] + text
        }
    }

    /// As many rows as fit, those of the selected version among them.
    @discardableResult
    private func draw(_ lines: [Line], on surface: inout Surface, in area: Area) -> Window {
        var rest = area
        let mark = lines.firstIndex { $0.option == selected } ?? 0
        let window = Window(of: lines.count, height: area.height, selected: mark)
        for line in lines.dropFirst(window.first).prefix(area.height) {
            let row = rest.takeTop(1)
            surface.fill(x: row.x, y: row.y, width: row.width, height: 1, role: line.role)
            surface.put(line.text, at: row.x, row.y, line.role, limit: row.width - 1)
            if line.option == selected { surface.choose(row, sign: line.isHead ? "▸" : "") }
        }
        return window
    }

    /// The versions above, as far as there is room, and what is written below.
    private func draw(
        _ editor: LineEditor, on surface: inout Surface, in area: Area, _ scene: Scene
    ) {
        var rest = area
        let rows = LineRows(editor, width: area.width - 4)
        let field = rest.takeBottom(min(rows.rows.count, max(1, area.height / 2)))
        let heading = rest.takeBottom(1)
        surface.put(
            " " + scene.say(KeyBarWord.writeAnew) + ":", at: heading.x, heading.y, .strong,
            limit: heading.width)
        draw(lines(width: rest.width), on: &surface, in: rest)
        surface.fill(
            x: field.x, y: field.y, width: field.width, height: field.height, role: .input)
        let (texts, cursor) = rows.visible(field.height)
        for (row, text) in texts.enumerated() {
            surface.put(text, at: field.x + 3, field.y + row, .input, cut: .sharp)
        }
        let x = min(field.x + 3 + cursor.x, field.x + field.width - 1)
        surface.cursor = Position(x: x, y: field.y + cursor.y)
    }
}
