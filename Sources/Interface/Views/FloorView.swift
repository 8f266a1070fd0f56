import Discussion
import Terminal
import Wording

/// The floor: who speaks and for how long, who waits and why, what was asked, and who has not been
/// heard.
struct FloorView {
    let scene: Scene
    private let queue: Queue
    private let balance: Balance

    init(scene: Scene) {
        self.scene = scene
        queue = scene.queue
        balance = scene.balance
    }

    /// The row on which the mark is, among those that the filter leaves; without a choice the first.
    var selectedRow: Int {
        let all = scene.floorRows
        return scene.rows(of: .floor).firstIndex { all[$0] == scene.selection[.floor] } ?? 0
    }

    func draw(on surface: inout Surface, in area: Area) {
        let frame = PaneFrame(
            view: .floor, scene: scene, count: queue.places.count, aside: aside(area.width))
        var rest = frame.inside(area)
        var shown: Window?
        defer { frame.draw(on: &surface, in: area, shown) }
        let speaker = FloorSpeaker(scene: scene, balance: balance).lines(width: rest.width)
        for line in speaker { line.draw(on: &surface, in: rest.takeTop(1), isSelected: false) }
        let lists = lists(width: rest.width)
        if lists.isEmpty, scene.filters[.floor] != nil {
            return frame.drawFilteredOut(on: &surface, in: rest)
        }
        if speaker.isEmpty, lists.isEmpty {
            let key = scene.hasFocus ? frame.way(to: "a") : "Esc h"
            return frame.drawEmpty(
                ViewName.floor.emptySentence(key: key), on: &surface, in: rest)
        }
        shown = draw(lists, on: &surface, in: rest)
    }

    private func draw(
        _ lines: [PaneLine], on surface: inout Surface, in area: Area
    ) -> Window {
        var rest = area
        let marked = scene.selection[.floor]
        let place = lines.firstIndex { $0.id != nil && $0.id == marked } ?? 0
        let window = Window(of: lines.count, height: area.height, selected: place)
        for line in lines.dropFirst(window.first).prefix(area.height) {
            let isSelected =
                line.id != nil && line.id == marked && scene.hasFocus && scene.view == .floor
            line.draw(on: &surface, in: rest.takeTop(1), isSelected: isSelected)
        }
        return window
    }

    /// The round or the rule, in the title.
    private func aside(_ width: Int) -> String {
        var parts: [String] = []
        if let round = scene.session.currentRound {
            let seats = round.seats.map { " \(round.called)/\($0)" } ?? ""
            parts.append(scene.language.round(round.number).lowercased() + seats)
            if let seconds = round.seconds { parts.append(stopwatch(seconds: seconds)) }
        } else if let limit = scene.session.turnLimit {
            parts.append(scene.language.limited(to: limit))
        }
        if scene.session.queueIsClosed {
            parts.append(scene.say(FloorWord.queueClosed))
        } else if isFull {
            parts.append(scene.say(FloorWord.roundFull))
        }
        return parts.joined(separator: " · ")
    }

    /// Whether nobody more can ask in this round.
    private var isFull: Bool {
        scene.session.currentRound?.seatsLeft.map { queue.places.count >= $0 } ?? false
    }

    private func lists(width: Int) -> [PaneLine] {
        let rows =
            FloorQueue(scene: scene, queue: queue).lines(width: width)
            + FloorQuestions(scene: scene).lines(width: width)
        if let filter = scene.filters[.floor] {
            let all = scene.floorRows
            let left = Set(filter.places.map { all[$0] })
            return rows.filter { $0.id.map(left.contains) ?? false }
        }
        return rows
            + FloorAnswerers(scene: scene, balance: balance).lines(width: width)
            + FloorBalance(scene: scene, balance: balance.counted).lines(width: width)
    }
}
