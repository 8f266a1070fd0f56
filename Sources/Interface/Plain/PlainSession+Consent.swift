import Discussion
import Wording

extension PlainSession {
    /// What each person has agreed to, one in a line, or the answer of one of them: a name, yes or
    /// no or withdrawn, and what it is for; for all that was not asked yet where that is left out.
    func consent(_ words: String) -> [String] {
        guard !words.isEmpty else {
            return live.tally.roster.map(consent(of:)) + [live.language.plainConsent]
        }
        let parts = words.split(separator: " ").map(String.init)
        let place = parts.firstIndex { answer($0) != nil } ?? parts.endIndex
        let name = parts[..<place].joined(separator: " ")
        if let answer = parts[place...].first.flatMap(answer), name.isEveryone {
            return consentOfAll(answer, parts[(place + 1)...].map(purpose))
        }
        let (person, refusal) = onlyRow(like: name, in: .people)
        guard let person else { return refusal }
        guard place < parts.endIndex, let answer = answer(parts[place]) else {
            return live.session.people[person].map { [consent(of: $0)] } ?? []
        }
        let named = parts[(place + 1)...].drop { answer == .withdrawn && $0.isOfWithdrawing }
            .map(purpose)
        guard !named.contains(nil) else { return [live.language.plainConsent] }
        let known = live.session.consents[person] ?? [:]
        let open = ConsentPurpose.allCases.filter { answer == .withdrawn || known[$0] == nil }
        let purposes = named.isEmpty ? open : named.compactMap(\.self)
        let recorded = ConsentRecorded([person], purposes, answer)
        guard !purposes.isEmpty, live.ask(.recordConsent(recorded)) != nil,
            let answered = live.session.people[person]
        else { return [] }
        live.recorded = nil
        return [consent(of: answered)]
    }

    /// The same answer of everyone who is here, or is on the list while nobody is, for what they were
    /// not asked yet.
    private func consentOfAll(_ answer: ConsentAnswer, _ named: [ConsentPurpose?]) -> [String] {
        guard !named.contains(nil) else { return [live.language.plainConsent] }
        let here = live.tally.roster.filter(\.isPresent)
        let people = here.isEmpty ? live.tally.roster : here
        var answers: [EntityID: [ConsentPurpose]] = [:]
        for person in people {
            let known = live.session.consents[person.id] ?? [:]
            let wanted = named.isEmpty ? ConsentPurpose.allCases : named.compactMap(\.self)
            let open = wanted.filter { known[$0] == nil }
            if !open.isEmpty { answers[person.id] = open }
        }
        guard live.ask(.recordConsent(ConsentRecorded(answers, answer))) != nil else { return [] }
        live.recorded = nil
        return people.compactMap { live.session.people[$0.id] }.map(consent(of:))
    }

    /// A person with what was answered alike together.
    private func consent(of person: Person) -> String {
        let known = live.session.consents[person.id] ?? [:]
        let kinds: [ConsentAnswer?] = ConsentAnswer.allCases + [nil]
        let groups = kinds.compactMap { kind -> String? in
            let purposes = ConsentPurpose.allCases.filter { known[$0]?.answer == kind }
            let answer = kind?.word(in: live.language).lowercased() ?? live.language.notAsked
            let isAll = purposes.count == ConsentPurpose.allCases.count
            let names = purposes.map { $0.word(in: live.language).lowercased() }
            return purposes.isEmpty
                ? nil : isAll ? answer : answer + " " + names.joined(separator: ", ")
        }
        return told(person.id, in: .people) + ": " + groups.joined(separator: "; ")
    }

    /// What a word says, in either language.
    private func answer(_ word: String) -> ConsentAnswer? {
        switch word.lowercased() {
        case "ya", "yes", "setuju": .given
        case "tidak", "no": .refused
        case "cabut", "dicabut", "mencabut", "tarik", "ditarik", "menarik", "mundur", "undur",
            "mengundurkan", "withdraw", "withdraws", "withdrawn", "withdrew":
            .withdrawn
        default: nil
        }
    }

    private func purpose(_ word: String) -> ConsentPurpose? {
        ConsentPurpose.allCases.first { purpose in
            Language.allCases.contains { purpose.word(in: $0).lowercased() == word.lowercased() }
        }
    }
}

extension String {
    /// Whether it means all people, in either language.
    fileprivate var isEveryone: Bool { ["semua", "all", "everyone"].contains(lowercased()) }

    /// Whether it belongs to the word for withdrawing in front: *menarik diri*, *menarik izin*.
    fileprivate var isOfWithdrawing: Bool { ["diri", "izin", "consent"].contains(lowercased()) }
}
