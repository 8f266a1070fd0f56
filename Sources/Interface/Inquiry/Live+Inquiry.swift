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
            return keepSentence(typedAt: inquiry)
        case .alt(let inner) where inner != .enter:
            // The same as Esc and the key, which is a command wherever it is pressed.
            self.inquiry = nil
            keepSentence(typedAt: inquiry)
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
        if !typed.several.isEmpty { return take(typed, for: inquiry) }
        guard let speaker = typed.speaker(inquiry.chosen, looks: inquiry.kind == .hand) else {
            return say(refusal(of: typed))
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

    /// Takes several people at once, where that makes sense, and asks about those of the names that
    /// are nobody's on the list.
    private func take(_ typed: PersonTyped, for inquiry: Inquiry) {
        let people = typed.several.map(\.id)
        switch inquiry.kind {
        case .arrival:
            self.inquiry = nil
            noteArrival(of: people)
        case .hand:
            self.inquiry = nil
            let told = people.map { person in
                raiseHand(of: .person(person), typed.lane)
                return message?.text ?? ""
            }
            say(told.joined(separator: " "))
        default: return say(FloorMessage.onePersonOnly)
        }
        // Where the disk did not take those who are known, all stays as it was typed.
        if inquiry.kind == .arrival, self.inquiry == nil { return self.inquiry = inquiry }
        if let rest = typed.rest { askAgain(inquiry.kind, about: rest) }
    }

    /// Leaves a name in the question that is nobody's on the list, to be confirmed or changed.
    private func askAgain(_ kind: Inquiry.Kind, about rest: String) {
        var inquiry = Inquiry(kind)
        inquiry.editor = LineEditor(rest)
        inquiry.warned = isReadOut ? rest : nil
        inquiry.restOfNames = rest
        self.inquiry = inquiry
        let typed = PersonTyped(rest, in: scene, for: kind)
        let again: LiveWord = isReadOut ? .fullStopTakes : .enterTakes
        let how =
            switch typed.speaker(0, looks: kind == .hand) {
            case nil: refusal(of: typed)
            case .person where typed.fitting.count > 1:
                language.rowsLike(
                    rest, typed.fitting.map { scene.label(of: $0.id, withName: true) })
            default: again.word(in: language)
            }
        report([message?.text ?? "", language.notRecordedYet(rest), how].joined(separator: " "))
    }

    /// Why what was typed means nobody.
    private func refusal(of typed: PersonTyped) -> String {
        if let alike = typed.alike { return alreadyListed(alike) }
        let reason: FloorMessage = typed.isList ? .oneNewOnly : .notAPerson
        return reason.word(in: language)
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
            return words.oddity(.floor(speaker)).map { $0.ended + " " + again.word(in: language) }
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
