extension Gate {
    /// How speakers are named in an item; on the wall by office where nothing was chosen.
    func attribution(in item: EntityID?) -> Attribution {
        if let chosen = item.flatMap({ attributions[$0] }) { return chosen }
        if let chosen = session.attribution(chosenAloneFor: nil) { return chosen }
        let usual = session.attribution(in: nil)
        return audience == .room && usual == .named ? .role : usual
    }

    /// Whether the name may be told: by the attribution, and not against the person's word.
    func mayBeNamed(_ person: Person, in item: EntityID?) -> Bool {
        attribution(in: item) == .named && wantsToBeNamed(person)
    }

    /// To the public, and anywhere from a circle, the name of a participant or of the team needs a
    /// yes; a resource person's stands on the programme already.
    private func wantsToBeNamed(_ person: Person) -> Bool {
        switch answer(of: person.id, for: .name) {
        case .refused, .withdrawn: false
        case .given: true
        case nil:
            [.resource, .moderator].contains(person.role)
                || (audience != .public && session.profile != .circle)
        }
    }

    /// Whether the name may not be told even where speakers are named.
    func isHidden(_ person: Person) -> Bool { hasWithdrawn(person.id) || !wantsToBeNamed(person) }

    /// Whether the person took part and has withdrawn, or never agreed to take part: then nothing
    /// is told.
    ///
    /// The same holds of one who was erased.
    func hasWithdrawn(_ person: EntityID) -> Bool {
        if session.isErased(person) { return true }
        return [.attend, .notes].contains { answer(of: person, for: $0) == .withdrawn }
            || answer(of: person, for: .attend) == .refused
    }

    /// Whether what the person said may be told at all.
    func mayBeNoted(_ person: EntityID) -> Bool {
        !hasWithdrawn(person) && answer(of: person, for: .notes) != .refused
    }

    /// The person, but for one of whom nothing is told, or is left.
    func present(_ person: EntityID?) -> EntityID? {
        person.flatMap { hasWithdrawn($0) || session.people[$0] == nil ? nil : $0 }
    }

    /// What a person answered, or the strictest that was answered by any who may be the same one.
    func answer(of person: EntityID, for purpose: ConsentPurpose) -> ConsentAnswer? {
        let others = enteredTwice[person]?.compactMap { session.consents[$0.id]?[purpose] } ?? []
        let own = session.consents[person]?[purpose]
        return ([own].compactMap(\.self) + others).map(\.answer).max {
            $0.strictness < $1.strictness
        }
    }

    /// The people of whom less is told since another, who may be the same one, answered so.
    var toldAsAnother: [Person] {
        session.people.filter { person in
            enteredTwice[person.id] != nil
                && ConsentPurpose.allCases.contains { purpose in
                    let held = answer(of: person.id, for: purpose)
                    return held != .given && held != session.consents[person.id]?[purpose]?.answer
                }
        }
    }

    func voice(of id: EntityID, in item: AgendaItem?) -> Voice {
        if hasWithdrawn(id) { return .someone }
        guard let person = session.people[id] else { return .unknown }
        if mayBeNamed(person, in: item?.id) { return .named(self.person(person, in: item?.id)) }
        let voice = voiceWithoutName(person, in: item?.id)
        return isKnownByProgramme(person, in: item) && voice.isCode ? .someone : voice
    }

    /// Whether the programme that the public reads tells whose item it is, as in *Sambutan Kepala
    /// Dinas*: there a code would be the key to all that the person says elsewhere.
    private func isKnownByProgramme(_ person: Person, in item: AgendaItem?) -> Bool {
        audience == .public && item?.fields.entity(.person) == person.id
    }

    /// Office and institution where they may be told, else the code; the code too where neither is
    /// known, since a voice must be told from the others.
    func voiceWithoutName(_ person: Person, in item: EntityID?) -> Voice {
        if hasNoVoices(item) { return .someone }
        let (office, institution) = position(of: person, in: item)
        guard office != nil || institution != nil else { return .code(code(of: person)) }
        return .role(office: office, institution: institution, role: person.role)
    }

    /// Whether nobody may be told from the others.
    func hasNoVoices(_ item: EntityID?) -> Bool {
        [.chathamHouse, .offRecord].contains(attribution(in: item))
    }

    /// Office and institution, as far as they may stand for the name.
    ///
    /// Whoever knows the place knows who holds an office, so to the public and from a circle it is
    /// told only where the session chose that, and never of somebody who does not want to be named.
    private func position(
        of person: Person, in item: EntityID?
    ) -> (office: String?, institution: String?) {
        let isTold =
            switch attribution(in: item) {
            case .chathamHouse, .offRecord, .code: false
            case .named: audience != .public && session.profile != .circle
            case .role:
                audience != .public || [nil, .given].contains(answer(of: person.id, for: .name))
            }
        guard isTold else { return (nil, nil) }
        // The room sees whom each speaks for, not who holds which office.
        let office = audience == .room ? nil : masked(.office, of: person, in: item)
        return (office, masked(.institution, of: person, in: item))
    }

    func label(of person: Person) -> String { labels[person.id] ?? person.code }

    /// The same with the place before it, where people of several places meet.
    func code(of person: Person) -> String { codePrefix + label(of: person) }

    /// A person by name; whoever else is named in the office or institution, or as who sent the
    /// person, is told there as anywhere.
    func person(_ person: Person, in item: EntityID? = nil) -> ReleasedPerson {
        let fields = person.fields
        let isInside = audience != .public && audience != .room
        func told(_ key: PersonKey) -> String? { masked(key, of: person, in: item) }
        return ReleasedPerson(
            id: person.id, code: code(of: person), role: person.role, name: person.fullName,
            office: told(.office), institution: told(.institution),
            sex: fields.text(.sex), nip: isInside ? fields.text(.nip) : nil,
            rank: isInside ? fields.text(.rank) : nil, represents: told(.represents),
            isNameWithheld: false, phone: phone(of: person), attended: !person.presence.isEmpty,
            arrived: person.presence.first?.arrived?.told(by: clock))
    }

    /// The telephone number, where the person agreed to be asked again; never to the public.
    func phone(of person: Person) -> String? {
        let isTold =
            [.team, .official].contains(audience)
            && answer(of: person.id, for: .contact) == .given && mayBeNamed(person, in: nil)
            && !hasWithdrawn(person.id)
        return isTold ? person.fields.text(.phone) : nil
    }

    /// The person without the name and all that only stands beside one; the time of coming, by
    /// which the door knows who is who, is not for the public.
    func withoutName(_ person: Person, withPosition: Bool = true) -> ReleasedPerson {
        let (office, institution) =
            withPosition ? position(of: person, in: nil) : (nil, nil)
        return ReleasedPerson(
            id: person.id, code: code(of: person), role: person.role, name: nil, office: office,
            institution: institution, sex: nil, nip: nil, rank: nil, represents: nil,
            isNameWithheld: person.name != nil, phone: nil, attended: !person.presence.isEmpty,
            arrived: audience == .public
                ? nil : person.presence.first?.arrived?.told(by: clock))
    }
}

extension Voice {
    fileprivate var isCode: Bool { if case .code = self { true } else { false } }
}
