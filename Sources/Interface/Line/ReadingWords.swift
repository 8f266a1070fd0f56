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

    /// What in a note is so surely not what was meant that Enter asks first.
    func slip(in capture: Capture) -> String? {
        speakerSlip(in: capture) ?? recipientSlip(in: capture)
            ?? unknownBoard(in: capture) ?? unknownOwner(in: capture)
            ?? capture.unreadDay.map(scene.language.noDate)
            ?? (capture.text.hasPrefix("//") ? scene.language.translationAlone : nil)
    }

    /// A speaker who is nobody, or more than one.
    private func speakerSlip(in capture: Capture) -> String? {
        oddity(of: capture.speaker) ?? severalSpeakers(in: capture) ?? spacedNumber(in: capture)
            ?? capture.unknownName.map(noSpeaker)
    }

    /// A name whose end nothing tells, or one that no action has.
    private func recipientSlip(in capture: Capture) -> String? {
        if capture.hasStrayRecipient { return scene.language.noRecipientOfAction }
        guard capture.isOfficeGuessed, let name = capture.recipient ?? capture.office else {
            return nil
        }
        return scene.language.officeWithoutEnd(name, isRecipient: capture.recipient != nil)
    }

    /// An owner, or one who helps, by a number or a name that nobody has.
    private func unknownOwner(in capture: Capture) -> String? {
        let owners = [capture.owner].compactMap(\.self) + capture.helpers
        let unknown = owners.lazy.compactMap { owner in
            if case .code(let code) = owner { code } else { nil }
        }.first
        if let unknown, !scene.tally.roster.isEmpty {
            return scene.language.noSpeaker(unknown, fitting: [])
        }
        let others = (capture.office ?? capture.recipient ?? "").split(separator: ", ")
        return others.lazy.compactMap { unknownAddressee(String($0)) }.first
    }

    /// Somebody who is addressed or is to do something, by a name that nobody has, or more than one.
    private func unknownAddressee(_ name: String) -> String? {
        if name.first == "@" { return noSpeaker(String(name.dropFirst())) }
        guard PersonRole(ofCode: name) == nil else {
            let isKnown = scene.session.person(withCode: name) != nil || scene.tally.roster.isEmpty
            return isKnown ? nil : scene.language.noSpeaker(name, fitting: [])
        }
        return scene.session.people(called: name).count > 1 ? noSpeaker(name) : nil
    }

    private func noSpeaker(_ name: String) -> String {
        let fitting = scene.session.people(called: name)
        return scene.language.noSpeaker(name, fitting: fitting.map(\.code))
    }

    /// `@ 2` for the number of somebody on the list.
    private func spacedNumber(in capture: Capture) -> String? {
        guard capture.text.hasPrefix("@ ") else { return nil }
        let number = capture.text.dropFirst(2).prefix { !$0.isWhitespace }
        let isSomebodys = number.count < 4 && scene.session.person(named: String(number)) != nil
        return isSomebodys ? scene.language.withoutSpace(String(number)) : nil
    }

    /// `@2,3`, `@Karto, Darmi:`: a note is of one voice.
    private func severalSpeakers(in capture: Capture) -> String? {
        if !capture.speakers.isEmpty { return scene.language.oneSpeakerOnly(capture.speakers) }
        guard capture.speaker == .unknown, capture.text.first == "@" else { return nil }
        let codes = capture.text.dropFirst().prefix { $0.isNumber || $0 == "," || $0 == "@" }
            .split { !$0.isNumber }
        guard codes.count > 1 else { return nil }
        return scene.language.oneSpeakerOnly(codes.map(String.init))
    }

    /// `+embre` for the board `ember`.
    private func unknownBoard(in capture: Capture) -> String? {
        guard capture.kind == .entry, let name = capture.board else { return nil }
        let words = scene.session.boards.filter(\.wasOpened).map {
            $0.schema.word(in: scene.language)
        }
        return nearest(to: name.lowercased(), among: words).first.map {
            scene.language.noBoard(name) + scene.language.perhaps("+" + $0)
        }
    }

    /// A code far beyond the last is more likely a slip than somebody who was not entered yet.
    private func oddity(of speaker: SpeakerReference?) -> String? {
        guard case .code(let code) = speaker, let number = Int(code.dropFirst()) else { return nil }
        let numbers = scene.tally.roster.map(\.code).filter { $0.first == code.first }
            .compactMap { Int($0.dropFirst()) }
        guard let last = numbers.max(), number > last + 1 else { return nil }
        return scene.language.notOnList(code, last: "\(code.prefix(1))" + padded(last))
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

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
        if let recipient = capture.recipient { parts.append("→ " + names(ofRecipients: recipient)) }
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

    /// The words for recipients, the person's for a code.
    private func names(ofRecipients recipients: String) -> String {
        recipients.split(separator: ", ").map { recipient in
            scene.session.person(withCode: String(recipient)).map { name(.person($0.id)) }
                ?? String(recipient)
        }.joined(separator: ", ")
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
