import Discussion
import Terminal
import Wording

/// The programme: what is done, what runs, what comes, with planned and actual minutes.
struct AgendaView {
    let scene: Scene

    /// The place of the selected item on the programme; without a choice the open one, or the next.
    var selected: Int {
        let places = scene.rows(of: .agenda)
        return places.isEmpty ? 0 : places[selectedRow]
    }

    /// The row of the selected item in the list, as far as a filter leaves it.
    var selectedRow: Int {
        let id = scene.selection[.agenda] ?? scene.session.openItem ?? scene.next
        return scene.rows(of: .agenda).firstIndex { scene.account.rows[$0].item == id } ?? 0
    }

    func draw(on surface: inout Surface, in area: Area) {
        let programme = scene.account.outline.items
        let frame = PaneFrame(
            view: .agenda, scene: scene, count: programme.count,
            aside: programme.isEmpty ? "" : scene.say(LiveWord.planAndActual))
        var rest = frame.inside(area)
        var shown: Window?
        defer { frame.draw(on: &surface, in: area, shown) }
        guard !programme.isEmpty else {
            return frame.drawEmpty(
                ViewName.agenda.emptySentence(key: frame.way(to: "a")), on: &surface, in: rest)
        }
        let selected = selected
        let hasParts = scene.numbers.contains { $0.contains(".") }
        let longest = scene.numbers.map(\.utf8.count).max() ?? 0
        let rows = scene.rows(of: .agenda).map { place in
            ItemRow(
                scene: scene, place: place, isSelected: place == selected,
                numberWidth: longest + 1, endTogether: !hasParts)
        }
        guard !rows.isEmpty else { return frame.drawFilteredOut(on: &surface, in: rest) }
        let sums = AgendaSum(scene: scene).lines(width: rest.width)
        if rest.height > sums.count + 4 {
            var foot = rest.takeBottom(sums.count)
            for line in sums { line.draw(on: &surface, in: foot.takeTop(1), isSelected: false) }
        }
        drawDetail(of: programme[selected], at: selected, below: rows, on: &surface, in: &rest)
        let heights = heights(of: rows, in: rest)
        let window = Window(of: rows.count, height: rest.height, selected: selectedRow)
        shown = window
        for place in window.first..<rows.count {
            let row = rest.takeTop(heights[place])
            if row.isEmpty { return }
            rows[place].draw(on: &surface, in: row)
        }
        drawLegend(on: &surface, in: &rest)
    }

    /// One row for each, and what is free for titles that need more; where that is too little for
    /// all of them beside the legend too, those of what is done come last and the shorter ones first,
    /// so that as many as can be stand whole.
    private func heights(of rows: [ItemRow], in area: Area) -> [Int] {
        let needed = rows.map { $0.height(width: area.width, atMost: 4) }
        let isRoomy = needed.reduce(0, +) <= area.height
        let legend = isRoomy || AgendaSum(scene: scene).legend == nil ? 0 : 1
        var free = max(0, area.height - rows.count - legend)
        var heights = rows.map { _ in 1 }
        let order = rows.indices.map { (rows[$0].isDone ? 1 : 0, needed[$0], $0) }.sorted(by: <)
        for (_, _, place) in order {
            let more = min(needed[place] - 1, free)
            heights[place] += more
            free -= more
        }
        return heights
    }

    /// Says what the signs mean where the list leaves a row.
    private func drawLegend(on surface: inout Surface, in rest: inout Area) {
        guard let legend = AgendaSum(scene: scene).legend else { return }
        let row = rest.takeBottom(1)
        guard !row.isEmpty else { return }
        surface.put(legend, at: row.x + 1, row.y, .dim, limit: row.width - 2)
    }

    /// Says what its row leaves out of the selected item, as a narrow one does, if there is room.
    private func drawDetail(
        of item: AgendaItem, at place: Int, below rows: [ItemRow], on surface: inout Surface,
        in rest: inout Area
    ) {
        let width = rest.width
        let needed = rows.reduce(0) { $0 + $1.height(width: width) }
        let isNarrow = width < ItemRow.wide
        // A title in more rows than one is cut where the list has none to spare.
        let isCut = needed > rest.height && rows[selectedRow].height(width: width) > 1
        let least = isCut && !isNarrow ? rows.count : needed
        // Where another list is worked in, whole titles come before what is known of one item.
        let isLead = isNarrow && scene.view == .agenda && rest.height >= 16
        guard isNarrow || isCut, rest.height - least >= 3 || isLead else { return }
        let detail = ItemDetail(
            scene: scene, item: item, row: scene.account.rows[place], place: place)
        let whole = rows.reduce(0) { $0 + $1.height(width: width, atMost: 4) }
        let list = rest.height - whole >= 5 ? whole : least
        let room = max(least == needed ? 5 : 3, rest.height - list)
        detail.draw(
            on: &surface, in: rest.takeBottom(min(detail.height(width: rest.width), room)))
    }
}
