extension Session {
    func eventOnPeople(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .addPeople(let added):
            guard !added.isEmpty, added.allSatisfy({ !$0.isEmpty }) else { throw .blankPerson }
            return .peopleAdded(try withCodes(added))
        case .amendPeople(let changes):
            try require(changes.keys, in: standing(people), else: .unknownPerson)
            guard changes.values.contains(where: { !$0.isEmpty }) else { throw .nothingChanges }
            for (id, change) in changes.inOrder { try checkCode(in: change, of: id) }
            return .peopleAmended(changes)
        case .removePeople(let removed):
            try require(removed, in: standing(people), else: .unknownPerson)
            return .peopleRemoved(removed)
        case .recordAttendance(let record):
            try require(record.people, in: standing(people), else: .unknownPerson)
            return .attendanceRecorded(record)
        case .countAttendance(let institution, let count):
            guard count >= 0 else { throw .negativeCount(count) }
            return .attendanceCounted(institution: institution, count: count)
        case .recordConsent(let record):
            try require(record.people, in: standing(people), else: .unknownPerson)
            return .consentRecorded(replacing(record))
        case .documentConsent(let record):
            try require(record.answers.keys, in: standing(people), else: .unknownPerson)
            let isAnswered = record.answers.contains { person, purposes in
                purposes.contains { consents[person]?[$0] != nil }
            }
            guard isAnswered else { throw .noConsentYet }
            return .consentDocumented(record)
        default: throw .nothingChanges
        }
    }

    private func checkCode(in change: Changes<PersonKey>, of id: EntityID) throws(Refusal) {
        guard let value = change.values[.code] else { return }
        guard case .text(let code) = value, PersonRole(ofCode: code.uppercased()) != nil else {
            if case .text(let code) = value { throw .badCode(code) }
            throw .badCode("")
        }
        if let other = person(withCode: code), other.id != id { throw .codeTaken(code) }
    }
}
