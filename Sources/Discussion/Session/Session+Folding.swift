extension Session {
    /// Adds events up, in the order that decides state, without those that were taken back.
    ///
    /// The result depends on the set of events alone, not on the order in which they are given.
    public init(folding events: [Event]) {
        let events = events.isInOrder ? events : events.sorted { $0.precedes($1) }
        let corrections = Corrections(events)
        self.init(correctedBy: corrections)
        for event in events where !corrections.takesBack(event.id) { apply(event) }
    }

    /// Is a session to which nothing has happened yet, but whose corrections are known: for
    /// adding up events one by one, in order, without those that the corrections take back.
    public init(correctedBy corrections: Corrections) {
        shifts = corrections.shifts
        datings = corrections.datings
        redoings = corrections.redoings
        erasedEvents = corrections.erased
    }

    /// Makes room for so many events, as most file a note: what grows by doubling is copied, and the
    /// memory asked for anew, each time.
    public mutating func reserveCapacity(_ events: Int) {
        history.reserveCapacity(events)
        notes.reserveCapacity(events)
    }

    /// Whether an event can only be understood by adding up all events again, because it changes
    /// what earlier ones did.
    public static func needsFolding(_ kind: Event.Kind) -> Bool {
        switch kind {
        case .retracted, .purged, .writerTimesShifted, .eventDatedBack: true
        default: false
        }
    }
}

/// What events that change earlier ones add up to; it must be known before those are added up.
public struct Corrections: Sendable {
    let shifts: [WriterID: Int64]
    /// How much earlier events happened than they were recorded.
    let datings: [EventID: Int64]
    /// The retractions that take back a retraction.
    let redoings: Set<EventID>
    /// The events that were erased.
    let erased: Set<EventID>
    private let taken: Set<EventID>

    /// Takes the corrections among events, in whatever order they are given.
    ///
    /// From last to first, what stands takes out what it names; what was taken out takes out
    /// nothing.
    public init(_ events: [Event]) {
        var (taken, erased) = (Set<EventID>(), Set<EventID>())
        let corrections = events.filter { Session.needsFolding($0.kind) }
            .sorted { $1.precedes($0) }
        for event in corrections where !taken.contains(event.id) {
            switch event.kind {
            case .retracted(let named): taken.formUnion(named)
            case .purged(let named): erased.formUnion(named)
            default: continue
            }
        }
        taken.formUnion(erased)
        var shifts: [WriterID: Int64] = [:]
        var datings: [EventID: Int64] = [:]
        for event in corrections where !taken.contains(event.id) {
            switch event.kind {
            case .writerTimesShifted(let writer, let milliseconds):
                shifts[writer] = ((shifts[writer] ?? 0) + milliseconds.bounded).bounded
            case .eventDatedBack(let event, let milliseconds):
                datings[event] = ((datings[event] ?? 0) + milliseconds.bounded).bounded
            default: continue
            }
        }
        self.taken = taken
        self.erased = erased
        self.shifts = shifts
        self.datings = datings
        redoings = Self.redoings(among: corrections)
    }

    private static func redoings(among corrections: [Event]) -> Set<EventID> {
        let undoings = Set(corrections.filter { $0.kind.isRetraction }.map(\.id))
        let redoings = corrections.filter { event in
            if case .retracted(let named) = event.kind {
                !undoings.isDisjoint(with: named)
            } else {
                false
            }
        }
        return Set(redoings.map(\.id))
    }

    /// Whether the event was taken back, or erased.
    public func takesBack(_ event: EventID) -> Bool { taken.contains(event) }
}

extension Event.Kind {
    fileprivate var isRetraction: Bool {
        if case .retracted = self { true } else { false }
    }
}

extension [Event] {
    fileprivate var isInOrder: Bool {
        zip(self, dropFirst()).allSatisfy { $0.precedes($1) }
    }
}
