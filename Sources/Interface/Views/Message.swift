import Terminal
import Wording

/// What the status row says until the next key.
struct Message: Equatable {
    var text: String
    var role: Role

    /// A sentence that ends with what was cut ends with the sign of that, without a stop.
    init(text: String, role: Role = .info) {
        self.text = text.hasSuffix("….") ? String(text.dropLast()) : text
        self.role = role
    }
}

/// The status row: the alarm, a message or how the line will be filed; who else is here, and when
/// the last event was saved.
struct StatusRow {
    var left: Message
    /// What may stand at the end, the fullest first; the first that fits does.
    let right: [String]

    /// How many rows it takes where they have so many columns: what is to be read is never cut.
    func height(width: Int) -> Int { lines(width: width).count }

    private func lines(width: Int) -> [Substring] { left.text.wrapped(to: max(1, width - 2)) }

    /// Draws it in its rows; in one row alone what may stand at the end too.
    func draw(on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        let role: Role = left.role == .alarm ? .alarm : .text
        surface.fill(
            x: area.x, y: area.y, width: area.width, height: area.height, role: role)
        guard area.height == 1 else { return drawLong(on: &surface, in: area) }
        let end = area.x + area.width
        let used = surface.put(left.text, at: area.x + 1, area.y, left.role, limit: area.width - 1)
        let fitting = right.first { end - $0.columns - 1 > area.x + used + 2 }
        guard let fitting else { return }
        let x = end - fitting.columns - 1
        surface.put(fitting, at: x, area.y, role == .alarm ? .alarm : .dim)
    }

    private func drawLong(on surface: inout Surface, in area: Area) {
        var rest = area
        let lines = lines(width: area.width)
        for line in lines.prefix(area.height - 1) {
            surface.put(line, at: area.x + 1, rest.takeTop(1).y, left.role)
        }
        let last = lines.dropFirst(area.height - 1).joined(separator: " ")
        surface.put(last, at: area.x + 1, rest.y, left.role, limit: area.width - 2)
    }
}
