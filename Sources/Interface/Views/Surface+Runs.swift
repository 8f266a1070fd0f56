import Terminal

extension Surface {
    /// Draws runs one behind the other from column `x` of row `y`, as far as column `end`.
    mutating func put(_ runs: [NoteLines.Run], at x: Int, _ y: Int, upTo end: Int) {
        var x = x
        for run in runs where x < end {
            x += put(run.text, at: x, y, run.role, limit: end - x)
        }
    }
}
