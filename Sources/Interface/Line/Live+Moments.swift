import Discussion
import Wording

extension Live {
    /// Files this moment, with whoever has the floor, to be written later.
    func markMoment() {
        var capture = Capture(line: "", kind: .mark, text: "")
        capture.item = session.openItem
        capture.speaker = session.floor(at: now).map { .person($0) }
        guard ask(.takeNote(capture)) != nil else { return }
        message = Message(text: withOwnKeys(language.momentMarked(at: now.wall)))
    }
}
