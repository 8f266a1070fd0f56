import Discussion
import Terminal
import Wording

extension PlainSession {
    /// The open item and its time, as the top of the screen has them.
    func whereWeAre() -> [String] {
        text(height: 2) { surface, area in TopRows(scene: live.scene).draw(on: &surface, in: area) }
    }

    /// What a view shows, whole: nobody scrolls what is read out.
    func lines(of view: View) -> [String] {
        viewHeard = view
        if view == .minutes {
            live.makePreview()
        }
        let draw: (inout Surface, Area) -> Void = { [live] surface, area in
            live.draw(Layout.Pane(view: view, area: area), live.scene, on: &surface)
        }
        let head = text(height: 2, draw).prefix(1).map { withoutColumnHeads($0.withoutArrows) }
        switch view {
        case .minutes where !live.session.isBlank: return head + paper()
        case .notes where !live.scene.tally.notes.isEmpty: return head + notes()
        case .people where !live.tally.roster.isEmpty:
            return head + people() + whole(draw).dropFirst(1 + live.tally.roster.count)
        case .agenda where !live.session.programme.isEmpty:
            let legend = AgendaSum(scene: live.scene).legend
            let below = whole(draw).dropFirst(1 + live.scene.account.rows.count)
            // The signs that it explains are told as words.
            return head + programme()
                + below.filter { line in
                    legend.map { !line.contains($0) } ?? true
                }
        case .prompts where !live.session.methods.isEmpty: return head + prompts()
        default: break
        }
        guard view == .board, let board = live.scene.board else { return whole(draw) }
        let reading = BoardReading(board: board, scene: live.scene)
        return text(height: 40, draw).prefix(1)
            + reading.lines.map(\.withoutBoxes).filter { !$0.isEmpty }
    }

    /// The title of a view without the heads of columns, which sentences have no use for.
    private func withoutColumnHeads(_ title: String) -> String {
        [LiveWord.planAndActual, .turnsAndNotes].reduce(title) {
            $0.replacing("  " + live.scene.say($1), with: "")
        }
    }

    /// What is drawn where there are as many rows as it takes: until more of them add nothing.
    func whole(_ draw: (inout Surface, Area) -> Void) -> [String] {
        var (height, told) = (40, text(height: 40, draw))
        while height < 100_000 {
            height *= 4
            let more = text(height: height, draw)
            // Not by what it says: while a clock runs that differs from one time to the next.
            if more.count == told.count { break }
            told = more
        }
        return told
    }

    /// What is drawn, row by row, without what is there for the eye alone; so wide that nothing
    /// that is read out is cut.
    func text(height: Int, _ draw: (inout Surface, Area) -> Void) -> [String] {
        let size = Size(width: 240, height: height)
        var surface = Surface(size: size)
        draw(&surface, Area(size))
        return surface.rows.map(\.withoutBoxes).filter { !$0.isEmpty }
            .map { $0.contains("Esc ") ? live.withOwnKeys($0) : $0 }
    }
}
