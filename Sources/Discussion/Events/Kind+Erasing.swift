/// People, and notes, entries of boards and photographs, that are to be erased from the record.
public struct Erased: Hashable, Sendable {
    /// The people.
    public var people: Set<EntityID>
    /// The notes, the entries of boards, and the photographs.
    public var notes: Set<EntityID>

    /// What the meeting agreed, which stays without whoever worded it.
    public private(set) var outcomes: Set<EntityID> = []

    /// Joins people and notes.
    public init(people: Set<EntityID> = [], notes: Set<EntityID> = []) {
        self.people = people
        self.notes = notes
    }

    /// Adds what another is to erase.
    public mutating func take(_ other: Erased) {
        people.formUnion(other.people)
        outcomes.formUnion(other.outcomes)
        notes.formUnion(other.notes)
        outcomes.subtract(notes)
    }

    /// The same with the notes of a session that hold the voice of one of the people, by whichever
    /// version, or the words of what one of them put on a board, and the photographs of them; what
    /// the meeting agreed stays, without the voice.
    public func withVoices(in session: Session) -> Erased {
        var erased = self
        let notes = session.notes.filter { note in
            note.fields.versions(of: .speaker).contains { people.holds($0.value) }
        }
        let entries = session.entries.filter { entry in
            !people.isDisjoint(with: entry.bringers(on: session.boards[entry.board]?.schema))
        }
        let photographs = session.photographs.filter { photograph in
            !people.isDisjoint(with: photograph.fields.entities(.shows))
        }
        let outcomes = notes.filter(\.isAgreed).map(\.id)
        erased.outcomes = Set(outcomes).subtracting(erased.notes)
        let said = notes.map(\.id).filter { !erased.outcomes.contains($0) }
        let told = Set(entries.map(\.id)).union(erased.notes)
        let made = session.notes.filter { !told.isDisjoint(with: $0.sources) }
        erased.notes.formUnion(said + entries.map(\.id) + photographs.map(\.id) + made.map(\.id))
        return erased
    }
}

extension Set<EntityID> {
    fileprivate func holds(_ value: FieldValue?) -> Bool {
        if case .entity(let id)? = value { contains(id) } else { false }
    }
}

/// What is left of an event when people or notes are erased.
public enum Remains: Hashable, Sendable {
    /// All of it: the event does not concern them.
    case everything
    /// What concerns others.
    case part(Event.Kind)
    /// Nothing.
    case nothing
}

extension Event.Kind {
    /// What is left of the event; identities stay, since they say nothing once what they name is
    /// gone.
    ///
    /// In a list of things that were added an empty one keeps the place, so that the others keep
    /// their identities.
    public func remains(without erased: Erased, of id: EventID) -> Remains {
        switch self {
        case .noteTaken(let taken) where erased.notes.contains(EntityID(id)):
            let added = erased.blanked(taken.added, by: id, from: 1)
            return added.allSatisfy(\.isEmpty) ? .nothing : .part(.peopleAdded([[:]] + added))
        case .noteTaken(var taken):
            taken.added = erased.blanked(taken.added, by: id, from: 1)
            if erased.outcomes.contains(EntityID(id)) {
                taken.values[.speaker] = nil
                if case .text(let words)? = taken[.text] { taken.line = words }
            }
            return left(.noteTaken(taken))
        case .turnBegan(var turn):
            turn.added = erased.blanked(turn.added, by: id, from: 1)
            return left(.turnBegan(turn))
        case .handRaised(var hand):
            hand.added = erased.blanked(hand.added, by: id, from: 1)
            return left(.handRaised(hand))
        case .handNamed(var hand):
            hand.added = erased.blanked(hand.added, by: id, from: 1)
            return left(.handNamed(hand))
        case .entryAdded(var entry):
            entry.added = erased.blanked(entry.added, by: id, from: 1)
            entry.values = entry.values.filter { !erased.names($0.value) }
            guard erased.notes.contains(EntityID(id)) else { return left(.entryAdded(entry)) }
            let isNothing = entry.added.allSatisfy(\.isEmpty)
            return isNothing ? .nothing : .part(.peopleAdded([[:]] + entry.added))
        case .entryAmended(let entry, let change):
            if erased.notes.contains(entry) { return .nothing }
            let others = change.values.filter { value in
                !(value.value.map(erased.names) ?? false)
            }
            let rest = Changes(others, replaces: change.replaces)
            return left(.entryAmended(entry, rest), isEmpty: others.isEmpty)
        case .entryLinked(let entry, let link):
            let isGone = erased.notes.contains(entry) || erased.people.contains(link.target)
            return isGone ? .nothing : .everything
        case .entryScored(let entry, let person, _):
            let isGone = erased.notes.contains(entry) || person.map(erased.people.contains) ?? false
            return isGone ? .nothing : .everything
        case .photographAttached where erased.notes.contains(EntityID(id)): return .nothing
        case .photographAmended(let photograph, _):
            return erased.notes.contains(photograph) ? .nothing : .everything
        case .peopleAdded(let added):
            let blanked = erased.blanked(added, by: id, from: 0)
            return left(.peopleAdded(blanked), isEmpty: blanked.allSatisfy(\.isEmpty))
        case .peopleAmended(let changes):
            let others = changes.filter { !erased.people.contains($0.key) }
            return left(.peopleAmended(others), isEmpty: others.isEmpty)
        case .notesAmended(let changes):
            var others = changes.filter { !erased.notes.contains($0.key) }
            for (note, change) in others where erased.outcomes.contains(note) {
                let values = change.values.filter { $0.key != .speaker }
                others[note] = values.isEmpty ? nil : Changes(values, replaces: change.replaces)
            }
            return left(.notesAmended(others), isEmpty: others.isEmpty)
        case .notesJoined(let changes, let struck):
            return remains(ofJoining: changes, struck, without: erased)
        case .peopleRemoved, .attendanceRecorded, .consentRecorded, .consentDocumented,
            .notesStruck:
            return remainsOfList(without: erased)
        default: return .everything
        }
    }

    /// The note that stays keeps its own words where what it was given may be those of one that is
    /// to be erased.
    private func remains(
        ofJoining changes: [EntityID: Changes<NoteKey>], _ struck: [EntityID],
        without erased: Erased
    ) -> Remains {
        let rest = struck.filter { !erased.notes.contains($0) }
        var others = changes.filter { !erased.notes.contains($0.key) }
        if rest.count < struck.count {
            others = others.mapValues(\.withoutWords).filter { !$0.value.isEmpty }
        }
        return left(.notesJoined(others, struck: rest), isEmpty: others.isEmpty && rest.isEmpty)
    }

    private func remainsOfList(without erased: Erased) -> Remains {
        switch self {
        case .peopleRemoved(let people):
            let others = people.filter { !erased.people.contains($0) }
            return left(.peopleRemoved(others), isEmpty: others.isEmpty)
        case .attendanceRecorded(var record):
            record.people.removeAll { erased.people.contains($0) }
            return left(.attendanceRecorded(record), isEmpty: record.people.isEmpty)
        case .consentRecorded(var record):
            record.answers = record.answers.filter { !erased.people.contains($0.key) }
            return left(.consentRecorded(record), isEmpty: record.answers.isEmpty)
        case .consentDocumented(var record):
            record.answers = record.answers.filter { !erased.people.contains($0.key) }
            return left(.consentDocumented(record), isEmpty: record.answers.isEmpty)
        case .notesStruck(let notes):
            let others = notes.filter { !erased.notes.contains($0) }
            return left(.notesStruck(others), isEmpty: others.isEmpty)
        default: return .everything
        }
    }

    private func left(_ rest: Event.Kind, isEmpty: Bool = false) -> Remains {
        if rest == self { return .everything }
        return isEmpty ? .nothing : .part(rest)
    }
}

extension Changes<NoteKey> {
    /// Only what names things of the session.
    fileprivate var withoutWords: Changes {
        let kept = values.filter { $0.key.type == .entity || $0.key.type == .entities }
        return Changes(kept, replaces: replaces.filter { kept.keys.contains($0.key) })
    }
}

extension Erased {
    /// Whether a field of a board's entry names somebody who is to be erased.
    fileprivate func names(_ value: FieldValue) -> Bool {
        guard case .text(let text) = value, !people.isEmpty else { return false }
        return EntityID(text).map(people.contains) ?? false
    }

    /// People as they were added, those who are to be erased left blank.
    fileprivate func blanked(
        _ added: [[PersonKey: FieldValue]], by event: EventID, from first: UInt32
    ) -> [[PersonKey: FieldValue]] {
        added.enumerated().map { place, values in
            people.contains(EntityID(event, index: first + UInt32(place))) ? [:] : values
        }
    }
}
