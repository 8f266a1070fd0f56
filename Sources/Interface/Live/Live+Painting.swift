import Discussion
import Terminal

extension Live {
    /// Shows the picture, if it is another one than before.
    func paint() throws(DisplayError) {
        let size = display.size
        let instant = clock.read().at.milliseconds / (session.counts ? 1000 : 60_000)
        makePaperInSight()
        let last = isStill && instant == still.instant ? panes(in: size) : nil
        let picture = picture(size: size, over: last)
        isStill = true
        still = (instant, picture.foot)
        guard picture.surface != shown else { return }
        try display.present(picture.surface)
        shown = picture.surface
    }

    /// The last picture, while a line is written under panes that only time and events change.
    private func panes(in size: Size) -> (surface: Surface, foot: Foot)? {
        let isWriting = !isInLists && !isFiltering && overlay == nil && inquiry == nil
        guard isWriting, !isHidden, view != .minutes, let shown, shown.size == size else {
            return nil
        }
        return (shown, still.foot)
    }
}

/// What stands below the panes: the line, the status row, what the keys do.
struct Foot {
    /// The row in which it begins.
    var row = 0
    /// Whether what the keys do stands in a row of its own, and changes with no letter of the line:
    /// while a note is changed it may.
    var keepsBar = false
}
