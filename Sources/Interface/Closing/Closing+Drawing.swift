import Discussion
import Terminal
import Wording

extension Closing {
    private struct Line {
        var text: String
        var role: Role
        /// The key that leads there, in front of the text.
        var key = ""
        /// The row that the line belongs to; nothing for a heading.
        var row: Int?
        var isHead = false
    }

    /// Draws all rows, the selected one in sight.
    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let frame = OverlayFrame(
            title: scene.say(isClosed ? ClosingWord.closed : .closing).uppercased()
                + (isEmpty ? "" : " \(ends.count + actions.count)"))
        var rest = frame.inside(area)
        let lines = lines(scene, width: area.width, isShort: rest.height < 8)
        let mark = lines.lastIndex { $0.row == selected } ?? 0
        let window = Window(of: lines.count, height: rest.height, selected: mark)
        frame.draw(on: &surface, in: area, window)
        for line in lines.dropFirst(window.first).prefix(rest.height) {
            let row = rest.takeTop(1)
            let isSelected = line.row == selected
            surface.fill(x: row.x, y: row.y, width: row.width, height: 1, role: line.role)
            surface.put(line.text, at: row.x, row.y, line.role, limit: row.width - 1)
            surface.put(line.key, at: row.x + 1, row.y, .titleFocus)
            if isSelected { surface.choose(row, sign: line.isHead ? "▸" : "") }
            if isSelected, line.isHead { surface.cursor = Position(x: row.x, y: row.y) }
        }
    }

    /// On a short screen without the sentences on boards, whose rows the papers need.
    private func lines(_ scene: Scene, width: Int, isShort: Bool) -> [Line] {
        let papers =
            section(scene.say(ClosingWord.papers), scene, width) {
                if case .paper = $0 { true } else { false }
            } + (isShort ? [] : lacking(scene).flatMap { self.heading($0, width) })
        let count = scene.language.unclearActions(actions.count)
        let actions = section(actions.isEmpty ? "" : count, scene, width) {
            if case .action = $0 { true } else { false }
        }
        let heading = scene.say(isClosed ? ClosingWord.leftUnfinished : .unfinished)
        let ends = section(ends.isEmpty ? "" : heading, scene, width) {
            if case .end = $0 { true } else { false }
        }
        return isClosed ? papers + ends + actions : ends + actions + papers
    }

    /// What stands on boards and in none of the papers that are chosen, or in none of these at all.
    private func lacking(_ scene: Scene) -> [String] {
        let boards = scene.session.boardsFilledIn.map(\.schema)
        let isLeftOut = chosen.isDisjoint(with: Self.withBoards)
        let leftOut = isLeftOut ? boards.filter { !$0.isSensitive } : []
        let restricted = boards.filter(\.isSensitive)
        return [
            leftOut.isEmpty ? nil : scene.language.boardsOnlyInReport(titles(leftOut, scene)),
            restricted.isEmpty ? nil : scene.language.boardsOnlyInAnnex(titles(restricted, scene)),
        ].compactMap(\.self)
    }

    private func titles(_ boards: [BoardSchema], _ scene: Scene) -> [String] {
        boards.map { scene.say($0.title) }
    }

    private func heading(_ text: String, _ width: Int) -> [Line] {
        guard !text.isEmpty else { return [] }
        return text.wrapped(to: max(8, width - 2)).map { Line(text: " " + $0, role: .warn) }
    }

    private func section(
        _ title: String, _ scene: Scene, _ width: Int, _ belongs: (Row) -> Bool
    ) -> [Line] {
        heading(title, width)
            + rows.indices.filter { belongs(rows[$0]) }.flatMap { place in
                lines(of: place, scene, width)
            }
    }

    private func lines(of place: Int, _ scene: Scene, _ width: Int) -> [Line] {
        switch rows[place] {
        case .end(let end):
            let number = ends.firstIndex(of: end).map { $0 < 9 ? "\($0 + 1)" : " " } ?? " "
            let text = end.text.isEmpty ? "" : " · " + end.text
            let words = scene.say(end.kind) + " (\(end.count))" + text
            // Nowhere else could the chosen one be read whole.
            let pieces = place == selected ? words.wrapped(to: max(8, width - 5)) : [words[...]]
            return pieces.enumerated().map { piece, text in
                let front = piece == 0 ? " " + number + "  " : .blanks(4)
                return Line(
                    text: front + text, role: .text, key: piece == 0 ? number : "", row: place,
                    isHead: piece == 0)
            }
        case .paper(let paper):
            let box = chosen.contains(paper) ? "[x] " : "[ ] "
            let text = " " + box + scene.say(paper.document) + " (" + paper.format + ")"
            return [Line(text: text, role: .text, row: place, isHead: true)]
        case .action(_, let text, let questions):
            return [Line(text: " > " + text.firstLine, role: .text, row: place, isHead: true)]
                + questions.flatMap { scene.say($0).wrapped(to: max(8, width - 6)) }.map {
                    Line(text: "     " + $0, role: .dim, row: place)
                }
        }
    }
}
