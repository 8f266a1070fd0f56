extension Session {
    /// Those who refused or withdrew since an earlier state of this session what its papers tell, by
    /// code.
    ///
    /// No paper tells of a recording; one of a photograph only where there is one, and a telephone
    /// number stands on one only with leave.
    public func withdrawals(
        since earlier: Session, tellingTelephones tellsTelephones: Bool = true
    ) -> [String] {
        let labels = labels
        let people = consents.filter { person, answers in
            answers.contains { purpose, consent in
                let answer = earlier.consents[person]?[purpose]?.answer
                if purpose == .contact, !tellsTelephones { return false }
                return consent.answer != .given && answer != consent.answer
                    && earlier.mayTell(purpose, answer)
            }
        }
        return people.keys.compactMap { labels[$0] }.sorted()
    }

    private func mayTell(_ purpose: ConsentPurpose, _ answer: ConsentAnswer?) -> Bool {
        switch purpose {
        case .audio: false
        case .contact: answer == .given
        case .photo: !standingPhotographs.isEmpty
        default: true
        }
    }
}
