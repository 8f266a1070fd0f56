import Terminal

/// A rectangle of the screen that one thing is drawn in.
struct Area: Hashable {
    var x = 0
    var y = 0
    var width = 0
    var height = 0

    init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(width, 0)
        self.height = max(height, 0)
    }

    init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

    /// Whether nothing can be drawn in it.
    var isEmpty: Bool { width == 0 || height == 0 }

    /// Cuts rows off the top, at most all.
    mutating func takeTop(_ rows: Int) -> Area {
        let rows = min(max(rows, 0), height)
        let taken = Area(x: x, y: y, width: width, height: rows)
        y += rows
        height -= rows
        return taken
    }

    /// Cuts rows off the bottom, at most all.
    mutating func takeBottom(_ rows: Int) -> Area {
        let rows = min(max(rows, 0), height)
        height -= rows
        return Area(x: x, y: y + height, width: width, height: rows)
    }

    /// Cuts columns off the left, at most all.
    mutating func takeLeft(_ columns: Int) -> Area {
        let columns = min(max(columns, 0), width)
        let taken = Area(x: x, y: y, width: columns, height: height)
        x += columns
        width -= columns
        return taken
    }

    /// The area without so many columns on both sides.
    func inset(_ columns: Int) -> Area {
        Area(x: x + columns, y: y, width: width - 2 * columns, height: height)
    }
}
