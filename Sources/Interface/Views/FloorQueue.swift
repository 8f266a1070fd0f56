import Discussion
import Terminal
import Wording

/// Who waits: lane by lane and round by round, each with the reason for the place.
struct FloorQueue {
    let scene: Scene
    let queue: Queue

    func lines(width: Int) -> [PaneLine] {
        let heading = PaneLine.heading(
            scene.say(ScreenLabel.queue), scene.say(scene.session.queuePolicy))
        guard !queue.places.isEmpty else {
            let hasRule = scene.session.queuePolicy != .firstCome || scene.session.queueIsClosed
            return scene.session.openTurn == nil && !hasRule
                ? [] : [heading, PaneLine(left: "   " + scene.say(FloorWord.empty), role: .dim)]
        }
        var lines = [heading]
        var round = scene.session.currentRound?.number
        for (place, waiting) in queue.places.enumerated() {
            if let next = waiting.round, next != round {
                lines.append(
                    PaneLine(left: " " + scene.language.round(next), role: .dim))
                round = next
            }
            lines.append(line(waiting, number: place + 1, width: width))
        }
        return lines
    }

    private func line(_ place: Queue.Place, number: Int, width: Int) -> PaneLine {
        let reason = reason(of: place)
        let sign = place.hand.lane == .ordinary ? " " : "!"
        let front = " " + sign + String(number).leftPadded(to: 2) + " "
        let name = scene.nameAndOffice(
            of: place.hand.speaker, room: width - front.columns - reason.columns - 3)
        return PaneLine(
            left: front + name, right: reason, rightRole: .dim, id: place.hand.id)
    }

    private func reason(of place: Queue.Place) -> String {
        switch place.reason {
        case .raised:
            "\(max(0, scene.now.wall.milliseconds - place.hand.raised.wall.milliseconds) / 60_000)'"
        case .lane: scene.say(place.hand.lane)
        case .notHeard: scene.say(StatusWord.notYet)
        case .heard(let times): scene.language.spoken(times: times)
        case .spoken(let milliseconds): milliseconds.stopwatch
        case .group(let name): name ?? "–"
        case .moved: scene.say(FloorWord.moved)
        }
    }
}
