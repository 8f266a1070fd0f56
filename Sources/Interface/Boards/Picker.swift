import Discussion
import Terminal
import Wording

/// A list over the panes from which one row is chosen: a method, a plan of it, or a board.
struct Picker {
    /// What is chosen.
    enum Choice {
        case method(String)
        case plan(Method, Plan)
        case board(EntityID)
    }

    let title: Words
    let rows: [(text: String, aside: String, choice: Choice)]
    var place = 0

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        var rest = area
        let head = rest.takeTop(1)
        guard !head.isEmpty else { return }
        surface.fill(x: head.x, y: head.y, width: head.width, height: 1, role: .titleFocus)
        surface.put("▸" + scene.say(title).uppercased(), at: head.x, head.y, .titleFocus)
        let first = firstRow(of: rows.count, height: rest.height, selected: place)
        for (number, row) in rows.enumerated().dropFirst(first).prefix(rest.height) {
            let line = rest.takeTop(1)
            let role: Role = number == place ? .rowSelected : .text
            surface.fill(x: line.x, y: line.y, width: line.width, height: 1, role: role)
            let text = (number == place ? "▸ " : "  ") + row.text
            surface.put(text, at: line.x, line.y, role, limit: line.width)
            let x = line.x + line.width - row.aside.columns - 1
            guard x > line.x + text.columns + 1 else { continue }
            surface.put(row.aside, at: x, line.y, number == place ? role : .dim)
        }
    }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: LiveWord.choose.words),
            KeyBar.Entry(key: "↑↓", label: LiveWord.moveOn.words),
            KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
        ]
    }

    /// Moves, or says what was chosen.
    mutating func press(_ key: Key) -> Choice? {
        switch key {
        case .up, .character("k"): place = max(0, place - 1)
        case .down, .tab, .character("j"): place = min(rows.count - 1, place + 1)
        case .enter where rows.indices.contains(place): return rows[place].choice
        default: break
        }
        return nil
    }
}
