import Discussion
import Terminal
import Wording

/// A board as it is read out: what its drawing sums up, and each entry with where it stands.
struct BoardReading {
    let board: Board
    let scene: Scene

    var lines: [String] {
        let content = scene.session.content(of: board)
        let entries = EntryRows(
            content: content, language: scene.language, width: 240,
            label: { scene.label(of: $0) }, isReadOut: true, links: scene.links)
        return (sums(content) + entries.rows.map(\.runs)).map { $0.map(\.text).joined() }
    }

    /// The other drawings show places alone, and those stand with the entries.
    private func sums(_ content: BoardContent) -> [[NoteLines.Run]] {
        let figure = BoardFigure(
            content: content, language: scene.language, width: 240, height: .max)
        return switch content.schema.kind {
        case .flow: figure.balance
        case .list: figure.lines
        case .grid, .ranking, .tracker: []
        }
    }
}
