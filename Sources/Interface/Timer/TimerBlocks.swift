import Discussion
import Terminal
import Wording

/// The timer for pairs and small groups as the room sees it: the figures stand, and never flash.
struct TimerBlocks {
    let blocks: [WallBlock]

    init(_ timer: GroupTimer.Reading, _ language: Language) {
        if timer.isOver {
            blocks = [.heading(TimerWord.timeIsUp.word(in: language))]
            return
        }
        let swap: [WallBlock] =
            timer.isFresh ? [.text(TimerWord.swap.word(in: language), .wallAccent), .gap] : []
        let leg: [WallBlock] =
            timer.legs > 1
            ? [.gap, .text(language.leg(timer.leg, of: timer.legs), .wallDim)] : []
        blocks =
            swap
            + [.figures(stopwatch(seconds: Int((timer.left + 999) / 1000)), .wallTimer)] + leg
    }
}

extension GroupTimer.Reading {
    /// Whether a leg has just begun after another: for twenty seconds the sign to swap stands.
    var isFresh: Bool { sinceBell.map { $0 < 20_000 } ?? false }
}
