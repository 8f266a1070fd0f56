import Discussion
import Terminal
import Wording

/// The resource persons and what each has used of the floor in the open item.
struct FloorAnswerers {
    let scene: Scene
    let balance: Balance

    func lines(width: Int) -> [PaneLine] {
        let people = balance.voices.filter { $0.role == .resource }
        guard !people.isEmpty, scene.session.openItem != nil else { return [] }
        let usedHere = scene.usedHere
        let heading = PaneLine.heading(
            scene.say(FloorWord.answerers), scene.say(FloorWord.usedHere))
        return [heading]
            + people.map { voice in
                let used = usedHere[voice.person] ?? 0
                return PaneLine(
                    left: "   " + scene.nameAndOffice(of: voice.person, room: width - 12),
                    right: used == 0 ? "–" : used.stopwatch)
            }
    }
}
