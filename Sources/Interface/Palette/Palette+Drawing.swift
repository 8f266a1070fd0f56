import Terminal
import Wording

extension Palette {
    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        var rest = area
        let title = rest.takeTop(1)
        drawTitle(on: &surface, in: title, scene)
        guard !rows.isEmpty else {
            return _ = surface.put(
                scene.say(PaletteWord.nothingFits), at: area.x + 1, rest.y, .inputPlaceholder,
                limit: rest.isEmpty ? 0 : area.width - 1)
        }
        let names = min(rows.map(\.name.columns).max() ?? 0, nameRoom(area.width))
        let window = Window(of: rows.count, height: rest.height, selected: list.selected)
        window.draw(on: &surface, in: title)
        for place in window.first..<rows.count - window.below {
            draw(place, on: &surface, in: rest.takeTop(1), names: names)
        }
    }

    /// A command's name is a word or two; what is chosen may be a sentence.
    private func nameRoom(_ width: Int) -> Int { command == nil ? 16 : width * 2 / 3 }

    private func drawTitle(on surface: inout Surface, in area: Area, _ scene: Scene) {
        guard !area.isEmpty else { return }
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: .titleFocus)
        let label = command?.label ?? CommandName.palette.words
        let name = "▸: " + scene.say(label).uppercased() + " \(rows.count)  "
        let used = surface.put(name, at: area.x, area.y, .titleFocus, limit: area.width)
        let editor = list.editor
        let hint = editor.isEmpty ? scene.say(PaletteWord.typeName) : editor.text
        surface.put(
            hint, at: area.x + used, area.y, .titleFocus, limit: area.width - used)
        surface.cursor = Position(
            x: min(area.x + used + editor.before.columns, area.x + area.width - 1), y: area.y)
    }

    private func draw(_ place: Int, on surface: inout Surface, in area: Area, names: Int) {
        let row = rows[place]
        let isSelected = place == list.selected
        let role: Role = isSelected ? .rowSelected : row.reason == nil ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let name = (isSelected ? "▸" : " ") + row.name.filled(to: names)
        let used = surface.put(name, at: area.x, area.y, role, limit: area.width)
        let asideRole: Role = isSelected ? role : command == nil ? .strong : .dim
        let aside = row.aside.clipped(to: max(0, area.width - used - 2))
        surface.put(aside, at: area.x + area.width - aside.columns - 1, area.y, asideRole)
        let help = row.reason.map { "– " + $0 } ?? row.help
        surface.put(
            help, at: area.x + used + 2, area.y, role,
            limit: area.width - used - aside.columns - 5)
    }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: LiveWord.runIt.words),
            KeyBar.Entry(key: "↑↓", label: LiveWord.choose.words),
            KeyBar.Entry(key: "Tab", label: ListCommandName.complete.words),
            KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
        ]
    }
}
