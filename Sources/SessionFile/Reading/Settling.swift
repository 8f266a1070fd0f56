import Discussion

/// The second reading of a file whose lines do not simply add up: which ones stand is known.
struct Settling {
    private let fold: Fold
    private var ledger = Ledger()
    private var session: Session
    private var events: [Event] = []

    /// Begins with what the first reading learned.
    init(after fold: Fold) {
        self.fold = fold
        session = Session(correctedBy: fold.corrections)
    }

    /// Takes in a line; one that the first reading did not see is left for the next.
    mutating func take(_ line: ReadLine) {
        guard case .event(let event) = line.line, !fold.purged.contains(event.id),
            fold.ledger.stands(event.id, line.checksum),
            ledger.take(event.id, line.checksum) == .new,
            !fold.corrections.takesBack(event.id)
        else { return }
        if fold.isInOrder { session.apply(event) } else { events.append(event) }
    }

    /// The session to which everything adds up.
    mutating func finish() -> Session {
        for event in events.sorted(by: { $0.precedes($1) }) { session.apply(event) }
        events = []
        return session
    }
}
