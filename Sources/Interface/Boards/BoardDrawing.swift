import Discussion
import Wording

/// A board as it is shown to the room: its drawing, as large as leaves every entry its name, then the
/// entries; where they have no room even without it, with how many more there are.
struct BoardDrawing {
    typealias Lines = [[NoteLines.Run]]

    let content: BoardContent
    let language: Language

    func lines(width: Int, height: Int) -> Lines {
        let table = WallTable(content: content, language: language, width: width)
        let whole = whole(table)
        for list in whole {
            if let lines = figure(width, above: list, height) { return lines }
            // What is in which group is to be read, before a drawing that counts it.
            if content.schema.kind == .list, list.count <= height { return list }
        }
        // The bucket itself names what flows.
        if content.schema.kind == .flow, let bucket = figure(width, above: [], height) {
            return bucket
        }
        let lists = whole + names(table)
        for list in lists.dropFirst(whole.count) {
            if let lines = figure(width, above: list, height) { return lines }
        }
        return lists.first { $0.count <= height }
            ?? table.names(beside: table.mostBeside, atMost: height)
    }

    /// The entries with what is known of them: folded, so that nothing is cut; in one row each; and
    /// with the name of the group where that stands beside them.
    private func whole(_ table: WallTable) -> [Lines] {
        let ungrouped = content.schema.kind == .list && table.tellsGroups
        return [table.lines(isFolded: true), table.lines()]
            + (ungrouped ? [table.lines(inGroups: false)] : [])
    }

    /// Their names alone, in ever fewer rows.
    private func names(_ table: WallTable) -> [Lines] {
        (1...table.mostBeside).map { table.names(beside: $0, atMost: .max / $0) }
    }

    /// The drawing in the rows that a list of entries leaves; nothing if they are too few for it.
    private func figure(_ width: Int, above list: Lines, _ height: Int) -> Lines? {
        let gap: Lines = list.isEmpty ? [] : [[]]
        let room = height - list.count - gap.count
        let figure = BoardFigure(
            content: content, language: language, width: width, height: room)
        let lines = figure.whole
        guard !lines.isEmpty, lines.count <= room else { return nil }
        // Below it nothing tells which way the flows go that have no arrow.
        if content.schema.kind == .flow, !list.isEmpty, !figure.drawsEveryFlow { return nil }
        return lines + gap + list
    }
}
