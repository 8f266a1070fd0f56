import Terminal

extension Surface {
    /// Draws runs one behind the other from column `x` of row `y`, as far as column `end`.
    mutating func put(_ runs: [NoteLines.Run], at x: Int, _ y: Int, upTo end: Int) {
        var x = x
        for run in runs where x < end {
            x += put(run.text, at: x, y, run.role, limit: end - x)
        }
    }

    /// Makes an area that is drawn the chosen row of its list, with a sign at its beginning where
    /// the row begins there.
    mutating func choose(_ area: Area, sign: String = "") {
        put(sign, at: area.x, area.y, .borderFocus)
        choose(x: area.x, y: area.y, width: area.width, height: area.height)
    }
}
