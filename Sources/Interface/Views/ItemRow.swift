import Discussion
import Terminal
import Wording

/// One item of the programme in one row, or in two where its title needs them.
struct ItemRow {
    /// From how many columns on the row has the person and the time.
    static let wide = 60

    let scene: Scene
    let item: AgendaItem
    let row: Account.Row
    let number: Int
    let isSelected: Bool

    private var isOpen: Bool { scene.session.openItem == item.id }
    private var hasFocus: Bool { isSelected && scene.hasFocus && scene.view == .agenda }
    private var isOver: Bool { !item.type.isCeremony && row.warning == .over }

    /// How many rows the whole title takes, at most two.
    func height(width: Int) -> Int { min(2, titleLines(width: width).count) }

    func draw(on surface: inout Surface, in area: Area) {
        let role = hasFocus ? .rowSelected : role
        surface.fill(x: area.x, y: area.y, width: area.width, height: area.height, role: role)
        let used = surface.put(front, at: area.x, area.y, role, limit: area.width)
        drawTitle(on: &surface, in: area, role)
        let right = self.right(width: area.width)
        let x = area.x + area.width - right.columns - 1
        guard x >= area.x + used else { return }
        surface.put(right, at: x, area.y, role)
        guard isOver, !hasFocus else { return }
        surface.tint(
            x: area.x + area.width - 5, y: area.y, width: 4, height: 1,
            role: isOpen ? .timerOver : .warn)
    }

    private func drawTitle(on surface: inout Surface, in area: Area, _ role: Role) {
        let x = area.x + front.columns
        let room = titleRoom(width: area.width)
        if area.height < 2 { return _ = surface.put(item.title, at: x, area.y, role, limit: room) }
        var rest = item.title[...]
        for y in area.y..<area.y + area.height {
            let isLast = y == area.y + area.height - 1
            let line = isLast ? rest : rest.wrapped(to: room)[0]
            surface.put(line, at: x, y, role, limit: room)
            rest = rest[line.endIndex...].drop(while: \.isWhitespace)
        }
    }

    private var front: String {
        (hasFocus ? "▸" : " ") + sign + String(number).leftPadded(to: 2) + " "
    }

    private func right(width: Int) -> String {
        (width >= Self.wide ? wideFacts : fixedTime) + lengths
    }

    private func titleRoom(width: Int) -> Int {
        max(1, width - front.columns - right(width: width).columns - 2)
    }

    private func titleLines(width: Int) -> [Substring] {
        item.title.wrapped(to: titleRoom(width: width))
    }

    private var sign: String {
        if isOpen { return item.isPaused ? "‖" : "▶" }
        if item.isDone { return "✓" }
        if item.skippedBy != nil { return "–" }
        if row.isAtRisk, item.type == .question { return "!" }
        return item.fields.flag(.optional) ? "○" : " "
    }

    private var role: Role {
        if isOpen { return .agendaNow }
        if item.isDone || item.skippedBy != nil { return .agendaDone }
        return scene.next == item.id ? .agendaNext : .text
    }

    private var lengths: String {
        let planned = row.length.map { String($0 / 60_000) } ?? "–"
        let actual = item.spans.isEmpty ? "" : String(row.elapsed / 60_000)
        return planned.leftPadded(to: 3) + actual.leftPadded(to: 4)
    }

    private var fixedTime: String {
        guard item.fields.flag(.fixed), let start = item.fields.time(.startsAt) else { return "" }
        return "◆" + scene.language.clock(start) + " "
    }

    private var wideFacts: String {
        let person = item.fields.entity(.person).map { scene.label(of: $0, withName: true) } ?? ""
        let begins = (row.expected ?? row.begins).map { scene.clock(milliseconds: $0) } ?? ""
        let sign = item.fields.flag(.fixed) ? " ◆" : "  "
        return person.clipped(to: 20) + sign + begins + " "
    }
}
