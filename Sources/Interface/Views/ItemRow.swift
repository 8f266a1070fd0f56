import Discussion
import Terminal
import Wording

/// One item of the programme in one row, or in more where its title needs them; a part stands
/// further to the right.
struct ItemRow {
    /// From how many columns on the row has the person and the time.
    static let wide = 60
    /// From how many columns on every row has a time.
    static let withTimes = 38

    let scene: Scene
    /// Its place on the programme.
    let place: Int
    let isSelected: Bool
    /// How many columns the numbers take, with the blank.
    let numberWidth: Int
    /// Whether the numbers end together, as those of one level do.
    let endTogether: Bool

    private var outline: Outline { scene.account.outline }
    private var item: AgendaItem { outline.items[place] }
    private var row: Account.Row { scene.account.rows[place] }
    private var isOpen: Bool { scene.session.openItem == item.id }
    private var hasParts: Bool { outline.hasParts(at: place) }
    private var hasFocus: Bool { isSelected && scene.hasFocus && scene.view == .agenda }
    /// Whether it took longer than planned; once it is done, by the minutes that stand in the row.
    private var isOver: Bool {
        guard row.warning(in: item.type) == .over else { return false }
        return isOpen || row.elapsed.wholeMinutes > Int((row.length ?? 0) / 60_000)
    }

    /// Whether nothing of it is still to come.
    var isDone: Bool { outline.isDone(at: place) || outline.isSkipped(at: place) }

    /// How many rows the whole title takes, at most so many.
    func height(width: Int, atMost rows: Int = 2) -> Int {
        min(rows, titleLines(width: width).count)
    }

    func draw(on surface: inout Surface, in area: Area) {
        defer { if hasFocus { surface.choose(area, sign: "▸") } }
        surface.fill(x: area.x, y: area.y, width: area.width, height: area.height, role: role)
        let used = surface.put(front, at: area.x, area.y, role, limit: area.width)
        drawTitle(on: &surface, in: area, role)
        let right = self.right(width: area.width)
        let x = area.x + area.width - right.columns - 1
        guard x >= area.x + used else { return }
        surface.put(right, at: x, area.y, role)
        if row.minutesLate != nil, right.contains(begins) {
            let end = area.x + area.width - 1 - lengths.columns
            surface.tint(
                x: end - begins.columns, y: area.y, width: begins.columns, height: 1, role: .warn)
        }
        guard isOver else { return }
        surface.tint(
            x: area.x + area.width - 1 - minutes.columns, y: area.y, width: minutes.columns,
            height: 1, role: isOpen ? .turnOver : .warn)
    }

    private func drawTitle(on surface: inout Surface, in area: Area, _ role: Role) {
        let x = area.x + front.columns
        let room = titleRoom(width: area.width)
        if area.height < 2 { return _ = surface.put(title, at: x, area.y, role, limit: room) }
        var rest = title[...]
        for y in area.y..<area.y + area.height {
            let isLast = y == area.y + area.height - 1
            let room = y == area.y ? room : roomBelow(width: area.width)
            let line = isLast ? rest : rest.wrapped(to: room)[0]
            surface.put(line, at: x, y, role, limit: room)
            rest = rest[line.endIndex...].drop(while: \.isWhitespace)
        }
    }

    private var front: String {
        " " + sign + number + " " + .blanks(2 * outline.levels[place])
    }

    /// With a blank after the sign; with parts numbers begin together.
    private var number: String {
        let number = scene.numbers[place]
        return endTogether
            ? number.leftPadded(to: numberWidth) : " " + number.filled(to: numberWidth - 1)
    }

    private var title: String { (item.fields.flag(.key) ? "★ " : "") + item.title }

    private func right(width: Int) -> String {
        if width >= Self.wide { return wideFacts + lengths }
        let time = (isFixed ? " ◆" : " ") + begins
        // In a narrow pane the titles come before times that are only expected.
        let needed = front.columns + title.columns + time.columns + lengths.columns + 1
        return (isFixed || width >= Self.withTimes || needed <= width ? time : "") + lengths
    }

    private var begins: String { scene.begins(at: place) ?? "" }

    /// Whether it waits for a time of its own, however late everything else is.
    private var isFixed: Bool { scene.isFixed(at: place) }

    private func titleRoom(width: Int) -> Int {
        max(1, width - front.columns - right(width: width).columns - 1)
    }

    /// How many columns the further rows of a title have, under the minutes of the first.
    private func roomBelow(width: Int) -> Int { max(1, width - front.columns - 2) }

    private func titleLines(width: Int) -> [Substring] {
        let first = title.wrapped(to: titleRoom(width: width))[0]
        let rest = title[first.endIndex...].drop(while: \.isWhitespace)
        return [first] + (rest.isEmpty ? [] : rest.wrapped(to: roomBelow(width: width)))
    }

    private var sign: String { Self.sign(of: place, in: scene) }

    /// What stands before an item; a blank where there is nothing to say.
    static func sign(of place: Int, in scene: Scene) -> String {
        let outline = scene.account.outline
        let item = outline.items[place]
        let open = scene.session.openItem
        if item.id == open { return item.isPaused ? "‖" : "▶" }
        if outline.parts(at: place).contains(where: { outline.items[$0].id == open }) { return "▷" }
        if outline.isDone(at: place) { return "✓" }
        if outline.isSkipped(at: place) { return "–" }
        let isAtRisk = scene.keyAtRisk.contains { $0.id == item.id }
        if isAtRisk || scene.account.rows[place].minutesLate != nil { return "!" }
        if item.fields.flag(.optional) { return "○" }
        return (item.isLocked || item.isFixed) && !scene.isFixed(at: place) ? "◇" : " "
    }

    private var role: Role {
        if isOpen { return .agendaNow }
        if isDone { return .agendaDone }
        if hasParts { return .strong }
        return scene.next == item.id ? .agendaNext : .text
    }

    private var lengths: String {
        let planned = row.length.map { String($0 / 60_000) } ?? "–"
        return (" " + planned).leftPadded(to: 4) + actual
    }

    /// The minutes that it took, below the second word of the title, with a space before them: what
    /// was left open for days takes more than its columns.
    private var actual: String {
        let word = scene.say(LiveWord.planAndActual).split(separator: " ").last ?? ""
        return (minutes.isEmpty ? "" : " " + minutes).leftPadded(to: word.columns + 1)
    }

    private var minutes: String {
        let hasRun = !item.spans.isEmpty || row.elapsed > 0
        return hasRun ? String(row.elapsed.wholeMinutes) : ""
    }

    private var wideFacts: String {
        let person = item.fields.entity(.person).map { scene.label(of: $0, withName: true) } ?? ""
        let sign = isFixed ? " ◆" : "  "
        return (person.isEmpty ? "" : " ") + person.clipped(to: 20) + sign + begins
    }
}
