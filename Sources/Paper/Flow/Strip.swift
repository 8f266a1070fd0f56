import Minutes

/// A part of the flow that no page breaks: a line of text, or a row of lines side by side.
struct Strip {
    /// Something to draw, in points from the left edge of the page and the top of the strip.
    enum Mark {
        case text(TextLine, x: Double, baseline: Double)
        /// A level line, solid or of dots, this far down.
        case level(x: Double, width: Double, y: Double, thickness: Double, isDotted: Bool = false)
        /// A line from top to bottom of the strip, through the gap above it or not.
        case upright(x: Double, thickness: Double, gray: Double, coversGap: Bool)
        /// A figure, so wide, this far down.
        case figure(Figure, x: Double, y: Double, width: Double)
        /// A ground under the strip.
        case ground(x: Double, width: Double, gray: Double)
    }

    /// A line of the table of contents that a reader shows beside the pages.
    struct Entry {
        var level: Int
        var text: String
    }

    /// The space above it, which falls away at the top of a page.
    var gap = 0.0
    /// How much of the gap may be given up, where that keeps together what belongs together.
    var give = 0.0
    /// How high it is, without the gap.
    var height: Double
    /// How far down the first line of text stands; nothing if there is none.
    var baseline: Double?
    /// Whether what follows must stand on the same page.
    var keepsWithNext = false
    /// Whether strips that no page holds together are parted here.
    var isSeam = false
    /// Whether it and what it keeps with are parted only where no page holds them.
    var isWhole = false
    /// Whether a new page begins here.
    var breaksPage = false
    /// Whether the pages are counted anew from here.
    var beginsPart = false
    /// What is drawn, from back to front.
    var marks: [Mark] = []
    /// What stands again at the top of a page that begins with this strip: a table's header.
    var header: [Strip] = []
    /// What is drawn besides where a page ends under it: the line that closes a table.
    var foot: Mark?
    /// What the table of contents says about it.
    var entry: Entry?

    /// A line of text in a column that begins at `x`.
    init(_ line: TextLine, x: Double, gap: Double = 0) {
        self.gap = gap
        height = line.height
        baseline = line.ascent
        marks = [.text(line, x: x + line.x, baseline: line.ascent)]
    }

    /// Space with marks on it.
    init(height: Double, gap: Double = 0, marks: [Mark] = []) {
        self.height = height
        self.gap = gap
        self.marks = marks
    }

    /// The strip with all marks moved down, and as much higher.
    func lowered(by distance: Double) -> Strip {
        guard distance > 0 else { return self }
        var strip = self
        strip.height += distance
        strip.baseline = baseline.map { $0 + distance }
        strip.marks = marks.map { mark in
            switch mark {
            case .text(let line, let x, let baseline):
                .text(line, x: x, baseline: baseline + distance)
            case .level(let x, let width, let y, let thickness, let isDotted):
                .level(
                    x: x, width: width, y: y + distance, thickness: thickness, isDotted: isDotted)
            case .figure(let figure, let x, let y, let width):
                .figure(figure, x: x, y: y + distance, width: width)
            case .upright, .ground: mark
            }
        }
        return strip
    }
}

extension [Strip] {
    /// The height of all with the gaps between them.
    var height: Double { reduce(0) { $0 + $1.gap + $1.height } }

    /// The same with no gap above the first, of which then nothing can be given up.
    var withoutGap: [Strip] {
        var strips = self
        if !isEmpty { (strips[0].gap, strips[0].give) = (0, 0) }
        return strips
    }

    /// The same, all of it on one page if one page holds it.
    var together: [Strip] {
        var strips = self
        for place in strips.indices.dropLast() { strips[place].keepsWithNext = true }
        return strips
    }

    /// The same, its end on the page of what follows if that must be.
    func kept(_ keepsWithNext: Bool, last count: Int = 1) -> [Strip] {
        guard keepsWithNext else { return self }
        var strips = self
        for place in strips.indices.suffix(count) { strips[place].keepsWithNext = true }
        return strips
    }

    /// Columns side by side: the first strip of each makes the first, on one baseline, and so on.
    static func beside(_ columns: [[Strip]]) -> [Strip] {
        (0..<(columns.map(\.count).max() ?? 0)).map { place in
            let row = columns.filter { place < $0.count }.map { $0[place] }
            let baseline = row.compactMap(\.baseline).max()
            let level = row.map { strip in
                strip.lowered(by: strip.baseline.map { (baseline ?? 0) - $0 } ?? 0)
            }
            var joined = Strip(height: level.map(\.height).max() ?? 0)
            joined.gap = row.map(\.gap).max() ?? 0
            joined.baseline = baseline
            joined.keepsWithNext = row.contains { $0.keepsWithNext }
            joined.marks = level.flatMap(\.marks)
            joined.entry = row.compactMap(\.entry).first
            return joined
        }
    }
}
