import Terminal
import Wording

extension Palette {
    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let label = command?.label ?? CommandName.palette.words
        let title = scene.say(label).uppercased() + " \(rows.count) "
        let frame = OverlayFrame(
            title: title, aside: subject.clipped(to: area.width - title.columns - 24),
            filter: typed,
            hint: command == nil
                ? scene.say(PaletteWord.typeName) : scene.say(KeyBarWord.filterHint))
        var rest = frame.inside(area)
        guard !rows.isEmpty else {
            frame.draw(on: &surface, in: area)
            return frame.drawNothingFits(nothingFits, on: &surface, in: rest, scene)
        }
        OverlayFrame.writeOut(cutHelp(width: rest.width), on: &surface, in: &rest)
        let selected = wholeName(width: rest.width, rows: rest.height)
        let height = rest.height - selected.count + 1
        let window = Window(of: rows.count, height: height, selected: list.selected)
        frame.draw(on: &surface, in: area, window)
        for place in window.first..<rows.count - window.below {
            draw(place, on: &surface, in: rest.takeTop(1))
            guard place == list.selected else { continue }
            for line in selected.dropFirst() {
                let row = rest.takeTop(1)
                surface.fill(x: row.x, y: row.y, width: row.width, height: 1)
                surface.put(line, at: row.x + 1, row.y, limit: row.width - 1)
                surface.choose(row)
            }
        }
    }

    /// A command's name is a word or two, in a column; what is chosen may be a sentence, and comes
    /// before what is known of it, which has what is left of its own row.
    private func nameRoom(of row: Row, _ width: Int) -> Int {
        guard command != nil else { return min(16, rows.map(\.name.columns).max() ?? 0) }
        return max(width * 2 / 3, width - row.aside.columns - 4)
    }

    /// The name under the mark in as many lines as it takes: nowhere else could it be read whole.
    private func wholeName(width: Int, rows: Int) -> [Substring] {
        guard let selected, command != nil else { return [selected?.name[...] ?? ""] }
        let room = max(8, nameRoom(of: selected, width))
        return Array(selected.name.wrapped(to: room).prefix(max(1, rows - 2)))
    }

    /// What was typed; behind the name of a command, which the title has, only what follows it.
    private var typed: LineEditor {
        let name = list.editor.text.count - argument.count
        guard command != nil, list.editor.before.count >= name else { return list.editor }
        var editor = list.editor
        editor.replace(before: String(editor.before.dropFirst(name)))
        return editor
    }

    /// What the selected command does, where its row has no room for that.
    private func cutHelp(width: Int) -> String {
        guard command == nil, let row = selected else { return "" }
        let text = row.helpAndReason(upTo: .max)
        return text.columns > helpRoom(of: row, width: width) ? text : ""
    }

    private func helpRoom(of row: Row, width: Int) -> Int {
        let names = nameRoom(of: row, width)
        return width - names - row.aside.clipped(to: max(0, width - names - 3)).columns - 6
    }

    private func draw(_ place: Int, on surface: inout Surface, in area: Area) {
        let row = rows[place]
        let isSelected = place == list.selected
        defer { if isSelected { surface.choose(area, sign: "▸") } }
        let role: Role = row.reason == nil ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let first = isSelected ? wholeName(width: area.width, rows: .max).first : nil
        let text = first.map(String.init) ?? row.name
        let names = nameRoom(of: row, area.width)
        let name = " " + (command == nil ? text.filled(to: names) : text.clipped(to: names))
        let used = surface.put(name, at: area.x, area.y, role, limit: area.width)
        let asideRole: Role = command == nil ? .strong : .dim
        let aside = row.aside.clipped(to: max(0, area.width - used - 3))
        surface.put(aside, at: area.x + area.width - aside.columns - 1, area.y, asideRole)
        let room = helpRoom(of: row, width: area.width)
        surface.put(
            row.helpAndReason(upTo: room), at: area.x + used + 2, area.y, role, limit: room)
    }

    /// What the keys do while it is open: among choices, Enter does what their command is for.
    var keys: [KeyBar.Entry] {
        let back = KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words)
        guard let command else {
            return [
                KeyBar.Entry(key: "Enter", label: KeyBarWord.runIt.words),
                KeyBar.Entry(key: "↑↓", label: KeyBarWord.choose.words),
                KeyBar.Entry(key: "Tab", label: ListCommandName.complete.words), back,
            ]
        }
        if rows.isEmpty { return [back] }
        let verb = command.choices?.verb ?? KeyBarWord.choose.words
        return [KeyBar.Entry(key: "↑↓ Enter", label: verb), back]
    }
}

extension Palette.Row {
    /// What the command does, and why it cannot now if so; the reason stays whole where what is left
    /// for the other tells something.
    fileprivate func helpAndReason(upTo room: Int) -> String {
        guard let reason else { return help }
        let left = room - reason.columns - 3
        guard left >= min(help.columns, 16) else { return "– " + reason }
        return help.clipped(to: left) + " – " + reason
    }
}
