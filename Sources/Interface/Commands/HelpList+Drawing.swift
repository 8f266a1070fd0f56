import Terminal
import Wording

extension HelpList {
    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let rows = matches.flatMap(\.rows)
        let isAll = list.editor.isEmpty
        let counted = isAll ? "\(rows.count)" : scene.language.shown(rows.count, of: count)
        let frame = OverlayFrame(
            title: scene.say(CommandName.help).uppercased() + " " + counted + " ",
            filter: list.editor, hint: scene.say(KeyBarWord.filterHint))
        var rest = frame.inside(area)
        guard !rows.isEmpty else {
            frame.draw(on: &surface, in: area)
            return frame.drawNothingFits(on: &surface, in: rest, scene)
        }
        // As wide as the longest sentence with its keys.
        let count = max(1, min(3, area.width / 68))
        let width = area.width / count
        let keyWidth = keyWidth(width)
        if let selected, rows.indices.contains(selected) {
            let help = rows[selected].help[language]
            let isCut = help.columns > width - keyWidth - 3
            let reason = rows[selected].whyNot.map { "– " + $0 }
            OverlayFrame.writeOut(reason ?? (isCut ? help : ""), on: &surface, in: &rest)
        }
        let columns = columns(of: lines, count, rows: rest.height)
        let all = columns.map(\.count).reduce(0, +)
        // One column moves under the mark, several are turned like pages.
        let page = columns.firstIndex { $0.contains(where: isSelected) } ?? 0
        let first = count == 1 ? 0 : page / count * count
        let shown = columns.dropFirst(first).prefix(count)
        let before = columns.prefix(first).map(\.count).reduce(0, +)
        let window =
            count == 1
            ? Window(of: all, height: rest.height, selected: markedLine(in: columns[0]))
            : Window(of: all, height: shown.map(\.count).reduce(0, +), from: before)
        frame.draw(on: &surface, in: area, window)
        for column in shown {
            var place = rest.takeLeft(width)
            for line in column.dropFirst(count == 1 ? window.first : 0).prefix(place.height) {
                draw(line, on: &surface, in: place.takeTop(1), keyWidth: keyWidth)
            }
        }
    }

    /// The lines in columns of so many rows, in one of all where there is but one: none begins with
    /// a blank line or ends with a heading.
    private func columns(of lines: [Line], _ count: Int, rows: Int) -> [[Line]] {
        guard count > 1, rows > 1 else { return [lines] }
        var columns: [[Line]] = [[]]
        for line in lines {
            let column = columns[columns.count - 1]
            let isEnd = column.count == rows - (line.isHeading ? 1 : 0)
            if isEnd || column.count >= rows { columns.append([]) }
            if line.isBlank, columns[columns.count - 1].isEmpty { continue }
            columns[columns.count - 1].append(line)
        }
        return columns
    }

    private func isSelected(_ line: Line) -> Bool {
        if case .entry(_, _, let number) = line { number == selected } else { false }
    }

    /// The line of the mark; with the mark on the first or on none, the heading above it.
    private func markedLine(in lines: [Line]) -> Int {
        selected == 0 ? 0 : lines.firstIndex(where: isSelected) ?? 0
    }

    private func keyWidth(_ width: Int) -> Int {
        let longest = lines.map { line in
            if case .entry(let row, let prefix, _) = line {
                (prefix + row.keys(in: language)).columns
            } else {
                0
            }
        }.max()
        // On a narrow screen the sentences need the room; a long key moves its own to the right.
        return min((longest ?? 0) + 2, width < 60 ? 7 : max(14, width / 4))
    }

    private func draw(
        _ line: Line, on surface: inout Surface, in area: Area, keyWidth: Int
    ) {
        switch line {
        case .blank: return
        case .heading(let words):
            surface.put(words[language], at: area.x + 1, area.y, .strong, limit: area.width - 2)
        case .key(let entry):
            surface.put(" " + entry.key.filled(to: keyWidth), at: area.x, area.y, .strong)
            surface.put(
                entry.label[language], at: area.x + keyWidth + 2, area.y, .text,
                limit: area.width - keyWidth - 3)
        case .entry(let row, let prefix, _):
            let isSelected = isSelected(line)
            let canRun = row.whyNot == nil
            let role: Role = canRun ? .text : .dim
            surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
            let typed = prefix + row.keys(in: language)
            let keys = typed.filled(to: max(keyWidth, area.width < 60 ? typed.columns : 0))
            let x = surface.put(
                " " + keys, at: area.x, area.y,
                canRun ? .strong : role)
            surface.put(
                row.help[language], at: area.x + x + 1, area.y, role, limit: area.width - x - 2)
            if isSelected { surface.choose(area, sign: "▸") }
        }
    }
}

extension HelpList.Line {
    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
    fileprivate var isBlank: Bool { if case .blank = self { true } else { false } }
}
