extension Session {
    /// Those who refused or withdrew something since an earlier state of this session, by code.
    public func withdrawals(since earlier: Session) -> [String] {
        let labels = labels
        let people = consents.filter { person, answers in
            answers.contains { purpose, consent in
                consent.answer != .given
                    && earlier.consents[person]?[purpose]?.answer != consent.answer
            }
        }
        return people.keys.compactMap { labels[$0] }.sorted()
    }
}
