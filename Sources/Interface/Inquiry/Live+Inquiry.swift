import Discussion
import Terminal
import Wording

extension Live {
    func ask(for kind: Inquiry.Kind) { inquiry = Inquiry(kind) }

    /// Answers what a command would ask with what was typed behind it, and asks for no more once
    /// that could be taken.
    func ask(for kind: Inquiry.Kind, answeredBy text: String) {
        inquiry = Inquiry(kind)
        answerInquiry(text)
        if inquiry?.kind == kind, inquiry?.editor.isEmpty == true { inquiry = nil }
    }

    /// Tells what is asked for, whatever stood there.
    func answerInquiry(_ text: String) {
        inquiry?.editor = LineEditor(text)
        press(.enter)
    }

    func pressInInquiry(_ key: Key) {
        guard var inquiry else { return }
        switch key {
        case .escape:
            self.inquiry = nil
            return keepSentence(inquiry.editor.text)
        case .alt(let inner) where inner != .enter:
            // The same as Esc and the key, which is a command wherever it is pressed.
            self.inquiry = nil
            keepSentence(inquiry.editor.text)
            return runPrefixed(inner)
        case .enter: return take(inquiry)
        case .tab where inquiry.kind == .photograph: inquiry = completePath(inquiry)
        case .down where !inquiry.earlier.isEmpty: inquiry.takeUp(by: 1)
        case .up where !inquiry.earlier.isEmpty: inquiry.takeUp(by: -1)
        case .down, .tab: inquiry.chosen = move(inquiry, by: 1)
        case .up, .backTab: inquiry.chosen = move(inquiry, by: -1)
        default: if inquiry.editor.handle(key) { inquiry.chosen = 0 }
        }
        self.inquiry = inquiry
    }

    private func move(_ inquiry: Inquiry, by places: Int) -> Int {
        let count = PersonTyped(inquiry.parts.person, in: scene, for: inquiry.kind)
            .fitting.count
        return count == 0 ? 0 : (inquiry.chosen + places + count) % count
    }

    /// Does what was told; what cannot be understood is said, and the inquiry stays.
    private func take(_ inquiry: Inquiry) {
        guard inquiry.asksForPerson else { return takeFigures(inquiry) }
        let typed = PersonTyped(inquiry.parts.person, in: scene, for: inquiry.kind)
        if typed.isEmpty {
            self.inquiry = nil
            if case .lastWord(let person?) = inquiry.kind { giveLastWord(to: .person(person)) }
            return
        }
        if !typed.several.isEmpty { return take(typed.several.map(\.id), for: inquiry, typed.lane) }
        guard let speaker = typed.speaker(inquiry.chosen, looks: inquiry.kind == .hand) else {
            return say(typed.alike.map(alreadyListed) ?? FloorMessage.notAPerson.word(in: language))
        }
        if let doubt = doubt(about: speaker), inquiry.warned != inquiry.editor.text {
            self.inquiry?.warned = inquiry.editor.text
            return say(doubt)
        }
        self.inquiry = nil
        switch inquiry.kind {
        case .hand: raiseHand(of: speaker, typed.lane)
        case .floor: give(.giveFloor(speaker))
        case .response: give(.respond(speaker))
        case .lastWord: giveLastWord(to: speaker)
        case .dispute(let note): dispute(note, by: speaker)
        case .objection(let note): object(to: note, by: speaker, since: inquiry.parts.reason)
        case .name(let hand): name(hand, speaker)
        default: noteArrival(of: speaker)
        }
    }

    /// Takes several people at once, where that makes sense.
    private func take(_ people: [EntityID], for inquiry: Inquiry, _ lane: HandLane) {
        switch inquiry.kind {
        case .arrival:
            self.inquiry = nil
            noteArrival(of: people)
        case .hand:
            self.inquiry = nil
            let told = people.map { person in
                raiseHand(of: .person(person), lane)
                return message?.text ?? ""
            }
            say(told.joined(separator: " "))
        default: say(FloorMessage.onePersonOnly)
        }
    }

    private func alreadyListed(_ person: Person) -> String {
        language.alreadyListed(
            scene.label(of: person.id, withName: true), code: scene.label(of: person.id),
            institution: person.fields.text(.institution))
    }

    /// Why somebody new is hardly meant: any text may describe who raised a hand, and a number may
    /// be mistyped.
    private func doubt(about speaker: SpeakerReference) -> String? {
        let again: LiveWord = isReadOut ? .fullStopTakes : .enterTakes
        switch speaker {
        case .new(let values) where values[.cue] != nil:
            return FloorMessage.takenAsLooks.word(in: language) + " " + again.word(in: language)
        case .code:
            let words = ReadingWords(scene: scene, began: now.wall)
            return words.oddity(.floor(speaker)).map { $0 + ". " + again.word(in: language) }
        default: return nil
        }
    }

    private func takeFigures(_ inquiry: Inquiry) {
        let text = inquiry.editor.text
        self.inquiry = nil
        let isTaken =
            switch inquiry.kind {
            case .limit: limitTurns(to: text)
            case .round: beginRound(text)
            case .count: countHeads(in: text)
            case .presence(let person): recordPresence(of: person, text)
            case .earlier: backDate(by: text)
            case .timer: setTimer(text)
            case .photograph: attachPhotograph(text)
            case .shown(let photograph): tellShown(text, in: photograph)
            case .leave(let people, let photograph):
                takeLeave(text, of: people, toShow: photograph)
            case .consent(let answers): takeConsent(text, of: answers)
            default: endItem(at: text)
            }
        guard !isTaken else { return }
        self.inquiry = inquiry
        if inquiry.kind != .photograph { say(inquiry.fault) }
    }
}

extension Inquiry {
    /// What is said where the text cannot be read.
    fileprivate var fault: FloorMessage {
        switch kind {
        case .limit: .notALimit
        case .round: .notARound
        case .count: .notACount
        case .end: .notAnEnd
        case .presence: .notAPresence
        case .earlier: .notEarlier
        case .timer: .notATimer
        case .leave: .notALeave
        default: .notAPerson
        }
    }
}

extension String {
    /// Whether it is a yes, in either language.
    var isYes: Bool { ["y", "ya", "yes"].contains(filter { !$0.isWhitespace }.lowercased()) }

    /// Whether it is a no, in either language.
    var isNo: Bool {
        ["n", "no", "t", "tdk", "tidak"].contains(filter { !$0.isWhitespace }.lowercased())
    }
}
