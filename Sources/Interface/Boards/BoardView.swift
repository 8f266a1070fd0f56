import Discussion
import Terminal
import Wording

/// The open board: its drawing, and its entries below or, where there is room, beside it.
struct BoardView {
    let scene: Scene

    private var board: Board? { scene.board }

    /// The entries in the order in which they are listed.
    var entries: [EntityID] {
        guard let board else { return [] }
        let content = scene.session.content(of: board)
        return EntryRows(content: content, language: scene.language, width: 80).rows
            .compactMap(\.entry)
    }

    /// Those that the filter leaves.
    var shown: [EntityID] {
        let places = scene.filters[.board]?.places
        return places.map { $0.map { scene.session.entries[$0].id } } ?? entries
    }

    /// The place of the selected entry among those; without a choice the first.
    var selected: Int { shown.firstIndex { $0 == scene.selection[.board] } ?? 0 }

    func draw(on surface: inout Surface, in area: Area) {
        guard let board else { return drawNone(on: &surface, in: area) }
        let content = scene.session.content(of: board)
        var frame = PaneFrame(view: .board, scene: scene, count: content.rows.count)
        frame.aside = board.schema.title[scene.language]
        var rest = frame.inside(area)
        var window: Window?
        defer { frame.draw(on: &surface, in: area, window) }
        guard !content.rows.isEmpty else {
            let sign = "+" + board.schema.word(in: scene.language)
            return frame.drawEmpty(
                ViewName.emptyBoard(sign: sign, inList: scene.hasFocus), on: &surface, in: rest)
        }
        let isWide = rest.width >= 140 && content.schema.kind == .grid
        var picture = isWide ? rest.takeLeft(rest.width * 3 / 5) : rest
        let height = isWide ? picture.height : figureHeight(content, picture.height)
        let figure = BoardFigure(
            content: content, language: scene.language, width: picture.width - 1, height: height)
        let lines = height > 0 ? figure.lines : []
        for line in lines { draw(line, on: &surface, in: picture.takeTop(1)) }
        if !isWide {
            _ = rest.takeTop(lines.count)
            if !lines.isEmpty, rest.height > 3 { _ = rest.takeTop(1) }
        }
        window = drawEntries(content, frame, on: &surface, in: rest)
    }

    /// A matrix is worth all rows but a few; other drawings leave a third to the entries, a chart
    /// as much as they take.
    private func figureHeight(_ content: BoardContent, _ height: Int) -> Int {
        let most = min(height * 2 / 3, height - 3)
        switch content.schema.kind {
        case .grid: return height - 3
        // A stump of a chart tells nothing.
        case .ranking where height < 12: return 0
        case .ranking: return min(most, max(8, height / 2, height - content.rows.count - 4))
        case .flow, .list, .tracker: return most
        }
    }

    private func drawNone(on surface: inout Surface, in area: Area) {
        let boards = scene.session.boards.count
        let frame = PaneFrame(view: .board, scene: scene, count: boards)
        let key = frame.way(to: boards == 0 ? "m" : "b")
        frame.draw(on: &surface, in: area, nil)
        frame.drawEmpty(
            ViewName.board.emptySentence(key: key), on: &surface, in: frame.inside(area))
    }

    private func drawEntries(
        _ content: BoardContent, _ frame: PaneFrame, on surface: inout Surface, in area: Area
    ) -> Window? {
        var rest = area
        let shown = Set(shown)
        let list = EntryRows(
            content: content, language: scene.language, width: area.width - 1,
            label: { scene.label(of: $0) }, links: scene.links)
        let rows = list.rows
            .filter { $0.entry.map(shown.contains) ?? (scene.filters[.board] == nil) }
        if rows.isEmpty {
            frame.drawFilteredOut(on: &surface, in: rest)
            return nil
        }
        let chosen = scene.selection[.board] ?? rows.first { $0.entry != nil }?.entry
        let place = rows.firstIndex { $0.entry == chosen } ?? 0
        if let chosen {
            let detail = EntryDetail(rows: list, links: scene.links(of: chosen), entry: chosen)
            let isCut = rows[place].isCut(at: area.width - 1)
            detail.draw(below: rows.count, isCut: isCut, on: &surface, in: &rest)
        }
        let window = Window(of: rows.count, height: rest.height, selected: place)
        for row in rows.dropFirst(window.first).prefix(rest.height) {
            let line = rest.takeTop(1)
            draw(row.runs, on: &surface, in: line)
            guard row.entry == chosen, scene.hasFocus, scene.view == .board else { continue }
            surface.choose(line, sign: "▸")
        }
        return window
    }

    private func draw(_ runs: [NoteLines.Run], on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        surface.put(runs, at: area.x, area.y, upTo: area.x + area.width - 1)
    }
}
