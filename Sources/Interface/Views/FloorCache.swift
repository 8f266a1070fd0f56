import Discussion

/// What had settled on the floor by the latest event, counted when a picture first needs it.
final class FloorCache {
    private var tally: FloorTally?
    private var events = 0
    private var lastEvent: EventID?

    /// The count for a session; made anew only after another event.
    func tally(of session: Session) -> FloorTally {
        let last = session.history.last?.event
        if let tally, events == session.history.count, lastEvent == last { return tally }
        let fresh = FloorTally(session)
        (tally, events, lastEvent) = (fresh, session.history.count, last)
        return fresh
    }
}

extension Scene {
    /// Who waits for the floor now.
    var queue: Queue { session.queue(at: now, tally.floor.tally(of: session)) }

    /// How the talk was shared until now.
    var balance: Balance { session.balance(at: now, tally.floor.tally(of: session)) }

    /// Milliseconds that each person has had the floor in the open item.
    var usedHere: [EntityID: Int64] { session.usedHere(at: now, tally.floor.tally(of: session)) }

    /// The questions of the open item that stand, in the order of filing.
    var questions: [Note] {
        (tally.questions[session.openItem] ?? []).map { session.notes[$0] }
    }

    /// What has become of a question.
    func status(of question: Note) -> QuestionStatus {
        question.questionStatus(among: tally.answered)
    }
}
