extension Session {
    /// Someone on the list by code, upper or lower case; the first entered, if two share it.
    public func person(withCode code: String) -> Person? {
        let code = code.uppercased()
        return people.first { $0.removedBy == nil && $0.code.uppercased() == code }
    }

    /// Someone on the list by number, code, or a name that only one person bears, with all titles,
    /// some or none.
    public func person(named text: String) -> Person? {
        if let exact = roster.first(where: { $0.name == text || $0.fullName == text }) {
            return exact
        }
        let called = roster.filter { $0.isCalled(text) }
        if called.count == 1 { return called[0] }
        let words = text.lowercased()
        for name in [words, words.withoutAddressInFront] where !name.isEmpty {
            if case .person(let id) = reference(named: name) { return people[id] }
        }
        return nil
    }

    /// How the record calls a person: `P07`, or `P07·2` for the second who bears one code, as
    /// happens when two copies are merged.
    public func label(of person: Person) -> String {
        let sharing = people.filter { $0.code == person.code && (!$0.isSlip || $0.id == person.id) }
        guard let place = sharing.firstIndex(where: { $0.id == person.id }), place > 0 else {
            return person.code
        }
        return person.code + "·\(place + 1)"
    }

    /// The codes that several people on the list bear, as happens when copies are merged, with them.
    public var sharedCodes: [(code: String, people: [Person])] {
        let listed = people.filter { $0.removedBy == nil && !$0.code.isEmpty }
        return Dictionary(grouping: listed) { $0.code.uppercased() }
            .filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// What ``label(of:)`` says, of everyone.
    public var labels: [EntityID: String] {
        var seen: [String: Int] = [:]
        var labels: [EntityID: String] = [:]
        for person in people {
            if person.isSlip {
                labels[person.id] = person.code
                continue
            }
            let count = seen[person.code, default: 0] + 1
            seen[person.code] = count
            labels[person.id] = count == 1 ? person.code : person.code + "·\(count)"
        }
        return labels
    }

    /// People as they were given, each with a code and, where the code tells it, a role.
    func withCodes(
        _ added: [[PersonKey: FieldValue]], besides others: [[PersonKey: FieldValue]] = []
    ) throws(Refusal) -> [[PersonKey: FieldValue]] {
        let known = people.filter { !$0.isSlip }.map { $0.code.uppercased() }
        var taken = Set(known + others.compactMap(\.code))
        for code in added.compactMap(\.code) {
            guard PersonRole(ofCode: code) != nil else { throw .badCode(code) }
            guard taken.insert(code).inserted else { throw .codeTaken(code) }
        }
        return added.map { values in
            var values = values
            values[.code] = .text(values.code ?? Self.nextCode(for: values.role, &taken))
            if let code = values.code, values[.role] == nil, let role = PersonRole(ofCode: code),
                role != .participant
            {
                values[.role] = .text(role.rawValue)
            }
            return values
        }
    }

    private static func nextCode(for role: PersonRole, _ taken: inout Set<String>) -> String {
        let used = taken.filter { PersonRole(ofCode: $0) == role }.compactMap(PersonRole.number)
        let code = role.code(number: (used.max() ?? 0) + 1)
        taken.insert(code)
        return code
    }
}

extension [PersonKey: FieldValue] {
    fileprivate var code: String? {
        if case .text(let code) = self[.code] { code.uppercased() } else { nil }
    }

    fileprivate var role: PersonRole {
        if case .text(let role) = self[.role] {
            PersonRole(rawValue: role) ?? .participant
        } else {
            .participant
        }
    }
}

extension Person {
    /// Where the code puts the person: by the letter, then by the number, `P2` before `P10`.
    public var codeOrder: (Character, Int, String) { (code.first ?? " ", code.count, code) }
}

extension PersonRole {
    /// The role that a code's letter stands for; nothing for what is no code.
    ///
    /// Letters are P, N, M or T; the number is missing only for the one moderator, and has at most
    /// four digits.
    public init?(ofCode code: String) {
        let digits = code.dropFirst()
        guard digits.utf8.count <= 4, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            return nil
        }
        switch (code.first, Int(digits)) {
        case ("P", .some(1...)): self = .participant
        case ("N", .some(1...)): self = .resource
        case ("M", nil), ("M", .some(2...)): self = .moderator
        case ("T", .some(1...)): self = .team
        default: return nil
        }
    }

    static func number(ofCode code: String) -> Int? {
        code == "M" ? 1 : Int(code.dropFirst())
    }
}
