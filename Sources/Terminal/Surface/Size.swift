/// So many columns and so many rows of cells.
public struct Size: Hashable, Sendable {
    /// Columns.
    public var width: Int
    /// Rows.
    public var height: Int

    /// Makes a size; less than nothing is nothing.
    public init(width: Int, height: Int) {
        self.width = max(width, 0)
        self.height = max(height, 0)
    }

    /// Whether a place lies within.
    func contains(_ place: Position) -> Bool {
        (0..<width).contains(place.x) && (0..<height).contains(place.y)
    }
}
