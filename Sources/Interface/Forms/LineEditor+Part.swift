import Terminal

extension LineEditor {
    /// The part of the text round the cursor that has room in so many columns of one row, with a sign
    /// on each side where there is more, and the column of the cursor in it.
    func part(of width: Int) -> (text: String, cursor: Int) {
        if text.columns < width { return (text, before.columns) }
        if before.columns <= width - 2 { return (text.clipped(to: width), before.columns) }
        let front = before.ending(in: max(0, width - 3))
        let rest = String(front) + text.dropFirst(before.count)
        let isWhole = rest.columns < width - 1
        let shown = isWhole ? rest : rest.clipped(to: max(1, width - 1))
        return ("…" + shown, 1 + front.columns)
    }
}
