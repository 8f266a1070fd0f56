import Discussion
import Terminal
import Wording

/// How the line will be filed, in one row: kind, voice, time, and what else was read in it.
struct ReadingWords {
    let scene: Scene
    let began: WallTime

    func text(_ reading: CaptureReading) -> String {
        switch reading {
        case .empty: ""
        case .note(let capture): note(capture)
        case .floor(let speaker): scene.say(LiveWord.floor) + " · " + name(speaker)
        case .endOfTurn: scene.say(LiveWord.endOfTurn)
        case .command(let word, _): "/" + word
        case .unknownCommand(_, let capture): note(capture)
        }
    }

    private func note(_ capture: Capture) -> String {
        var parts = [scene.say(capture.kind.statusWords)]
        if let speaker = capture.speaker {
            parts.append(name(speaker))
        } else if NoteKind.voices.contains(capture.kind) {
            parts.append(scene.say(ScreenLabel.unattributed))
        }
        if capture.kind == .answer { parts += answered(capture) }
        if let owner = capture.owner { parts.append("→ " + name(owner)) }
        if let office = capture.office ?? capture.recipient { parts.append("→ " + office) }
        if let due = capture.due { parts.append(scene.language.shortDate(due)) }
        if capture.kind.isPrivate { parts.append(scene.say(StatusWord.notPrinted)) }
        parts.append(scene.language.clockWithSeconds(began))
        return parts.joined(separator: " · ") + capture.tags.map { " #" + $0 }.joined()
    }

    private func answered(_ capture: Capture) -> [String] {
        capture.answers.compactMap { scene.name(ofQuestion: $0) }
    }

    private func name(_ speaker: SpeakerReference) -> String {
        switch speaker {
        case .person(let person): scene.label(of: person, withName: true).clipped(to: 24)
        case .code(let code): code + " (" + scene.say(LiveWord.newPerson) + ")"
        case .new: scene.shortLabel(of: speaker) + " (" + scene.say(LiveWord.newPerson) + ")"
        default: scene.shortLabel(of: speaker)
        }
    }
}

extension NoteKind {
    fileprivate var isPrivate: Bool { self == .observer || self == .askLater || self == .mark }
}
