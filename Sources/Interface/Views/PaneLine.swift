import Discussion
import Terminal
import Wording

/// One row of a pane: text at the left, figures at the right, and what it stands for, if it can be
/// selected.
struct PaneLine {
    var left: String
    var right = ""
    var role = Role.text
    var rightRole: Role?
    var id: EntityID?

    /// The heading of a part of the pane.
    static func heading(_ text: String, _ right: String = "") -> PaneLine {
        PaneLine(left: " " + text, right: right, role: .strong, rightRole: .dim)
    }

    func draw(on surface: inout Surface, in area: Area, isSelected: Bool) {
        guard !area.isEmpty else { return }
        defer { if isSelected { surface.choose(area, sign: "▸") } }
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let figures = right.clipped(to: max(0, area.width - 8))
        let room = area.width - (figures.isEmpty ? 0 : figures.columns + 2)
        surface.put(left, at: area.x, area.y, role, limit: room)
        guard !figures.isEmpty else { return }
        surface.put(
            figures, at: area.x + area.width - figures.columns - 1, area.y,
            rightRole ?? role)
    }
}

/// A share as ten squares, readable without colour; what is less than half of one, but half a percent
/// at least, as a small square.
func shareBar(_ share: Double, width: Int = 10) -> String {
    let full = min(width, Int((share * Double(width)).rounded()))
    let small = full == 0 && share >= 0.005 ? "▪" : ""
    return String(repeating: "■", count: full) + small
        + String(repeating: "□", count: width - full - small.count)
}

extension Int64 {
    /// Milliseconds as a stopwatch shows them, the running second not yet counted.
    var stopwatch: String { Wording.stopwatch(seconds: Int(self / 1000)) }
}
