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
        let names = min(rows.map(\.name.columns).max() ?? 0, nameRoom(rest.width))
        OverlayFrame.writeOut(cutHelp(width: rest.width, names: names), on: &surface, in: &rest)
        let selected = wholeName(upTo: names, rows: rest.height)
        let height = rest.height - selected.count + 1
        let window = Window(of: rows.count, height: height, selected: list.selected)
        frame.draw(on: &surface, in: area, window)
        for place in window.first..<rows.count - window.below {
            draw(place, on: &surface, in: rest.takeTop(1), names: names)
            guard place == list.selected else { continue }
            for line in selected.dropFirst() {
                let row = rest.takeTop(1)
                surface.fill(x: row.x, y: row.y, width: row.width, height: 1)
                surface.put(line, at: row.x + 1, row.y, limit: row.width - 1)
                surface.choose(row)
            }
        }
    }

    /// A command's name is a word or two; what is chosen may be a sentence, and has the room that
    /// what is known of it leaves.
    private func nameRoom(_ width: Int) -> Int {
        guard command != nil else { return 16 }
        let asides = rows.map(\.aside.columns).max() ?? 0
        return max(min(16, width * 2 / 3), width - asides - 4)
    }

    /// The name under the mark in as many lines as it takes: nowhere else could it be read whole.
    private func wholeName(upTo names: Int, rows: Int) -> [Substring] {
        let name = selected?.name ?? ""
        guard command != nil, name.columns > names else { return [name[...]] }
        return Array(name.wrapped(to: max(8, names)).prefix(max(1, rows - 2)))
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
    private func cutHelp(width: Int, names: Int) -> String {
        guard command == nil, let row = selected else { return "" }
        let text = row.helpAndReason(upTo: .max)
        return text.columns > helpRoom(of: row, width: width, names: names) ? text : ""
    }

    private func helpRoom(of row: Row, width: Int, names: Int) -> Int {
        width - names - row.aside.clipped(to: max(0, width - names - 3)).columns - 6
    }

    private func draw(_ place: Int, on surface: inout Surface, in area: Area, names: Int) {
        let row = rows[place]
        let isSelected = place == list.selected
        defer { if isSelected { surface.choose(area, sign: "▸") } }
        let role: Role = row.reason == nil ? .text : .dim
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let first = isSelected ? wholeName(upTo: names, rows: .max).first : nil
        let text = first.map(String.init) ?? row.name
        let name = " " + text.filled(to: names)
        let used = surface.put(name, at: area.x, area.y, role, limit: area.width)
        let asideRole: Role = command == nil ? .strong : .dim
        let aside = row.aside.clipped(to: max(0, area.width - used - 2))
        surface.put(aside, at: area.x + area.width - aside.columns - 1, area.y, asideRole)
        let room = helpRoom(of: row, width: area.width, names: names)
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
