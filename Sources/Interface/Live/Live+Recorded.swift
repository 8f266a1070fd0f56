import Discussion
import Wording

extension Live {
    /// Says what a key has recorded where nothing else says so: without a word one is not sure
    /// whether it was done.
    func tellRecorded() {
        defer { recorded = nil }
        guard let recorded, message == nil, inquiry == nil, let text = sentence(of: recorded)
        else { return }
        message = Message(text: withOwnKeys(text))
    }

    /// What an event says that has just been recorded; nothing of a note, which stands in its pane,
    /// and of what the row says as long as it lasts.
    private func sentence(of event: Event) -> String? {
        switch event.kind {
        case .noteTaken, .wallTurned, .offRecordBegan: nil
        case .itemPaused(let item): name(of: item).map(language.paused)
        case .itemResumed(let item): name(of: item).map(language.resumed)
        case .itemOpened(let item, _): name(of: item).map(language.opened)
        case .agendaItemMoved(let item, _): moved(item)
        case .turnEnded(let turn): ended(turn)
        case .queueClosed: LiveWord.queueClosed.word(in: language)
        case .queueReopened: LiveWord.queueReopened.word(in: language)
        case .handMoved(let moved): queued(moved.hand)
        case .queuePolicyChosen(let policy): language.ordered(by: policy)
        case .turnLimitSet(let seconds): language.limits(to: seconds)
        case .attendanceRecorded(let record): attendance(record)
        case .consentRecorded(let record): answered(record)
        case .promptAsked(let prompt, _): name(of: prompt).map(language.asked)
        case .offRecordEnded: language.offRecord(false)
        default: trace(of: event).map { language.recorded(what($0)) }
        }
    }

    private func trace(of event: Event) -> Trace? {
        session.history.last { $0.event == event.id }.flatMap { $0.canBeUndone ? $0 : nil }
    }

    private func moved(_ item: EntityID) -> String? {
        let outline = session.outline
        guard let place = outline.place(of: item) else { return nil }
        return language.moved(outline.items[place].title.excerpt, to: outline.numbers[place])
    }

    private func ended(_ turn: EntityID) -> String? {
        session.turns[turn].map { turn in
            let length = session.length(of: turn, at: now).stopwatch
            return language.turnEnded(of: scene.name(of: turn.speaker), after: length)
        }
    }

    private func queued(_ hand: EntityID) -> String? {
        let places = session.queue(at: now).places
        return places.firstIndex { $0.hand.id == hand }.map {
            language.queued(scene.name(of: places[$0].hand.speaker), at: $0 + 1)
        }
    }

    private func attendance(_ record: AttendanceRecorded) -> String? {
        guard let person = record.people.first else { return nil }
        let name = scene.label(of: person, withName: true)
        switch record.change {
        case .arrived:
            return language.arrived(name, present: scene.present)
        case .left: return language.left(name, at: now.wall)
        case .absent: return name + ": " + record.change.word(in: language) + "."
        }
    }

    private func answered(_ record: ConsentRecorded) -> String {
        let people = record.people
        let who =
            people.count == 1
            ? scene.label(of: people[0], withName: true)
            : language.people(people.count)
        let purposes = Set(record.answers.values.joined())
        let what =
            purposes.count == 1
            ? purposes.first.map { scene.say($0) } ?? ""
            : language.purposes(purposes.count)
        return language.answered(record.answer, who, what)
    }
}
