import Terminal
import Wording

/// What the status row says until the next key.
struct Message: Equatable {
    var text: String
    var role: Role = .info
}

/// The status row: the alarm, a message or how the line will be filed; who else is here, and when
/// the last event was saved.
struct StatusRow {
    let left: Message
    /// What may stand at the end, the fullest first; the first that fits does.
    let right: [String]

    /// Whether what it says is longer than a row, and goes on in the one below.
    func isLong(for area: Area) -> Bool { left.text.columns > area.width - 2 }

    /// Draws it in its row; what is too long for that goes on in the one below, if there is one.
    func draw(on surface: inout Surface, in area: Area, goingOnIn below: Area) {
        guard !area.isEmpty else { return }
        let role: Role = left.role == .alarm ? .alarm : .text
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        guard !isLong(for: area) || below.isEmpty else {
            return drawLong(on: &surface, in: area, below, role)
        }
        let end = area.x + area.width
        let used = surface.put(left.text, at: area.x + 1, area.y, left.role, limit: area.width - 1)
        let fitting = right.first { end - $0.columns - 1 > area.x + used + 2 }
        guard let fitting else { return }
        let x = end - fitting.columns - 1
        surface.put(fitting, at: x, area.y, role == .alarm ? .alarm : .dim)
    }

    private func drawLong(
        on surface: inout Surface, in area: Area, _ below: Area, _ ground: Role
    ) {
        surface.fill(x: below.x, y: below.y, width: below.width, height: 1, role: ground)
        let lines = left.text.wrapped(to: area.width - 2)
        surface.put(String(lines[0]), at: area.x + 1, area.y, left.role)
        let rest = lines.dropFirst().joined(separator: " ")
        surface.put(rest, at: below.x + 1, below.y, left.role, limit: below.width - 2)
    }
}
