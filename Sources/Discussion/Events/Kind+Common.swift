extension Event {
    /// What both of two parts of one event leave, where different things were erased from it;
    /// nothing if they are no parts of one.
    public func common(with other: Event) -> Event? {
        var event = self
        event.kind = other.kind
        guard event == other, let kind = kind.common(with: other.kind) else { return nil }
        event.kind = kind
        return event
    }
}

extension ConsentRecorded {
    fileprivate func common(with other: ConsentRecorded) -> ConsentRecorded {
        var common = self
        common.answers = answers.filter { other.answers[$0.key] == $0.value }
        return common
    }
}

extension Event.Kind {
    /// The same of what happened.
    fileprivate func common(with other: Event.Kind) -> Event.Kind? {
        switch (self, other) {
        case (.peopleAdded(let mine), .peopleAdded(let theirs)):
            common(mine, theirs).map { .peopleAdded($0) }
        case (.peopleAmended(let mine), .peopleAmended(let theirs)):
            .peopleAmended(mine.filter { theirs[$0.key] == $0.value })
        case (.notesAmended(let mine), .notesAmended(let theirs)):
            .notesAmended(mine.filter { theirs[$0.key] == $0.value })
        case (.notesJoined(let mine, let struck), .notesJoined(let theirs, let others)):
            .notesJoined(common(mine, theirs), struck: struck.filter(others.contains))
        case (.peopleRemoved(let mine), .peopleRemoved(let theirs)):
            .peopleRemoved(mine.filter(theirs.contains))
        case (.notesStruck(let mine), .notesStruck(let theirs)):
            .notesStruck(mine.filter(theirs.contains))
        case (.attendanceRecorded(let mine), .attendanceRecorded(let theirs)):
            .attendanceRecorded(
                AttendanceRecorded(mine.people.filter(theirs.people.contains), mine.change))
        case (.consentRecorded(let mine), .consentRecorded(let theirs)):
            .consentRecorded(mine.common(with: theirs))
        default: commonWithAdded(other)
        }
    }

    /// The same of something beside which people were entered, or of what is left of these alone.
    private func commonWithAdded(_ other: Event.Kind) -> Event.Kind? {
        guard
            let (mine, theirs) = peopleBeside.flatMap({ mine in
                other.peopleBeside.map { (mine, $0) }
            }), let added = common(mine, theirs)
        else { return nil }
        switch (self, other) {
        case (.peopleAdded, _), (_, .peopleAdded): return .peopleAdded([[:]] + added)
        default: return with(added) == other.with(added) ? with(added) : nil
        }
    }

    /// The people whom an event enters beside its subject; where the subject was erased, those
    /// after it.
    private var peopleBeside: [[PersonKey: FieldValue]]? {
        switch self {
        case .noteTaken(let taken): taken.added
        case .turnBegan(let turn): turn.added
        case .handRaised(let hand): hand.added
        case .handNamed(let hand): hand.added
        case .entryAdded(let entry): entry.added
        case .peopleAdded(let people) where people.first?.isEmpty == true:
            Array(people.dropFirst())
        default: nil
        }
    }

    private func with(_ added: [[PersonKey: FieldValue]]) -> Event.Kind {
        switch self {
        case .noteTaken(var taken):
            taken.added = added
            return .noteTaken(taken)
        case .turnBegan(var turn):
            turn.added = added
            return .turnBegan(turn)
        case .handRaised(var hand):
            hand.added = added
            return .handRaised(hand)
        case .handNamed(var hand):
            hand.added = added
            return .handNamed(hand)
        case .entryAdded(var entry):
            entry.added = added
            return .entryAdded(entry)
        default: return self
        }
    }

    /// People in their places, those left blank who are blank in either list.
    private func common(
        _ mine: [[PersonKey: FieldValue]], _ theirs: [[PersonKey: FieldValue]]
    ) -> [[PersonKey: FieldValue]]? {
        let agree = zip(mine, theirs).allSatisfy { $0 == $1 || $0.isEmpty || $1.isEmpty }
        guard mine.count == theirs.count, agree else { return nil }
        return zip(mine, theirs).map { $0.isEmpty ? $0 : $1 }
    }

    /// Changes that are in both, in the fields that are in both.
    private func common(
        _ mine: [EntityID: Changes<NoteKey>], _ theirs: [EntityID: Changes<NoteKey>]
    ) -> [EntityID: Changes<NoteKey>] {
        var common: [EntityID: Changes<NoteKey>] = [:]
        for (id, change) in mine {
            guard let other = theirs[id] else { continue }
            let values = change.values.filter { other.values[$0.key] == $0.value }
            guard !values.isEmpty else { continue }
            common[id] = Changes(
                values, replaces: change.replaces.filter { values.keys.contains($0.key) })
        }
        return common
    }
}
