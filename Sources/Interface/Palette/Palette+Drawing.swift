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
        let selected = wholeName(upTo: names, rows: rest.height)
        let height = rest.height - selected.count + 1
        let window = Window(of: rows.count, height: height, selected: list.selected)
        window.draw(on: &surface, in: title)
        for place in window.first..<rows.count - window.below {
            draw(place, on: &surface, in: rest.takeTop(1), names: names)
            guard place == list.selected else { continue }
            for line in selected.dropFirst() {
                let row = rest.takeTop(1)
                surface.fill(x: row.x, y: row.y, width: row.width, height: 1, role: .rowSelected)
                surface.put(line, at: row.x + 1, row.y, .rowSelected, limit: row.width - 1)
            }
        }
    }

    /// A command's name is a word or two; what is chosen may be a sentence, and has the room that
    /// what is known of it leaves.
    private func nameRoom(_ width: Int) -> Int {
        guard command != nil else { return 16 }
        let asides = rows.map(\.aside.columns).max() ?? 0
        return max(width * 2 / 3, width - asides - 4)
    }

    /// The name under the mark in as many lines as it takes: nowhere else could it be read whole.
    private func wholeName(upTo names: Int, rows: Int) -> [Substring] {
        let name = selected?.name ?? ""
        guard command != nil, name.columns > names else { return [name[...]] }
        return Array(name.wrapped(to: max(8, names)).prefix(max(1, rows - 2)))
    }

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
        let first = isSelected ? wholeName(upTo: names, rows: .max).first : nil
        let text = first.map(String.init) ?? row.name
        let name = (isSelected ? "▸" : " ") + text.filled(to: names)
        let used = surface.put(name, at: area.x, area.y, role, limit: area.width)
        let asideRole: Role = isSelected ? role : command == nil ? .strong : .dim
        let aside = row.aside.clipped(to: max(0, area.width - used - 2))
        surface.put(aside, at: area.x + area.width - aside.columns - 1, area.y, asideRole)
        let help = row.reason.map { "– " + $0 } ?? row.help
        surface.put(
            help, at: area.x + used + 2, area.y, role,
            limit: area.width - used - aside.columns - 5)
    }

    /// What the keys do while it is open: among choices, Enter does what their command is for.
    var keys: [KeyBar.Entry] {
        let close = KeyBar.Entry(key: "Esc", label: LiveWord.close.words)
        guard let command else {
            return [
                KeyBar.Entry(key: "Enter", label: LiveWord.runIt.words),
                KeyBar.Entry(key: "↑↓", label: LiveWord.choose.words),
                KeyBar.Entry(key: "Tab", label: ListCommandName.complete.words), close,
            ]
        }
        let verb = command.choices?.verb ?? LiveWord.choose.words
        return [KeyBar.Entry(key: "↑↓ Enter", label: verb), close]
    }
}
