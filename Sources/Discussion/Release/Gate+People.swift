extension Gate {
    /// How speakers are named in an item: as was settled for it, else for the session, else as is
    /// usual for the profile.
    func attribution(in item: EntityID?) -> Attribution {
        let settled = session.attributions[item] ?? session.attributions[nil]
        let usual: Attribution = session.profile == .circle ? .code : .named
        return audience == .room && settled == nil && usual == .named ? .role : settled ?? usual
    }

    /// Whether the name may be told: by the attribution, and not against the person's word.
    func mayBeNamed(_ person: Person, in item: EntityID?) -> Bool {
        attribution(in: item) == .named && wantsToBeNamed(person)
    }

    /// To the public, a participant's name needs a yes; a resource person's stands on the
    /// programme already.
    private func wantsToBeNamed(_ person: Person) -> Bool {
        switch answer(of: person.id, for: .name) {
        case .refused, .withdrawn: false
        case .given: true
        case nil: audience != .public || person.role != .participant
        }
    }

    /// Whether the name may not be told even where speakers are named.
    func isHidden(_ person: Person) -> Bool { hasWithdrawn(person.id) || !wantsToBeNamed(person) }

    /// Whether the person took part and has withdrawn, or never agreed to take part: then nothing
    /// is told.
    func hasWithdrawn(_ person: EntityID) -> Bool {
        [.attend, .notes].contains { answer(of: person, for: $0) == .withdrawn }
            || answer(of: person, for: .attend) == .refused
    }

    /// Whether what the person said may be told at all.
    func mayBeNoted(_ person: EntityID) -> Bool {
        !hasWithdrawn(person) && answer(of: person, for: .notes) != .refused
    }

    /// The person, but for one of whom nothing is told.
    func present(_ person: EntityID?) -> EntityID? {
        person.flatMap { hasWithdrawn($0) ? nil : $0 }
    }

    func answer(of person: EntityID, for purpose: ConsentPurpose) -> ConsentAnswer? {
        session.consents[person]?[purpose]?.answer
    }

    func voice(of id: EntityID, in item: AgendaItem?) -> Voice {
        guard let person = session.people[id] else { return .unknown }
        if hasWithdrawn(id) { return .someone }
        if mayBeNamed(person, in: item?.id) { return .named(self.person(person)) }
        switch attribution(in: item?.id) {
        case .chathamHouse: return .someone
        case .code: return .code(code(of: person))
        case .named, .role: return role(of: person)
        }
    }

    /// Office and institution; the code where neither is known, since a voice must be told from
    /// the others.
    func role(of person: Person) -> Voice {
        let office = person.fields.text(.office)
        let institution = person.fields.text(.institution)
        guard office != nil || institution != nil else {
            return .code(code(of: person))
        }
        return .role(office: office, institution: institution, role: person.role)
    }

    func label(of person: Person) -> String { labels[person.id] ?? person.code }

    /// The same with the place before it, where people of several places meet.
    func code(of person: Person) -> String { codePrefix + label(of: person) }

    func person(_ person: Person) -> ReleasedPerson {
        released(person, name: person.fullName, isNamed: true)
    }

    func withoutName(_ person: Person) -> ReleasedPerson {
        released(person, name: nil, isNamed: false)
    }

    private func released(_ person: Person, name: String?, isNamed: Bool) -> ReleasedPerson {
        let isInside = isNamed && audience != .public && audience != .room
        let isCoded = attribution(in: nil) == .code
        return ReleasedPerson(
            id: person.id, code: code(of: person), role: person.role, name: name,
            office: isCoded && !isNamed ? nil : person.fields.text(.office),
            institution: isCoded && !isNamed ? nil : person.fields.text(.institution),
            sex: isNamed ? person.fields.text(.sex) : nil,
            nip: isInside ? person.fields.text(.nip) : nil,
            rank: isInside ? person.fields.text(.rank) : nil,
            represents: isNamed ? person.fields.text(.represents) : nil,
            isNameWithheld: !isNamed && person.name != nil,
            attended: !person.presence.isEmpty, arrived: person.presence.first?.arrived)
    }
}
