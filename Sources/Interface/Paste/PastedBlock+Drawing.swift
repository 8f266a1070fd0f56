import Discussion
import Exchange
import Terminal
import Wording

extension PastedBlock {
    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: PasteWord.take.words),
            KeyBar.Entry(key: "←→", label: PasteWord.column.words),
            KeyBar.Entry(key: "Tab", label: PasteWord.meaning.words),
            KeyBar.Entry(key: "␣", label: PasteWord.choice.words),
            KeyBar.Entry(key: "Esc", label: PasteWord.leaveAll.words),
        ]
    }

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let frame = OverlayFrame(title: title(scene))
        var rest = frame.inside(area)
        let shown = shownColumns(fitting: area.width - 10, scene)
        drawHeads(shown, on: &surface, in: &rest, scene)
        if rest.height > 4 { drawDetail(on: &surface, in: rest.takeBottom(1), scene) }
        if rest.height > 8 { drawWhole(shown, on: &surface, in: &rest) }
        let window = Window(of: rows.count, height: rest.height, selected: row)
        frame.draw(on: &surface, in: area, window)
        for place in rows.indices.dropFirst(window.first).prefix(rest.height) {
            draw(place, shown, on: &surface, in: rest.takeTop(1), scene)
        }
    }

    private func title(_ scene: Scene) -> String {
        let merged = rows.count { if case .merge = $0.choice { true } else { false } }
        return scene.language.pasted(
            added: rows.count { $0.choice == .add }, merged: merged,
            left: rows.count { $0.choice == .leave })
    }

    /// The columns in sight with their widths: those from the mark on if not all of them fit.
    private func shownColumns(
        fitting width: Int, _ scene: Scene
    ) -> [(column: Int, width: Int)] {
        let wanted = people.columns.indices.map { column in
            let meaning = people.columns[column].map { scene.say($0) } ?? "–"
            let told = column == self.column ? "[" + meaning + "]" : meaning
            let heads = [people.heads.isEmpty ? "" : people.heads[column], told]
            let texts = heads + people.rows.prefix(60).map { $0[column] }
            // A column that is passed over leaves its room to the others.
            let least = people.columns[column] == nil ? 4 : 7
            return max(least, texts.map(\.columns).max() ?? 0) + 1
        }
        // No column takes more than 24 from the others, nor less than there is.
        let most = (25...80).last { most in wanted.reduce(0) { $0 + min($1, most) } <= width }
        let widths = wanted.map { min($0, most ?? 25) }
        var first = 0
        while first < column, widths[first...column].reduce(0, +) > width { first += 1 }
        var room = width
        var shown: [(column: Int, width: Int)] = []
        for place in widths.indices.dropFirst(first) where room >= Self.leastPart || shown.isEmpty {
            shown.append((place, min(widths[place], room)))
            room -= widths[place]
        }
        // What is left in the end is for those that are cut; a blank stays before the arrow.
        if shown.count < widths.count - first { room -= 1 }
        for place in shown.indices {
            let more = min(max(0, room), wanted[shown[place].column] - shown[place].width)
            shown[place].width += more
            room -= more
        }
        return shown
    }

    /// As many columns as show of a text whose it is.
    private static let leastPart = 10

    private func drawHeads(
        _ shown: [(column: Int, width: Int)], on surface: inout Surface, in rest: inout Area,
        _ scene: Scene
    ) {
        let meanings = rest.takeTop(1)
        guard !meanings.isEmpty else { return }
        let names = people.heads.isEmpty ? meanings : rest.takeTop(1)
        var x = meanings.x + 9
        for (place, width) in shown {
            let isMarked = place == column
            let meaning = people.columns[place].map { scene.say($0) } ?? "–"
            let text = isMarked ? "[" + meaning.clipped(to: width - 3) + "]" : meaning
            surface.put(
                text, at: x, meanings.y, isMarked ? .strong : .info, limit: width - 1)
            if isMarked { surface.cursor = Position(x: x, y: meanings.y) }
            if !people.heads.isEmpty {
                surface.put(people.heads[place], at: x, names.y, .dim, limit: width - 1)
            }
            x += width
        }
        if let last = shown.last, last.column < people.columns.count - 1 {
            surface.put("→", at: meanings.x + meanings.width - 2, meanings.y, .dim)
        }
        if let first = shown.first, first.column > 0 {
            surface.put("←", at: meanings.x + 7, meanings.y, .dim)
        }
    }

    private func draw(
        _ place: Int, _ shown: [(column: Int, width: Int)], on surface: inout Surface,
        in area: Area, _ scene: Scene
    ) {
        let row = rows[place]
        let isMarked = place == self.row
        let role: Role = row.choice == .leave ? .dim : .text
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let hasFault = row.choice != .leave && !row.faults.isEmpty
        let sign = " " + (hasFault ? "!" : " ") + self.sign(of: row, scene)
        surface.put(
            sign, at: area.x, area.y, hasFault ? .error : role, limit: 8)
        var x = area.x + 9
        for (column, width) in shown {
            let isTaken = people.columns[column] != nil
            surface.put(
                people.rows[place][column], at: x, area.y, isTaken ? role : .dim,
                limit: width - 1)
            x += width
        }
        if isMarked { surface.choose(area, sign: "▸") }
    }

    private func sign(of row: Row, _ scene: Scene) -> String {
        switch row.choice {
        case .add: row.alike.map { "+ ≈" + scene.label(of: $0) } ?? "+"
        case .merge(let id): "=" + scene.label(of: id)
        case .leave: "–"
        }
    }

    /// The row that has the mark, where a column cuts it or is out of sight.
    private func drawWhole(
        _ shown: [(column: Int, width: Int)], on surface: inout Surface, in rest: inout Area
    ) {
        guard people.rows.indices.contains(row) else { return }
        let texts = people.rows[row]
        let isWhole =
            shown.count == texts.count
            && shown.allSatisfy { texts[$0.column].columns < $0.width }
        let text = isWhole ? "" : texts.filter { !$0.isEmpty }.joined(separator: " · ")
        OverlayFrame.writeOut(text, on: &surface, in: &rest)
    }

    /// What is wrong with the row that has the mark, else what is done about it.
    private func drawDetail(on surface: inout Surface, in area: Area, _ scene: Scene) {
        guard rows.indices.contains(row) else { return }
        let marked = rows[row]
        let alike = marked.alike.map { scene.label(of: $0, withName: true) }
        let (text, role): (String, Role) =
            if let fault = marked.faults.first, marked.choice != .leave {
                (TableError.faults([fault]).words(in: scene.language), .error)
            } else {
                (scene.language.pastedRow(marked.choice.word, alike: alike), .strong)
            }
        surface.put(text, at: area.x + 1, area.y, role, limit: area.width - 2)
    }
}

extension PastedBlock.Choice {
    fileprivate var word: PasteWord {
        switch self {
        case .add: .addsPerson
        case .merge: .fillsIn
        case .leave: .leavesOut
        }
    }
}
