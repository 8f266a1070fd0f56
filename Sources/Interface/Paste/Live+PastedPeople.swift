import Discussion
import Exchange
import Terminal
import Wording

extension Live {
    /// Shows what a block of a spreadsheet seems to hold, before anything of it is taken.
    func showPastedPeople(_ text: String) {
        do throws(TableError) {
            overlay = .pasted(try PastedBlock(text, in: session))
        } catch { say(error.words(in: language)) }
    }

    func press(in block: PastedBlock, _ key: Key) {
        var block = block
        let (lastRow, lastColumn) = (block.rows.count - 1, block.people.columns.count - 1)
        switch key.movement {
        case .escape:
            overlay = nil
            return say(PasteWord.nothingTaken)
        case .enter: return take(block)
        case .left: block.column = max(0, block.column - 1)
        case .right: block.column = min(lastColumn, block.column + 1)
        case .tab: block.changeColumn(by: 1, in: session)
        case .backTab: block.changeColumn(by: -1, in: session)
        case .character(" "):
            block.changeChoice()
            block.row = min(lastRow, block.row + 1)
        case let key:
            guard let row = key.row(from: block.row, of: block.rows.count) else { return }
            block.row = row
        }
        overlay = .pasted(block)
    }

    /// Takes what was chosen; a row with something wrong is shown instead.
    private func take(_ block: PastedBlock) {
        var block = block
        if let (row, _) = block.firstFault {
            block.row = row
            overlay = .pasted(block)
            return say(PasteWord.faultFirst)
        }
        let (added, merged) = (block.added(in: session), block.merged(in: session))
        guard !added.isEmpty || !merged.isEmpty else { return say(PasteWord.nothingToTake) }
        if !merged.isEmpty, ask(.amendPeople(merged)) == nil { return }
        if !added.isEmpty {
            guard let event = ask(.addPeople(added)) else { return }
            selection[.people] = EntityID(event.id)
        }
        overlay = nil
        say(language.pasteTaken(added: added.count, merged: merged.count))
    }
}
