import Discussion
import Terminal
import Wording

/// The open item and its time, the clock, how far the session is behind, and when it will end.
struct TimeRow {
    let scene: Scene

    private var session: Session { scene.session }
    private var account: Account { scene.account }

    func draw(on surface: inout Surface, in area: Area) {
        let parts = parts(upTo: area.width)
        let title = title
        let columns = parts.reduce(0) { $0 + $1.text.columns + 1 }
        // What is set off by a ground of its own brings the blank at the end along.
        let isSetOff = parts.last?.text.hasSuffix(" ") ?? false
        var x = max(area.x, area.x + area.width - columns + (isSetOff ? 1 : 0))
        let room = max(0, x - area.x - 2)
        let shown = title.columns > room && room < 8 ? number : title
        let used = surface.put(shown, at: area.x + 1, area.y, .bar, limit: room)
        if session.currentItem != nil, let whole = session.details.text(.title),
            used + 3 + whole.columns < room
        {
            surface.put(whole, at: area.x + used + 4, area.y, .barLabel)
        }
        for part in parts {
            let end = area.x + area.width
            x += surface.put(part.text, at: x, area.y, part.role, limit: end - x) + 1
        }
    }

    /// Whether the recorder runs and a row of so many columns has no room to say so.
    func hidesRecorder(upTo width: Int) -> Bool {
        guard let recorder = TimerPart(scene: scene).recorder else { return false }
        return !parts(upTo: width).contains { $0.text == recorder }
    }

    /// What stands on the right in so many columns; labels grow short where the clock would give way
    /// to them.
    private func parts(upTo width: Int) -> [Part] {
        guard width >= 64 else { return fitting(parts(.short), width) }
        let fitted = [Form.whole, .brief, .short, .least].lazy.map { fitting(parts($0), width) }
        return fitted.first { $0.contains { $0.rank == .clock } } ?? fitted[1]
    }

    /// How much the labels tell: since when a pause lasts, what the time of each is, in which zone
    /// the clock is, or nothing of it.
    private enum Form: Int { case least, short, brief, whole }

    /// The title gives way to what must be seen, and the others to the title.
    private func fitting(_ all: [Part], _ width: Int) -> [Part] {
        var parts = all
        let wanted = min(title.columns, max(10, width / 4)) + 2
        while parts.count > 1,
            let last = parts.indices.max(by: { parts[$0].rank < parts[$1].rank }),
            parts.reduce(parts[last].rank > .behind ? wanted : 0, { $0 + $1.text.columns + 1 })
                > width
        {
            parts.remove(at: last)
        }
        return parts
    }

    /// A piece of the first row.
    private struct Part {
        var text: String
        var role: Role = .bar
        let rank: Rank
    }

    /// What a piece tells, from what gives way last to what gives way first.
    private enum Rank: Int, Comparable {
        case offRecord, timer, time, end, behind, recorder, clock, bar

        static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
    }

    /// The number of the open item, which stands where a title would be a letter or two.
    private var number: String {
        session.currentItem.flatMap { scene.number(of: $0.id) } ?? ""
    }

    private var title: String {
        (scene.isPractice ? scene.say(StatusWord.practice) + " · " : "") + subject
    }

    private var subject: String {
        if let item = session.currentItem {
            let number = number.isEmpty ? "" : number + " "
            return [number + item.title, backAt(item), whole(of: item)].compactMap(\.self)
                .joined(separator: " · ")
        }
        return session.details.text(.title) ?? scene.say(LiveWord.untitled)
    }

    /// The item of which it is a part.
    private func whole(of item: AgendaItem) -> String? {
        let outline = account.outline
        return outline.place(of: item.id).flatMap(outline.whole).map { outline.items[$0].title }
    }

    /// When a break that runs is over.
    private func backAt(_ item: AgendaItem) -> String? {
        guard item.type == .rest || item.type == .prayerBreak, !item.isPaused,
            let remaining = account.remaining, remaining > 0
        else { return nil }
        let end = scene.now.wall.timeOfDay + remaining
        return scene.language.backAt(Int(end / 60_000) % 1440)
    }

    /// What stands on the right; the forecast end is there at every width.
    private func parts(_ form: Form) -> [Part] {
        let time = time(form)
        var parts = [time]
        if session.isOffRecord {
            parts.insert(
                Part(
                    text: " " + scene.say(StatusWord.offRecord) + " ", role: .timerOver,
                    rank: .offRecord), at: 0)
        }
        let instruments = TimerPart(scene: scene)
        if let timer = instruments.timer {
            parts.insert(Part(text: timer.text, role: timer.role, rank: .timer), at: 0)
        }
        if let recorder = instruments.recorder {
            parts.append(Part(text: recorder, rank: .recorder))
        }
        if let bar = timeBar { parts.append(Part(text: bar, role: time.role, rank: .bar)) }
        if session.showsClock {
            let now = scene.language.clock(scene.now.wall)
            parts.append(Part(text: form == .least ? now : now + " " + scene.zone, rank: .clock))
        }
        if let behind = account.behind {
            let minutes = Int(behind / 60_000)
            let role: Role = minutes >= 5 ? .timerNear : .bar
            parts.append(Part(text: minutesBehind(minutes), role: role, rank: .behind))
        }
        if let end = account.forecastEnd {
            let label =
                form.rawValue <= Form.short.rawValue ? "→" : scene.say(ScreenLabel.ends) + " "
            parts.append(Part(text: label + scene.clock(milliseconds: end), rank: .end))
        }
        return parts
    }

    /// What must be seen before anything else.
    private func time(_ form: Form) -> Part {
        guard let item = session.currentItem else {
            let isClosed = session.closed != nil
            return isClosed
                ? Part(
                    text: " " + scene.say(StatusWord.closed) + " ", role: .timerNear, rank: .time)
                : Part(text: scene.say(LiveWord.noItem), role: .barLabel, rank: .time)
        }
        let elapsed = account.current?.elapsed ?? 0
        let left = account.remaining ?? elapsed
        let length = stopwatch(seconds: Int((abs(left) + (left < 0 ? 0 : 999)) / 1000))
        if item.isPaused {
            return paused(item, length, isOver: left < 0, form)
        }
        guard account.remaining != nil else {
            let length = stopwatch(seconds: Int(elapsed / 1000))
            return Part(
                text: " " + scene.say(LiveWord.running) + " " + length + " ", role: .timerRun,
                rank: .time)
        }
        return timeLeft(length, isOver: left < 0)
    }

    /// What is left, and how near the end is; of a ceremony, which nobody hurries, in calm colours.
    private func timeLeft(_ length: String, isOver: Bool) -> Part {
        let (label, role): (String, Role) =
            switch session.warning(in: account) {
            case .over: (scene.say(ScreenLabel.over), .timerOver)
            case .last: (scene.say(ScreenLabel.timeLeft) + "!", .timerNear)
            case .near: (scene.say(ScreenLabel.timeLeft), .timerNear)
            case nil: (scene.say(isOver ? ScreenLabel.over : .timeLeft), .timerRun)
            }
        return Part(text: " " + label + " " + length + " ", role: role, rank: .time)
    }

    private func paused(
        _ item: AgendaItem, _ length: String, isOver: Bool, _ form: Form
    ) -> Part {
        if form.rawValue <= Form.short.rawValue {
            let text = " " + scene.say(StatusWord.paused) + (isOver ? " −" : " ") + length + " "
            return Part(text: text, role: .timerPaused, rank: .time)
        }
        let since = item.spans.last?.pauses.last.map { scene.language.clock($0.began.wall) } ?? ""
        // What is left of the item would else pass for how long it stands still.
        let label = isOver ? ScreenLabel.over : .timeLeft
        let left = scene.say(label).lowercased() + " " + length
        let began = form == .brief ? [] : [scene.say(LiveWord.since), since]
        let words = [scene.say(StatusWord.paused)] + began + ["·", left]
        return Part(
            text: " " + words.joined(separator: " ") + " ", role: .timerPaused, rank: .time)
    }

    /// How much of the planned time has gone; nothing once all of it has.
    private var timeBar: String? {
        guard let row = account.current, let length = row.length, length > 0,
            row.elapsed <= length
        else { return nil }
        let full = min(10, Int(row.elapsed * 10 / length))
        return String(repeating: "■", count: full) + String(repeating: "□", count: 10 - full)
    }
}
