import Discussion
import Wording

extension Live {
    /// The chosen notes that leave something open until it is dealt with; on the floor the selected
    /// question.
    private var leavingOpen: [Note] { chosenNotes.filter { $0.kind.settledStatus != nil } }

    /// Why nothing can be said to be dealt with: no note is chosen that leaves anything open.
    var whyNotResolved: Words? {
        guard whyNoNotes == nil else { return whyNoNotes }
        return leavingOpen.isEmpty ? LiveWord.leavesNothingOpen.words : nil
    }

    /// Says of the chosen notes by one event that what they leave open is dealt with; where it is
    /// with all of them, that it is open again.
    func resolve() {
        let scene = scene
        let notes = leavingOpen
        let open = notes.filter { $0.isOpen(in: scene) }
        let changed = open.isEmpty ? notes.filter(\.isSettled) : open
        guard let first = changed.first else { return say(LiveWord.answeredByNote) }
        let isOpen = open.isEmpty
        change(changed) { note in
            [.status: isOpen ? nil : note.kind.settledStatus.map { .text($0) }]
        } saying: { count in
            count > 1
                ? self.language.resolved(count, isOpen: isOpen)
                : self.language.resolved(first.kind, first.text.excerpt, isOpen: isOpen)
        }
    }
}

extension Note {
    /// Whether nobody has dealt with what it leaves open; what is promised in writing is open.
    fileprivate func isOpen(in scene: Scene) -> Bool {
        kind == .question ? scene.status(of: self) != .answered : !isSettled
    }
}
