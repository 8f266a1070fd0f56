import Discussion
import SessionFile
import Wording

/// Which lines of the record somebody wants to see.
struct LogFilter {
    private let session: Session
    private let author: String?
    private let person: EntityID?
    private let kind: String?
    private let times: Range<Int>?

    /// Takes what the command line says.
    ///
    /// - Throws: ``RecordComplaint`` for what is not in the session, and for what is no time.
    init(
        person: String?, kind: String?, from: String?, to: String?, in session: Session
    ) throws {
        self.session = session
        author = person.flatMap { name in
            session.authors.first { $0.lowercased() == name.lowercased() }
        }
        self.person = person.flatMap { session.anyone(named: $0) }?.id
        if let person, author == nil, self.person == nil {
            throw Failure(.record(.nobody(person)))
        }
        self.kind = kind?.lowercased()
        if let kind, !Event.Kind.names.contains(where: { $0.hasPrefix(ignoringCase: kind) }) {
            throw Failure(.record(.unknownKind(kind, known: Event.Kind.names)))
        }
        let first = try Self.minutes(from)
        let last = try Self.minutes(to)
        let isEmpty = first == nil && last == nil
        times = isEmpty ? nil : (first ?? 0)..<max(first ?? 0, last ?? 1440)
    }

    /// Whether a line is wanted; without any filter every line is.
    func lets(_ entry: Entry) -> Bool {
        guard author != nil || person != nil || kind != nil || times != nil else { return true }
        guard let event = entry.line?.event else { return false }
        if let kind, !event.kind.name.hasPrefix(ignoringCase: kind) { return false }
        if author != nil || person != nil, !concerns(event) { return false }
        let shift = session.shift(of: event.id.writer)
        let time = event.moment.happened.earlier(by: -shift).timeOfDay
        return times?.contains(Int(time / 60_000)) ?? true
    }

    private func concerns(_ event: Event) -> Bool {
        if event.by == author { return true }
        guard let person else { return false }
        return event.kind.people(in: session, addedBy: event.id).contains(person)
    }

    private static func minutes(_ text: String?) throws -> Int? {
        guard let text else { return nil }
        guard let minutes = readClock(text) else { throw Failure(.record(.notAClock(text))) }
        return minutes
    }
}

extension String {
    fileprivate func hasPrefix(ignoringCase prefix: String) -> Bool {
        lowercased().hasPrefix(prefix.lowercased())
    }
}

extension Event.Kind {
    /// Whom the event concerns.
    fileprivate func people(in session: Session, addedBy id: EventID) -> Set<EntityID> {
        switch self {
        case .noteTaken(let taken):
            Set(taken.values.values.flatMap(\.entities)).union(Self.added(taken.added, id, 1))
        case .turnBegan(let turn):
            Set([turn.speaker]).union(Self.added(turn.added, id, 1))
        case .turnEnded(let turn): Set(session.turns[turn].map { [$0.speaker] } ?? [])
        case .notesAmended(let changes): Self.speakers(changes.keys, in: session)
        case .notesStruck(let notes): Self.speakers(notes, in: session)
        case .peopleAdded(let added): Self.added(added, id, 0)
        case .peopleAmended(let changes): Set(changes.keys)
        case .peopleRemoved(let people): Set(people)
        case .attendanceRecorded(let record): Set(record.people)
        case .consentRecorded(let record): Set(record.people)
        case .consentDocumented(let record): Set(record.answers.keys)
        default: []
        }
    }

    private static func added(
        _ added: [[PersonKey: FieldValue]], _ id: EventID, _ first: UInt32
    ) -> Set<EntityID> {
        Set(added.indices.map { EntityID(id, index: first + UInt32($0)) })
    }

    private static func speakers(
        _ notes: some Sequence<EntityID>, in session: Session
    ) -> Set<EntityID> {
        Set(notes.compactMap { session.notes[$0]?.fields.entity(.speaker) })
    }
}

extension FieldValue {
    fileprivate var entities: [EntityID] {
        switch self {
        case .entity(let id): [id]
        case .entities(let ids): ids
        default: []
        }
    }
}
