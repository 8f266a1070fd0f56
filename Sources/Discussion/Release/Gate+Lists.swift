extension Gate {
    /// Who leads, signs and writes, by the detail that names them.
    var officers: [DetailKey: ReleasedPerson] {
        let named = DetailKey.allCases.filter { $0.type == .entity }.compactMap { key in
            present(session.details.entity(key)).flatMap { session.people[$0] }.map { (key, $0) }
        }
        return Dictionary(uniqueKeysWithValues: named.map { ($0, signatory($1)) })
    }

    func signatories(_ key: DetailKey) -> [ReleasedPerson] {
        session.details.entities(key).compactMap(present).compactMap { session.people[$0] }
            .map(signatory)
    }

    /// Whoever does not want to be named signs without an office too, which is as good as a name.
    private func signatory(_ person: Person) -> ReleasedPerson {
        if isOfficial(person) || signsByName(person) { return self.person(person) }
        let isAsked = answer(of: person.id, for: .name) != nil
        return withoutName(person, withPosition: !isAsked)
    }

    /// Whether the office itself names the person as one of those who sign for it.
    private func isOfficial(_ person: Person) -> Bool {
        !hasWithdrawn(person.id) && officials.contains(where: person.isCalled)
    }

    /// Whether somebody who signs stands there by name, and does not leave the line to the own
    /// hand.
    ///
    /// Of those who were not asked that is whoever is no participant, and on the office's own
    /// papers a participant too where names or offices are told.
    ///
    /// Where nobody is told from the others nobody is: leave for one's own name is none for breaking
    /// the rule that the room was promised.
    private func signsByName(_ person: Person) -> Bool {
        if hasNoVoices(nil) { return false }
        return switch answer(of: person.id, for: .name) {
        case .given: true
        case .refused, .withdrawn: false
        case nil:
            person.role != .participant
                || (audience != .public && [.named, .role].contains(attribution(in: nil)))
        }
    }

    /// The people on the list whose name is not told, under a signature either.
    var unnamed: [Person] {
        let signing = Set(
            DetailKey.allCases.flatMap { key in
                session.details.entities(key) + [session.details.entity(key)].compactMap { $0 }
            })
        return session.roster.filter { person in
            let signs = signing.contains(person.id) && !hasWithdrawn(person.id)
            let isSigning = signs && (isOfficial(person) || signsByName(person))
            let isNamed = mayBeNamed(person, in: nil) || isSigning
            return person.name != nil && !isNamed
        }
    }

    /// The list of those present; a code, an office or nothing where names may not be told.
    ///
    /// The public is told of nobody by office alone, since whoever knows the place knows who that
    /// is. Those without a name stand in the order of their codes, since that of names would tell
    /// the name.
    var listed: [ReleasedPerson] {
        guard !hasNoVoices(nil) else { return [] }
        let people = session.roster.filter { !hasWithdrawn($0.id) }
        let named = people.filter { mayBeNamed($0, in: nil) }.map { person($0) }
        guard audience != .public || attribution(in: nil) == .code else { return named }
        let others = people.filter { !mayBeNamed($0, in: nil) }
        return named
            + others.sorted { left, right in
                left.code == right.code
                    ? label(of: left) < label(of: right) : left.codeOrder < right.codeOrder
            }.map { withoutName($0) }
    }
}
