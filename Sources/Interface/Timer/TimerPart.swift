import Discussion
import Terminal
import Wording

/// The timer and the recorder as the top bar shows them.
struct TimerPart {
    let scene: Scene

    /// What is left of the leg; a steady sign where one has just begun, and when all are over.
    var timer: (text: String, role: Role)? {
        guard let reading = scene.session.timerReading(at: scene.now) else { return nil }
        if reading.isOver { return (" " + scene.say(TimerWord.timeIsUp) + " ", .timerOver) }
        let leg = reading.legs > 1 ? "\(reading.leg)/\(reading.legs) " : ""
        let left = stopwatch(seconds: Int((reading.left + 999) / 1000))
        let swap = reading.isFresh ? scene.say(TimerWord.swap) + " " : ""
        return (" ⧗ " + swap + leg + left + " ", reading.isFresh ? .timerNear : .timerRun)
    }

    /// How long the recorder has run.
    var recorder: String? {
        guard scene.session.isRecording else { return nil }
        return scene.session.recordingOffset(at: scene.now).map {
            scene.say(TimerWord.recording) + " " + scene.language.recorded($0)
        }
    }
}
