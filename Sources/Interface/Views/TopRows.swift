import Discussion
import Terminal
import Wording

/// The rows at the top: the open item and its time, the clock, the balance; below, what comes next.
struct TopRows {
    let scene: Scene

    func draw(on surface: inout Surface, in area: Area) {
        var rest = area
        surface.fill(x: area.x, y: area.y, width: area.width, height: area.height, role: .bar)
        let (first, second) = (rest.takeTop(1), rest.takeTop(1))
        if !first.isEmpty { TimeRow(scene: scene).draw(on: &surface, in: first) }
        if !second.isEmpty { NextRow(scene: scene).draw(on: &surface, in: second) }
    }
}

extension Session {
    /// Whether the clock stands on the screen: while something counts, and while one waits for an
    /// item to begin.
    var showsClock: Bool { counts || currentItem == nil && closed == nil }

    /// Whether something on the screen changes by time alone: an item runs, or a turn lasts.
    var counts: Bool {
        timer != nil || isRecording || openTurn != nil || currentItem.map { !$0.isPaused } ?? false
    }
}
