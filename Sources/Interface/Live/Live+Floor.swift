import Discussion
import Wording

extension Live {
    /// Who is named alone in the line, if anybody is.
    private var namedInLine: SpeakerReference? {
        if case .floor(let speaker) = reading { speaker } else { nil }
    }

    /// Notes that a hand goes up: of the one named alone in the line, else of whom the inquiry asks.
    func raiseHand() {
        guard let speaker = namedInLine else { return ask(for: .hand) }
        if raiseHand(of: speaker, .ordinary) { line.clear() }
    }

    @discardableResult
    func raiseHand(of speaker: SpeakerReference, _ lane: HandLane) -> Bool {
        guard let event = ask(.raiseHand(speaker, lane)) else { return false }
        let places = session.queue(at: now).places
        let place = places.firstIndex { $0.hand.id == EntityID(event.id) }
        if let place {
            say(language.queued(scene.name(of: places[place].hand.speaker), at: place + 1))
        }
        return true
    }

    /// Gives the floor: to whom the line names alone, else to the next in the queue, else to the
    /// person selected in the list, else to whom the inquiry asks for.
    func giveFloor() {
        if let speaker = namedInLine {
            if give(.giveFloor(speaker)) { line.clear() }
        } else if session.hands.contains(where: \.isWaiting) {
            give(.callNext(at: now))
        } else if isInLists, view == .people, let person = selection[.people] {
            give(.giveFloor(.person(person)))
        } else {
            ask(for: .floor)
        }
    }

    /// Lets someone respond directly: whom the line names alone, else whom the inquiry asks for.
    func respond() {
        guard let speaker = namedInLine else { return ask(for: .response) }
        if give(.respond(speaker)) { line.clear() }
    }

    /// Why nobody can respond: nobody speaks.
    var whyNoResponse: Words? { session.openTurn == nil ? Refusal.nobodyHasFloor.words : nil }

    /// Begins a turn, and says whose it is and who comes next.
    @discardableResult
    func give(_ request: Request) -> Bool {
        let called = session.currentRound?.called
        guard ask(request) != nil, let turn = session.openTurn.flatMap({ session.turns[$0] })
        else { return false }
        let waiting = session.queue(at: now).places.map(\.hand.speaker)
        let interrupted = session.waitingTurns.last.flatMap { session.turns[$0]?.speaker }
        let next = ([interrupted].compactMap(\.self) + waiting).prefix(2)
            .map { scene.name(of: $0) }
        let given = language.floorGiven(to: scene.name(of: turn.speaker), next: next)
        say(([given] + [seatsUsedUp(since: called)].compactMap(\.self)).joined(separator: " "))
        return true
    }

    /// That the round has no seats left, if somebody was called for one now.
    private func seatsUsedUp(since called: Int?) -> String? {
        guard let round = session.currentRound, let seats = round.seats, round.called >= seats,
            round.called != called
        else { return nil }
        return language.seatsUsedUp(ofRound: round.number, round.called, of: seats)
    }

    /// The waiting hand on which the mark is, if it is on one.
    private var selectedHand: Hand? {
        let hand = selection[.floor].flatMap { session.hands[$0] }
        return hand?.isWaiting == true ? hand : nil
    }

    /// Why nothing can be done with a hand: the mark is on none.
    var whyNoHand: Words? { selectedHand == nil ? FloorMessage.noHandSelected.words : nil }

    func callSelected() {
        guard let hand = selectedHand else { return }
        let neighbour = neighbour(of: hand.id)
        if give(.giveFloor(.person(hand.speaker))) { selection[.floor] = neighbour }
    }

    /// Asks who has the last word, of whom the hand on which the mark is needs not be named.
    func giveLastWord() { ask(for: .lastWord(selectedHand?.speaker)) }

    /// Gives somebody the last word, and says what becomes of the others who wait.
    func giveLastWord(to speaker: SpeakerReference) {
        let waiting = session.hands.filter(\.isWaiting)
        guard give(.giveLastWord(speaker)),
            let turn = session.openTurn.flatMap({ session.turns[$0] })
        else { return }
        let others = waiting.count { $0.speaker != turn.speaker }
        say(language.lastWord(of: scene.name(of: turn.speaker), emptying: others))
    }

    func lowerSelected() {
        guard let hand = selectedHand else { return }
        let neighbour = neighbour(of: hand.id)
        let name = scene.name(of: hand.speaker)
        guard ask(.lowerHands([hand.id])) != nil else { return }
        selection[.floor] = neighbour
        say(language.leftQueue(name))
    }

    /// Asks whose a hand is.
    func nameHand() {
        if let hand = handToName { ask(for: .name(hand.id)) }
    }

    /// The hand of the one who is only described: on which the mark is, who speaks, who waits, who
    /// spoke last; else the hand on which the mark is.
    private var handToName: Hand? {
        let called = session.hands.reversed().filter { $0.state != .lowered && !$0.isWaiting }
        let speaks = called.first { $0.state == session.openTurn.map { .called(turn: $0) } }
        let waiting = session.queue(at: now).places.map(\.hand)
        let all = [selectedHand, speaks].compactMap(\.self) + waiting + called
        let described = all.first {
            session.people[$0.speaker].map { $0.name == nil && $0.removedBy == nil } ?? false
        }
        return described ?? selectedHand
    }

    /// Puts a hand under its owner, with what was noted of the one who was only described; someone
    /// who is not on the list is the one described.
    func name(_ hand: EntityID, _ speaker: SpeakerReference) {
        guard let before = session.hands[hand]?.speaker else { return }
        if case .new(let values) = speaker, let person = session.people[before], person.name == nil
        {
            let change = person.fields.change(to: values.mapValues(Optional.some))
            guard ask(.amendPeople([before: change])) != nil else { return }
            return say(language.named(scene.label(of: before, withName: true)))
        }
        guard ask(.nameHand(hand, speaker)) != nil, let after = session.hands[hand]?.speaker
        else { return }
        let isGone = session.people[before]?.removedBy != nil
        let notes = session.notes.filter {
            isGone && $0.struckBy == nil && $0.speaker == .person(before)
        }
        if !notes.isEmpty {
            change(notes) { _ in
                [.speaker: .entity(after)]
            } saying: { _ in
                ""
            }
        }
        say(language.named(scene.label(of: after, withName: true)))
    }

    /// Why no hand can be named: there is none.
    var whyNoHandToName: Words? {
        handToName == nil ? FloorMessage.noHandSelected.words : nil
    }

    func moveSelected(by places: Int) {
        guard let hand = selectedHand else { return say(FloorMessage.noHandSelected) }
        ask(.moveHand(hand.id, by: places, at: now))
    }

    func closeOrReopenQueue() {
        ask(session.queueIsClosed ? .reopenQueue : .closeQueue)
    }

    func choosePolicy() {
        overlay = .options(
            Options(
                FloorCommandName.orderQueue.words,
                FloorMessage.choosePolicy.word(in: language),
                QueuePolicy.allCases.map { policy in
                    Options.Option(
                        text: policy.word(in: language),
                        isCurrent: policy == session.queuePolicy
                    ) { $0.ask(.choosePolicy(policy)) }
                }))
    }

    /// Sets the limit of turns, or takes it off where nothing is typed.
    ///
    /// Says whether the text could be read.
    func limitTurns(to text: String) -> Bool {
        let isBlank = text.allSatisfy(\.isWhitespace)
        guard isBlank || readSeconds(text) != nil else { return false }
        ask(.setTurnLimit(readSeconds(text)))
        return true
    }

    /// Begins a round from `3 2:00`: askers, then the time of each; either may be missing.
    func beginRound(_ text: String) -> Bool {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count <= 2 else { return false }
        let seats = parts.first.flatMap { Int($0) }
        let length = parts.count == 2 || seats == nil ? parts.last : nil
        let seconds = length.flatMap(readSeconds)
        guard parts.isEmpty || seats != nil || seconds != nil, length == nil || seconds != nil,
            parts.count < 2 || seats != nil
        else { return false }
        ask(.beginRound(seats: seats, seconds: seconds))
        return true
    }

    /// Says that the selected question is to be answered in writing, or is not after all.
    func answerInWriting() {
        guard let note = selectedQuestion else { return }
        let isInWriting = session.status(ofQuestion: note) == .inWriting
        if session.status(ofQuestion: note) == .answered { return say(LiveWord.answeredByNote) }
        let status: FieldValue? = isInWriting ? nil : .text(QuestionStatus.inWriting.rawValue)
        guard ask(.amendNotes([note.id: note.fields.change(to: [.status: status])])) != nil else {
            return
        }
        say(language.answersInWriting(note.text.excerpt, isOpen: isInWriting))
    }

    /// The question on which the mark is, if it is on one.
    var selectedQuestion: Note? {
        let note = selection[.floor].flatMap { session.notes[$0] }
        return note?.kind == .question ? note : nil
    }

    /// Why no question can be answered in writing: the mark is on none.
    var whyNoQuestion: Words? { selectedQuestion == nil ? LiveWord.noNoteSelected.words : nil }
}
