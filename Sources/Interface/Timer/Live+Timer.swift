import Discussion
import Terminal
import Wording

extension Live {
    /// Starts a timer from `15`, `10 10` or `2x10`; an empty text stops the one that runs.
    ///
    /// Says whether the text was one.
    func setTimer(_ text: String) -> Bool {
        if text.allSatisfy(\.isWhitespace) {
            if ask(.stopTimer) != nil { say(TimerWord.timerStopped) }
            return true
        }
        guard let legs = readLegs(text) else { return false }
        ask(.startTimer(legs))
        return true
    }

    /// Notes that the recorder in the room runs, or was stopped.
    func beginOrEndRecording() {
        let isRunning = session.isRecording
        guard ask(isRunning ? .endRecording : .beginRecording) != nil else { return }
        if isRunning { return say(TimerWord.recordingEnded) }
        let silent = tally.roster.filter { person in
            person.isPresent && session.consents[person.id]?[.audio]?.answer != .given
        }
        guard silent.isEmpty else { return say(language.recordsWithoutLeave(silent.count)) }
        say(TimerWord.recordingBegan)
    }

    /// Rings once for each leg that ended since the last look; not for what was over before this
    /// screen saw the timer.
    func ringBell() {
        guard let timer = session.timer, let reading = session.timerReading(at: now) else {
            return rung = nil
        }
        let isKnown = rung?.timer == timer.id
        defer { rung = (timer.id, reading.bells) }
        guard isKnown, let rung, reading.bells > rung.bells else { return }
        try? display.ring()
    }
}

/// The seconds of each leg: `15`, `10 10`, `2x10`, `3x1:30`; nothing if it is none of these.
func readLegs(_ text: String) -> [Int]? {
    let text = text.lowercased()
    let times = text.split(whereSeparator: { $0 == "x" || $0 == "×" }).map(String.init)
    if times.count == 2 {
        let count = times[0].filter { $0 != " " }
        guard let count = Int(count), 1...24 ~= count, let seconds = readSeconds(times[1]) else {
            return nil
        }
        return Array(repeating: seconds, count: count)
    }
    guard times.count == 1 else { return nil }
    let legs = text.split(separator: " ").map { readSeconds(String($0)) }
    return legs.isEmpty || legs.contains(nil) ? nil : legs.compactMap(\.self)
}
