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

    func draw(on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        let role: Role = left.role == .alarm ? .alarm : .text
        surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
        let end = area.x + area.width
        let used = surface.put(left.text, at: area.x + 1, area.y, left.role, limit: area.width - 1)
        let fitting = right.first { end - $0.columns - 1 > area.x + used + 2 }
        guard let fitting else { return }
        let x = end - fitting.columns - 1
        surface.put(fitting, at: x, area.y, role == .alarm ? .alarm : .dim)
    }
}
