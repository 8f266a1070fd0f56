/// Whom a line names in front, as far as the line alone can tell.
///
/// A code is looked up when the event is made, so that two note-takers who name the same new
/// person at once make one person of it.
public enum SpeakerReference: Hashable, Sendable {
    /// Someone on the list.
    case person(EntityID)
    /// `P09`: a code that nobody had when the line was read.
    case code(String)
    /// Someone to be entered with these facts.
    case new([PersonKey: FieldValue])
    /// The whole room.
    case everyone
    /// Someone, to be found out later.
    case unknown
}

/// The people that an event enters by the way, beside its subject.
struct PeopleAdded {
    let event: EventID
    private(set) var values: [[PersonKey: FieldValue]] = []

    init(by event: EventID) { self.event = event }

    /// The person meant, entered now if nobody on the list is meant.
    mutating func entity(
        _ reference: SpeakerReference, in session: Session
    ) throws(Refusal) -> EntityID? {
        switch reference {
        case .person(let id):
            guard session.people[id] != nil else { throw .unknownPerson }
            return id
        case .code(let code):
            if let person = session.person(withCode: code) { return person.id }
            if let place = values.firstIndex(where: { $0[.code] == .text(code) }) {
                return EntityID(event, index: UInt32(place + 1))
            }
            return try add([.code: .text(code)], in: session)
        case .new(let values): return try add(values, in: session)
        case .everyone, .unknown: return nil
        }
    }

    private mutating func add(
        _ person: [PersonKey: FieldValue], in session: Session
    ) throws(Refusal) -> EntityID {
        let coded = try session.withCodes([person], besides: values)
        values += coded
        return EntityID(event, index: UInt32(values.count))
    }
}
