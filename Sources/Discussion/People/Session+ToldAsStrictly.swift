extension Session {
    /// The session, but of speakers no more is told than in a later state of it, and of nobody more
    /// than that person agrees to by then.
    public func toldAsStrictly(as later: Session) -> Session {
        var session = self
        for item in [nil] + items.map(\.id) { session.takeAttribution(of: later, in: item) }
        for person in Set(consents.keys).union(later.consents.keys) {
            for purpose in ConsentPurpose.allCases {
                session.takeAnswer(of: later, person, purpose)
            }
        }
        return session
    }

    private mutating func takeAttribution(of later: Session, in item: EntityID?) {
        let now = later.attribution(in: item)
        guard now.strictness > attribution(in: item).strictness else { return }
        attributions[item] =
            later.attributions[item] ?? [
                ChosenAttribution(
                    attribution: now, item: item, event: later.history[0].event, place: 0,
                    at: later.history[0].at)
            ]
    }

    /// What somebody agreed to since is what changed, so only what keeps back more is taken.
    private mutating func takeAnswer(
        of later: Session, _ person: EntityID, _ purpose: ConsentPurpose
    ) {
        let (then, now) = (consents[person]?[purpose], later.consents[person]?[purpose])
        let isStricter =
            now.map { $0.answer.strictness > (then?.answer.strictness ?? 0) }
            ?? (then?.answer == .given)
        if isStricter { consents[person, default: [:]][purpose] = now }
    }
}
