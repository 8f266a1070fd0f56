extension Session {
    mutating func take(_ record: ConsentRecorded, at time: WallTime) {
        for (person, purposes) in record.answers {
            for purpose in purposes where !isOverruled(record.answer, person, purpose, at: time) {
                consents[person, default: [:]][purpose] = Consent(
                    answer: record.answer, form: record.form, language: record.language,
                    witness: record.witness, at: time)
            }
        }
    }

    /// Whether somebody said no later than this yes, though another copy's clock puts it before.
    private func isOverruled(
        _ answer: ConsentAnswer, _ person: EntityID, _ purpose: ConsentPurpose, at time: WallTime
    ) -> Bool {
        guard answer == .given, let known = consents[person]?[purpose] else { return false }
        return known.answer != .given && known.at.milliseconds > time.milliseconds
    }

    /// Says of answers how they were given; a person who gave none has nothing to say it of.
    mutating func take(_ record: ConsentDocumented, _ event: EventID) {
        for (person, purposes) in record.answers {
            guard consents[person] != nil else {
                withoutEffect[event] = .unknownSubject
                continue
            }
            for purpose in purposes {
                consents[person]?[purpose]?.form = record.form
                consents[person]?[purpose]?.language = record.language
                consents[person]?[purpose]?.witness = record.witness
            }
        }
    }

    /// The purposes for which leave is asked in this session: those for which anybody answered,
    /// and in a circle, as long as nobody did, to take part and to be noted down.
    public var askedPurposes: [ConsentPurpose] {
        let answered = consents.values.reduce(into: Set<ConsentPurpose>()) {
            $0.formUnion($1.keys)
        }
        if answered.isEmpty { return profile == .circle ? [.attend, .notes] : [] }
        return ConsentPurpose.allCases.filter(answered.contains)
    }

    /// Whether somebody said no, at first or later: to taking part, if nothing else is named.
    public func refuses(_ person: EntityID, _ purpose: ConsentPurpose = .attend) -> Bool {
        consents[person]?[purpose].map { $0.answer != .given } ?? false
    }

    /// The people on the list who do not take part, in the order in which they were entered.
    public var refusing: [EntityID] {
        guard consents.contains(where: { refuses($0.key) }) else { return [] }
        return people.filter { $0.removedBy == nil && refuses($0.id) }.map(\.id)
    }

    /// The participants who are here, or on the list as long as nobody's coming was noted, and who
    /// have not answered yet for every purpose asked.
    public var withoutConsent: [EntityID] {
        let asked = askedPurposes
        guard !asked.isEmpty else { return [] }
        let isNoted = people.contains { !$0.presence.isEmpty }
        return people.filter { person in
            let counts = person.removedBy == nil && person.role == .participant
            guard counts, person.isPresent || !isNoted else { return false }
            return asked.contains { consents[person.id]?[$0] == nil }
        }.map(\.id)
    }
}
