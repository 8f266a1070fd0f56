import Discussion
import Wording

/// A board as it is shown to the room: its drawing, then as many entries as there is room for.
struct BoardDrawing {
    let content: BoardContent
    let language: Language

    func lines(width: Int, height: Int) -> [[NoteLines.Run]] {
        let figure = BoardFigure(
            content: content, language: language, width: width, height: height
        ).lines
        let rows = EntryRows(
            content: content, language: language, width: width, namesGaps: false
        ).rows.map(\.runs)
        let gap: [[NoteLines.Run]] = figure.isEmpty || rows.isEmpty ? [] : [[]]
        return Array((figure + gap + rows).prefix(height))
    }
}
