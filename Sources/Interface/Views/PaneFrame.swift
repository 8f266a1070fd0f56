import Terminal
import Wording

/// The title of a view, the line before it, and the space that they leave.
struct PaneFrame {
    let view: View
    let scene: Scene
    var count: Int
    var aside = ""

    private var hasFocus: Bool { scene.hasFocus && scene.view == view }

    /// Draws the frame and returns what it leaves.
    func draw(on surface: inout Surface, in area: Area) -> Area {
        var rest = area
        if area.x > 1 {
            let line = rest.takeLeft(1)
            surface.fill(
                x: line.x, y: line.y, width: 1, height: line.height, with: "│",
                role: hasFocus ? .borderFocus : .border)
        }
        drawTitle(on: &surface, in: rest.takeTop(1))
        return rest
    }

    private func drawTitle(on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        let role: Role = hasFocus ? .titleFocus : .title
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let name = "\(view.rawValue) " + scene.say(view.name).uppercased() + " \(count)"
        let text = (hasFocus ? "▸" : " ") + name
        let used = surface.put(text, at: area.x, area.y, role, limit: area.width)
        guard !aside.isEmpty, used + aside.columns + 2 <= area.width else { return }
        surface.put(aside, at: area.x + area.width - aside.columns - 1, area.y, role)
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

/// The first of so many rows that are shown when the selected one is kept in the middle.
func firstRow(of count: Int, height: Int, selected: Int) -> Int {
    max(0, min(selected - height / 2, count - height))
}
