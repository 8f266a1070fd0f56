import Discussion
import Terminal
import Wording

/// What was said, the newest at the bottom, next to the capture line.
struct NotesView {
    let scene: Scene
    private var places: [Int] { scene.rows(of: .notes) }

    init(scene: Scene) { self.scene = scene }

    /// The row of the selected note in the list, or of the one nearest to it.
    var selectedRow: Int? {
        scene.tally.index(of: scene.selection[.notes], among: places, in: scene.session)
    }

    func draw(on surface: inout Surface, in area: Area) {
        let unfinished = scene.toComplete
        let aside = unfinished > 0 ? scene.say(ScreenLabel.toComplete) + " \(unfinished)" : ""
        let count = scene.tally.notes.count
        let frame = PaneFrame(view: .notes, scene: scene, count: count, aside: aside)
        let rest = frame.inside(area)
        var shown: Window?
        defer { frame.draw(on: &surface, in: area, shown) }
        if places.isEmpty, count > 0 { return frame.drawFilteredOut(on: &surface, in: rest) }
        guard !places.isEmpty else {
            return frame.drawEmpty(
                ViewName.notes.emptySentence(key: "Enter", inList: scene.hasFocus), on: &surface,
                in: rest)
        }
        let (lines, window) = visibleLines(width: rest.width, height: rest.height)
        shown = window
        // What a filter found is a list to be read; else the newest stands by the line.
        let blank = scene.filters[.notes] == nil ? rest.height - lines.count : 0
        for (row, line) in lines.enumerated() {
            let isFirst = row == 0 || !lines[row - 1].isSelected
            draw(line, isFirst: isFirst, on: &surface, at: rest.y + blank + row, in: rest)
        }
    }

    /// One line of the pane, and the place of the note that it belongs to.
    private struct Line {
        var runs: [NoteLines.Run]
        var place: Int
        var isSelected = false
        var isMarked = false
    }

    /// The last lines; or, where a note is selected, that one in the middle.
    private func visibleLines(width: Int, height: Int) -> (lines: [Line], window: Window) {
        let selected = selectedRow
        let middle = selected ?? places.count - 1
        var lines = self.lines(of: middle, width: width, isSelected: selected != nil)
        if lines.count > height {
            let window = Window(above: middle, below: places.count - 1 - middle)
            return (part(of: lines, height), window)
        }
        var (above, below) = (middle, middle)
        var first = lines.count + (height - lines.count + 1) / 2 - height
        while below < places.count - 1, lines.count < height {
            below += 1
            lines += self.lines(of: below, width: width)
        }
        while above > 0, first < 0 || lines.count < height {
            above -= 1
            let more = self.lines(of: above, width: width)
            lines = more + lines
            first += more.count
        }
        first = max(0, min(first, lines.count - height))
        let end = min(first + height, lines.count)
        // A line of a note that is out of sight is as much to be told as a note.
        let window = Window(
            above: above + first, below: places.count - 1 - below + lines.count - end)
        return (Array(lines[first..<end]), window)
    }

    /// As much as there is room for of the selected note, from where it was read on to, and how many
    /// lines follow.
    private func part(of lines: [Line], _ height: Int) -> [Line] {
        let first = min(scene.linesRead, lines.count - height)
        let rest = lines.count - first - height
        let shown = lines[first..<first + height]
        guard rest > 0, let last = shown.last else { return Array(shown) }
        let more = NoteLines.Run(text: " … +\(rest + 1)", role: .noteFlag)
        return shown.dropLast() + [Line(runs: [more], place: last.place)]
    }

    /// How many lines of the selected note a pane leaves out.
    func linesLeftOut(of area: Area) -> Int {
        guard let selectedRow else { return 0 }
        let rest = PaneFrame(view: .notes, scene: scene, count: 0).inside(area)
        return max(0, lines(of: selectedRow, width: rest.width).count - rest.height)
    }

    /// The lines of one note, under the title of its item where that is not the one before.
    private func lines(of index: Int, width: Int, isSelected: Bool = false) -> [Line] {
        let note = scene.session.notes[places[index]]
        let isMarked = scene.marked.contains(note.id)
        let lines = NoteLines(note, scene, width: width).lines
            .map {
                Line(runs: $0, place: index, isSelected: isSelected, isMarked: isMarked)
            }
        let before = index > 0 ? scene.session.notes[places[index - 1]].item : nil
        guard let item = note.item, before != item else { return lines }
        let number = scene.number(of: item).map { "\($0) " } ?? ""
        let title = " " + number + (scene.session.items[item]?.title ?? "")
        return [Line(runs: [NoteLines.Run(text: title, role: .agendaDone)], place: index)] + lines
    }

    /// Draws a line; the first of the selected note has the mark.
    private func draw(
        _ line: Line, isFirst: Bool, on surface: inout Surface, at y: Int, in area: Area
    ) {
        surface.put(line.runs, at: area.x, y, upTo: area.x + area.width)
        if line.isMarked { surface.put("■", at: area.x, y, .rowMarked) }
        let hasFocus = scene.hasFocus && scene.view == .notes
        guard line.isSelected, hasFocus || scene.amended != nil else { return }
        let sign = line.isMarked ? "" : isFirst ? "▸" : ""
        surface.choose(Area(x: area.x, y: y, width: area.width, height: 1), sign: sign)
    }
}
