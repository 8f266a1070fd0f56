import Discussion
import Wording

extension ReadingWords {
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
        if capture.hasStrayOwner { return scene.language.noOwnerOfOutcome }
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
    func oddity(of speaker: SpeakerReference?) -> String? {
        guard case .code(let code) = speaker, let number = Int(code.dropFirst()) else { return nil }
        let numbers = scene.tally.roster.map(\.code).filter { $0.first == code.first }
            .compactMap { Int($0.dropFirst()) }
        guard let last = numbers.max(), number > last + 1 else { return nil }
        return scene.language.notOnList(code, last: "\(code.prefix(1))" + padded(last))
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
