import Discussion
import Terminal
import Wording

/// What is left of the open item, or that it stands still.
extension TimeRow {
    /// What must be seen before anything else.
    func time(_ form: Form) -> Part {
        guard let item = session.currentItem else {
            let isClosed = session.closed != nil
            return isClosed
                ? Part(
                    text: " " + scene.say(StatusWord.closed) + " ", role: .timerNear, rank: .time)
                : Part(text: noItem(form), role: .barLabel, rank: .time)
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

    private func noItem(_ form: Form) -> String {
        form <= .least ? scene.say(PaletteWord.noItem) : scene.say(LiveWord.noItem)
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
        if form == .bare {
            return Part(
                text: " " + scene.say(StatusWord.paused) + " ", role: .timerPaused, rank: .time)
        }
        if form <= .short {
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
    var timeBar: String? {
        guard let row = account.current, let length = row.length, length > 0,
            row.elapsed <= length
        else { return nil }
        let full = min(10, Int(row.elapsed * 10 / length))
        return String(repeating: "■", count: full) + String(repeating: "□", count: 10 - full)
    }
}
