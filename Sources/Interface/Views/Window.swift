/// Which rows of a list are in sight: as many as there is room for, the selected one in the middle
/// where that can be.
struct Window {
    /// How many rows stand above, which is the place of the first in sight.
    let first: Int
    /// How many stand below.
    let below: Int

    /// The rows in sight of so many.
    init(of count: Int, height: Int, selected: Int) {
        self.init(of: count, height: height, from: selected - height / 2)
    }

    /// The same, from a row on, or from one before where rows would be left blank.
    init(of count: Int, height: Int, from row: Int) {
        first = max(0, min(row, count - height))
        below = max(0, count - first - max(0, height))
    }

    /// The rows of which so many lie above, and so many below.
    init(above: Int, below: Int) {
        first = above
        self.below = below
    }

    /// Where rows are out of sight: `↑↓`; nothing where all are in sight.
    ///
    /// Not how many: what a list counts takes more than a row, and has headings between.
    var sign: String { (first > 0 ? "↑" : "") + (below > 0 ? "↓" : "") }
}
