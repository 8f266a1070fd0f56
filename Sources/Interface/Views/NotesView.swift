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
        let rest = frame.draw(on: &surface, in: area)
        if places.isEmpty, count > 0 { return frame.drawFilteredOut(on: &surface, in: rest) }
        guard !places.isEmpty else {
            return frame.drawEmpty(
                ViewName.notes.emptySentence(key: "Enter"), on: &surface, in: rest)
        }
        let (lines, window) = visibleLines(width: rest.width, height: rest.height)
        frame.draw(window, on: &surface, in: area)
        for (row, line) in lines.enumerated() {
            draw(line, on: &surface, at: rest.y + rest.height - lines.count + row, in: rest)
        }
    }

    /// One line of the pane, and whether it belongs to the selected note.
    private struct Line {
        var runs: [NoteLines.Run]
        var isSelected = false
        var isMarked = false
    }

    /// The last lines; or, where a note is selected, that one in the middle.
    private func visibleLines(width: Int, height: Int) -> (lines: [Line], window: Window) {
        let selected = selectedRow
        var (above, below) = (selected ?? places.count - 1, selected ?? places.count - 1)
        var lines = self.lines(of: above, width: width, isSelected: selected != nil)
        if lines.count > height { return (shortened(lines, to: height), window(above, below)) }
        var room = (height - lines.count + 1) / 2
        while below < places.count - 1, room > 0 {
            below += 1
            let more = self.lines(of: below, width: width).prefix(room)
            lines += more
            room -= more.count
        }
        while above > 0, lines.count < height {
            above -= 1
            lines = self.lines(of: above, width: width) + lines
        }
        if lines.count >= height { return (Array(lines.suffix(height)), window(above, below)) }
        while below < places.count - 1, lines.count < height {
            below += 1
            lines += self.lines(of: below, width: width)
        }
        return (Array(lines.prefix(height)), window(above, below))
    }

    /// Where notes are out of sight, if those between two places are in sight.
    private func window(_ above: Int, _ below: Int) -> Window {
        Window(of: places.count, height: below - above + 1, from: above)
    }

    /// The first lines of a note that is higher than the pane, and how many are missing.
    private func shortened(_ lines: [Line], to height: Int) -> [Line] {
        let more = NoteLines.Run(text: " … +\(lines.count - height + 1)", role: .noteFlag)
        return Array(lines.prefix(max(0, height - 1))) + [Line(runs: [more])]
    }

    /// The lines of one note, under the title of its item where that is not the one before.
    private func lines(of index: Int, width: Int, isSelected: Bool = false) -> [Line] {
        let note = scene.session.notes[places[index]]
        let isMarked = scene.marked.contains(note.id)
        let lines = NoteLines(note, scene, width: width).lines
            .map { Line(runs: $0, isSelected: isSelected, isMarked: isMarked) }
        let before = index > 0 ? scene.session.notes[places[index - 1]].item : nil
        guard let item = note.item, before != item else { return lines }
        let number = scene.number(of: item).map { "\($0) " } ?? ""
        let title = " " + number + (scene.session.items[item]?.title ?? "")
        return [Line(runs: [NoteLines.Run(text: title, role: .agendaDone)])] + lines
    }

    private func draw(_ line: Line, on surface: inout Surface, at y: Int, in area: Area) {
        surface.put(line.runs, at: area.x, y, upTo: area.x + area.width)
        if line.isMarked { surface.put("■", at: area.x, y, .rowMarked) }
        guard line.isSelected, scene.hasFocus, scene.view == .notes else { return }
        surface.tint(x: area.x, y: y, width: area.width, height: 1, role: .rowSelected)
        surface.put(line.isMarked ? "■" : "▸", at: area.x, y, .rowSelected)
    }
}
