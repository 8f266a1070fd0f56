public import Discussion

/// What is said of timers and recorders.
public enum TimerWord: CaseIterable, Worded, Sendable {
    /// The end of a leg, on the live screen and on the wall.
    case swap, timeIsUp
    /// The recorder.
    case recording, recordingBegan, recordingEnded, timerStopped

    /// The words.
    public var words: Words {
        switch self {
        case .swap: Words(id: "TUKAR", en: "SWAP")
        case .timeIsUp: Words(id: "WAKTU HABIS", en: "TIME IS UP")
        case .recording: Words(id: "REKAM", en: "REC")
        case .recordingBegan:
            Words(
                id: "Perekam berjalan; catatan mendapat tempatnya dalam rekaman.",
                en: "The recorder runs; notes get their place in the recording.")
        case .recordingEnded: Words(id: "Perekam berhenti.", en: "The recorder was stopped.")
        case .timerStopped: Words(id: "Pewaktu dihentikan.", en: "The timer was stopped.")
        }
    }
}

extension Language {
    /// Where in a recording something is: `0:37:12`, `2/0:05:00` in the second.
    public func recorded(_ offset: Recording.Offset) -> String {
        let seconds = Int(offset.milliseconds / 1000)
        let parts = [seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        let time = "\(seconds / 3600):" + parts.joined(separator: ":")
        return (offset.recording > 1 ? "\(offset.recording)/" : "") + time
    }

    /// That the recorder runs although so many people here have not allowed it.
    public func recordsWithoutLeave(_ count: Int) -> String {
        choose(
            id: "Perekam berjalan, tetapi izin suara \(count) orang belum ada: Esc Esc 8 C.",
            en: "The recorder runs, but \(count) here have not allowed it: Esc Esc 8 C.")
    }

    /// Which leg of how many: `babak 1 dari 2`, `leg 1 of 2`.
    public func leg(_ leg: Int, of legs: Int) -> String {
        switch self {
        case .indonesian: "babak \(leg) dari \(legs)"
        case .english: "leg \(leg) of \(legs)"
        }
    }

    /// That one leg of several is over and the next begins, read out.
    public func legIsOver(_ leg: Int, of legs: Int) -> String {
        choose(
            id: "Babak \(leg) dari \(legs) habis; tukar.",
            en: "Leg \(leg) of \(legs) is over; swap.")
    }

    /// That all legs are over, read out.
    public var timerIsOver: String {
        choose(id: "Pewaktu: waktu habis.", en: "The timer: time is up.")
    }

    /// That a speaker has no time left, read out.
    public func turnIsOver(_ name: String) -> String {
        choose(id: "Waktu bicara \(name) habis.", en: "Time to speak is up for \(name).")
    }

    /// That an item has no time left, read out.
    public func itemIsOver(_ item: String) -> String {
        choose(id: "Waktu acara habis: \(item).", en: "The time of the item is up: \(item).")
    }
}
