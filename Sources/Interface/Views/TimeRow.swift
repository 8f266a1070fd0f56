import Discussion
import Terminal
import Wording

/// The open item and its time, the clock, how far the session is behind, and when it will end.
struct TimeRow {
    let scene: Scene

    var session: Session { scene.session }
    var account: Account { scene.account }

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
        let isNarrow = width < 64
        // There the title comes before the clock.
        let narrow: [Form] = session.currentItem == nil ? [.short, .least] : [.short]
        let forms = isNarrow ? narrow : [.whole, .brief, .short, .least]
        let fitted = forms.lazy.map { fitting(parts($0), width) }
        if let told = fitted.first(where: { $0.contains { $0.rank == .clock } }) { return told }
        // Where all else had to give way it is still told that the time stands still.
        let least: [Form] = isNarrow ? [.short, .bare] : [.brief, .short, .bare]
        let short = least.lazy.map { fitting(parts($0), width) }
        return short.first { $0.contains { $0.rank == .time } } ?? short[0]
    }

    /// How much the labels tell: since when a pause lasts, what the time of each is, in which zone
    /// the clock is, how long the time that stands still is, or nothing of it.
    enum Form: Comparable { case bare, least, short, brief, whole }

    /// The title gives way to what must be seen, and the others to the title.
    private func fitting(_ all: [Part], _ width: Int) -> [Part] {
        var parts = all
        while parts.count > 1,
            let last = parts.indices.max(by: { parts[$0].rank < parts[$1].rank }),
            parts.reduce(wanted(beside: parts[last].rank, width), { $0 + $1.text.columns + 1 })
                > width
        {
            parts.remove(at: last)
        }
        return parts
    }

    /// How many columns the title has before a piece of such a rank; before a bar, which says once
    /// more what the time says, half of a narrow row.
    private func wanted(beside rank: Rank, _ width: Int) -> Int {
        guard rank > .behind else { return 0 }
        let share = rank == .bar && width < 64 ? width / 2 : max(10, width / 4)
        return min(title.columns, share) + 2
    }

    /// A piece of the first row.
    struct Part {
        var text: String
        var role: Role = .bar
        let rank: Rank
    }

    /// What a piece tells, from what gives way last to what gives way first.
    enum Rank: Int, Comparable {
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
            let zone = form <= .least ? "" : " " + scene.zone
            // Minutes right behind the clock would pass for those of its zone.
            let gap = account.behind == nil ? "" : " ·"
            parts.append(Part(text: now + zone + gap, rank: .clock))
        }
        if let behind = account.behind {
            let minutes = Int(behind / 60_000)
            let role: Role = minutes >= 5 ? .timerNear : .bar
            parts.append(Part(text: minutesBehind(minutes), role: role, rank: .behind))
        }
        if let end = account.forecastEnd {
            let label = form <= .short ? "→" : scene.say(ScreenLabel.ends) + " "
            parts.append(Part(text: label + scene.clock(milliseconds: end), rank: .end))
        }
        return parts
    }
}
