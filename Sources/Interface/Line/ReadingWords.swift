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
        case .entry(let capture): entry(capture)
        case .floor(let speaker): scene.say(LiveWord.floor) + " · " + name(speaker)
        case .endOfTurn: scene.say(LiveWord.endOfTurn)
        case .command(let word, _): "/" + word
        case .unknownCommand(_, let capture): note(capture)
        }
    }

    /// What in the line is not what it may be meant to be, in words: whoever is named and not on the
    /// list, a question that there is not, a word that is no command.
    func oddity(_ reading: CaptureReading) -> String? {
        switch reading {
        case .note(let capture): slip(in: capture) ?? oddity(of: capture)
        case .entry(let capture): oddity(of: capture.speaker)
        case .floor(let speaker): oddity(of: speaker)
        case .unknownCommand(let word, _): String(scene.language.unknownCommand(word).dropLast())
        case .empty, .endOfTurn, .command: nil
        }
    }

    private func oddity(of capture: Capture) -> String? {
        guard capture.kind == .paraphrase, capture.text.first == "<" else { return nil }
        let number = capture.text.dropFirst().prefix { $0.isASCII && $0.isNumber }
        return number.isEmpty ? nil : scene.language.noQuestion(String(number))
    }

    private func note(_ capture: Capture) -> String {
        var parts = [scene.say(capture.kind.statusWords)]
        if let speaker = capture.speaker {
            parts.append(name(speaker))
        } else if NoteKind.voices.contains(capture.kind) {
            parts.append(scene.say(ScreenLabel.unattributed))
        }
        if isQuotingAgainstWill(capture) { parts.append(scene.say(StatusWord.mayNotBeQuoted)) }
        if capture.kind == .answer { parts += answered(capture) }
        if capture.kind == .entry {
            let isNamed = capture.board.map(scene.language.noBoardNamed)
            parts.append(isNamed ?? scene.language.noBoard(nil))
        }
        if let owner = capture.owner {
            parts.append("→ " + ([owner] + capture.helpers).map(name).joined(separator: ", "))
        }
        if let office = capture.office { parts.append("→ " + office) }
        if let recipient = capture.recipient {
            parts.append("→ " + scene.recipients(recipient, withNames: true))
        }
        if let due = capture.due { parts.append(scene.language.shortDate(due)) }
        if scene.session.closed != nil, scene.session.openItem == nil {
            parts.append(scene.say(StatusWord.afterClosing))
        }
        if capture.kind.isPrivate { parts.append(scene.say(StatusWord.notPrinted)) }
        parts.append(scene.language.clockWithSeconds(began))
        return parts.joined(separator: " · ") + capture.tags.map { " #" + $0 }.joined()
    }

    /// Whether it is a quote of somebody who refused to be quoted; it could still be told as it was
    /// meant.
    private func isQuotingAgainstWill(_ capture: Capture) -> Bool {
        guard capture.kind == .quote, case .person(let person) = capture.speaker else {
            return false
        }
        return scene.session.refuses(person, .quote)
    }

    /// The board, then each field that was read, so that nothing is filed where nobody meant it.
    private func entry(_ capture: EntryCapture) -> String {
        guard let board = scene.session.boards[capture.board] else { return "" }
        var parts = [board.schema.title[scene.language].uppercased()]
        if let known = capture.entry.flatMap({ scene.session.entries[$0] }) {
            parts.append(scene.session.label(of: known) + " " + scene.session.name(of: known))
        }
        if let speaker = capture.speaker { parts.append(name(speaker)) }
        for field in board.schema.fields {
            guard let text = value(of: field, in: capture) else { continue }
            let label = field.label[scene.language]
            let offer = scene.offer(for: field, in: capture)
            parts.append(
                (field.role == .name ? text : label + " " + text)
                    + (offer.map { " ≈ " + $0.value + "? (Tab)" } ?? ""))
        }
        if let link = capture.link {
            let name = scene.name(ofLinked: link.target, from: capture.board)
            parts.append("↔ " + name + (link.idea.map { ": " + $0 } ?? ""))
        }
        return parts.joined(separator: " · ")
    }

    private func value(of field: BoardField, in capture: EntryCapture) -> String? {
        if let score = capture.scores[field.key] { return String(score) }
        if let person = capture.people[field.key] { return name(person) }
        let keys = capture.values.keys.filter { $0.field == field.key }.sorted()
        let texts = keys.compactMap { key -> String? in
            guard case .text(let text)? = capture.values[key] else { return nil }
            let day = key.day.map { " (" + scene.language.shortDate($0) + ")" } ?? ""
            return scene.language.entryValue(text, of: field) + day
        }
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    private func answered(_ capture: Capture) -> [String] {
        capture.answers.compactMap { scene.name(ofQuestion: $0) }
    }

    private func name(_ speaker: SpeakerReference) -> String {
        switch speaker {
        case .person(let person): scene.label(of: person, withName: true).clipped(to: 40)
        case .code(let code): code + " (" + scene.say(LiveWord.newPerson) + ")"
        case .new: scene.shortLabel(of: speaker) + " (" + scene.say(LiveWord.newPerson) + ")"
        default: scene.shortLabel(of: speaker)
        }
    }
}

extension NoteKind {
    fileprivate var isPrivate: Bool { self == .observer || self == .askLater || self == .mark }
}
