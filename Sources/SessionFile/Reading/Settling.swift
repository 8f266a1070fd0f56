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
        for event in fold.purged { session.note(erased: event) }
    }

    /// Takes in a line; one that the first reading did not see is left for the next.
    mutating func take(_ line: ReadLine) {
        guard let event = standing(line), ledger.take(event.id, line.checksum) == .new,
            !fold.corrections.takesBack(event.id)
        else { return }
        if fold.isInOrder { session.apply(event) } else { events.append(event) }
    }

    /// The event of a line, if this is the line that stands for it.
    private func standing(_ line: ReadLine) -> Event? {
        switch line.line {
        case .header, .purged: nil
        case .remnant(let event) where fold.purged.contains(event.id): nil
        case .remnant(let event): fold.remnants[event.id]?.event
        case .event(let event):
            fold.stands(event.id, line.checksum) ? event : nil
        }
    }

    /// The session to which everything adds up.
    mutating func finish() -> Session {
        for event in events.sorted(by: { $0.precedes($1) }) { session.apply(event) }
        events = []
        return session
    }
}
