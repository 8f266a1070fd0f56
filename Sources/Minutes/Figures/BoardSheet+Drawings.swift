import Discussion
import Wording

extension BoardSheet {
    /// What the board looks like, where it has something to draw.
    var drawings: [Block] {
        switch content.schema.kind {
        case .list: [AssetDrawing(content, in: language).figure].figures
        case .grid: GridDrawing(content, in: language).figures.map(Block.figure)
        case .flow: [FlowDrawing(content, in: language).figure].figures
        case .ranking: [RankingDrawing(content, in: language).figure].figures
        case .tracker: TrackerDrawing(content, in: language).figures.map(Block.figure)
        }
    }
}

extension [Figure?] {
    fileprivate var figures: [Block] { compactMap { $0 }.map(Block.figure) }
}
