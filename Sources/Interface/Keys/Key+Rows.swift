import Terminal

extension Key {
    /// The row to which it leads from a row in a list of so many; nothing if it leads nowhere.
    func row(from row: Int, of rows: Int) -> Int? {
        let wanted: Int
        switch self {
        case .up: wanted = row - 1
        case .down: wanted = row + 1
        case .pageUp: wanted = row - 10
        case .pageDown: wanted = row + 10
        case .home: wanted = 0
        case .end: wanted = rows - 1
        default: return nil
        }
        return max(0, min(rows - 1, wanted))
    }

    /// The key for which a letter stands in a list into which nothing is typed.
    var movement: Key {
        switch self {
        case .character("h"): .left
        case .character("j"): .down
        case .character("k"): .up
        case .character("l"): .right
        case .character("g"): .home
        case .character("G"): .end
        default: self
        }
    }
}
