extension Session {
    mutating func take(_ record: ConsentRecorded, _ event: EventID, at time: WallTime) {
        let consent = Consent(
            answer: record.answer, form: record.form, language: record.language,
            witness: record.witness, at: time, event: event,
            place: history.count - 1)
        for (person, purposes) in record.answers {
            for purpose in purposes {
                answers[person, default: [:]][purpose, default: []].take(
                    consent, replacing: record.replaces, known: clocks.seen)
                consents[person, default: [:]][purpose] = answers[person]?[purpose]?.strictest
            }
        }
    }

    /// The same answers as somebody gives them who sees those that stand.
    func replacing(_ record: ConsentRecorded) -> ConsentRecorded {
        var record = record
        let seen = record.answers.flatMap { person, purposes in
            purposes.flatMap { answers[person]?[$0]?.map(\.event) ?? [] }
        }
        record.replaces = Set(seen).sorted()
        return record
    }

    /// Says of answers how they were given; a person who gave none has nothing to say it of.
    mutating func take(_ record: ConsentDocumented, _ event: EventID) {
        for (person, purposes) in record.answers {
            guard consents[person] != nil else {
                withoutEffect[event] = .unknownSubject
                continue
            }
            for purpose in purposes {
                let documented = answers[person]?[purpose]?.map { $0.documented(record) }
                answers[person]?[purpose] = documented
                consents[person]?[purpose] = documented?.strictest
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

    /// Those who have not answered yet whether they take part and are noted down; where neither is
    /// asked, for any purpose.
    public var withoutConsent: [EntityID] {
        let basic = askedPurposes.filter { $0 == .attend || $0 == .notes }
        return unasked(for: basic.isEmpty ? askedPurposes : basic)
    }

    /// The participants who are here, or on the list as long as nobody's coming was noted, and who
    /// have not answered yet for every one of these purposes.
    public func unasked(for asked: [ConsentPurpose]) -> [EntityID] {
        guard !asked.isEmpty else { return [] }
        let isNoted = people.contains { !$0.presence.isEmpty }
        return people.filter { person in
            let counts = person.removedBy == nil && person.role == .participant
            guard counts, person.isPresent || !isNoted else { return false }
            return asked.contains { consents[person.id]?[$0] == nil }
        }.map(\.id)
    }
}

extension Consent {
    fileprivate func documented(_ record: ConsentDocumented) -> Consent {
        var consent = self
        consent.form = record.form
        consent.language = record.language
        consent.witness = record.witness
        return consent
    }
}
