import Discussion
import Terminal
import Wording

/// What was said, the newest at the bottom, next to the capture line.
struct NotesView {
    let scene: Scene
    private var places: [Int] { scene.rows(of: .notes) }

    init(scene: Scene) { self.scene = scene }

    /// The row of the selected note in the list, or of the one nearest to it; while one is written
    /// anew, of that.
    var selectedRow: Int? {
        let note = scene.selection[.notes] ?? scene.amended
        return scene.tally.index(of: note, among: places, in: scene.session)
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
                ViewName.notes.emptySentence(key: "Enter"), on: &surface, in: rest)
        }
        let (lines, window) = visibleLines(width: rest.width, height: rest.height)
        shown = window
        // What a filter found is a list to be read; else the newest stands by the line.
        let blank = scene.filters[.notes] == nil ? rest.height - lines.count : 0
        for (row, line) in lines.enumerated() {
            draw(line, on: &surface, at: rest.y + blank + row, in: rest)
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
        let last = places.count - 1
        let selected = selectedRow
        var (above, below) = (selected ?? last, selected ?? last)
        let own = lines(of: above, width: width, isSelected: selected != nil)
        if own.count > height {
            let before = above + min(scene.scrolled, 1)
            return (shortened(own, to: height), window(1, before: before, after: last - below))
        }
        let room = height - own.count
        var (over, under): ([Line], [Line]) = ([], [])
        while below < last, under.count < room {
            below += 1
            under += lines(of: below, width: width)
        }
        while above > 0, over.count < room {
            above -= 1
            over = lines(of: above, width: width) + over
        }
        let all = over + own + under
        let first = max(0, min(over.count - room / 2, all.count - height))
        let before = above + (first > 0 ? 1 : 0)
        let after = last - below + (first + height < all.count ? 1 : 0)
        let visible = Array(all.dropFirst(first).prefix(height))
        return (visible, window(visible.count, before: before, after: after))
    }

    /// Where notes are out of sight, above and below so many rows.
    private func window(_ rows: Int, before: Int, after: Int) -> Window {
        Window(of: before + rows + after, height: rows, from: before)
    }

    /// By how many rows the selected note is higher than the pane in an area.
    func overhang(in area: Area) -> Int {
        guard let selectedRow else { return 0 }
        let rest = PaneFrame(view: .notes, scene: scene, count: nil).inside(area)
        return max(0, lines(of: selectedRow, width: rest.width).count - rest.height)
    }

    /// The lines of a note that is higher than the pane from where it was scrolled to, and how many
    /// are still missing.
    private func shortened(_ lines: [Line], to height: Int) -> [Line] {
        let first = min(scene.scrolled, lines.count - height)
        let left = lines.count - first - height
        guard left > 0 else { return Array(lines.suffix(height)) }
        let more = NoteLines.Run(text: " … +\(left + 1)", role: .noteFlag)
        return Array(lines.dropFirst(first).prefix(max(0, height - 1))) + [Line(runs: [more])]
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
        if line.isSelected, scene.amended != nil { surface.put("▸", at: area.x, y, .strong) }
        guard line.isSelected, scene.hasFocus, scene.view == .notes else { return }
        surface.tint(x: area.x, y: y, width: area.width, height: 1, role: .rowSelected)
        surface.put(line.isMarked ? "■" : "▸", at: area.x, y, .rowSelected)
    }
}
