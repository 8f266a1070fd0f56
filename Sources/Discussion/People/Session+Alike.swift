extension Session {
    /// Someone on the list who seems to be the person of whom this is known.
    ///
    /// By code, else by number of the civil servant or telephone, else by name; who has a name
    /// like that but another institution is alike too, and only somebody there can tell.
    public func person(like values: [PersonKey: FieldValue]) -> Person? {
        let known = values.compactMapValues { if case .text(let text) = $0 { text } else { nil } }
        let roster = people.filter { $0.removedBy == nil }
        if let code = known[.code], let person = person(withCode: code) { return person }
        for key in [PersonKey.nip, .phone] {
            guard let number = known[key]?.lastDigits else { continue }
            if let person = roster.first(where: { $0.fields.text(key)?.lastDigits == number }) {
                return person
            }
        }
        guard let name = known[.name]?.letters, !name.isEmpty else { return nil }
        let alike = roster.filter { $0.name?.letters == name }
        return alike.first { $0.agrees(with: known) } ?? alike.first
    }

    /// Someone on the list of whom just this is known: the same name and the same institution, or
    /// none with either.
    public func person(knownAs values: [PersonKey: FieldValue]) -> Person? {
        guard let person = person(like: values), person.isSurely(values) else { return nil }
        let institution = values[.institution].flatMap { value in
            if case .text(let text) = value { text.letters } else { nil }
        }
        return person.fields.text(.institution)?.letters == institution ? person : nil
    }
}

extension Session {
    /// Those on the list who may be one person, entered on two copies, each with the others: of one
    /// name, and neither number, sex nor institution tells them apart.
    ///
    /// Whoever enters a second of that name on one copy is told of the first, and means two; more
    /// than there are copies of a session are no one person.
    public var enteredTwice: [EntityID: [Person]] {
        let named = people.filter { $0.removedBy == nil && $0.name != nil }
        let groups = Dictionary(grouping: named) { $0.name?.withoutAddressInFront.letters ?? "" }
        let pairs = groups.filter { !$0.key.isEmpty && 2...Self.mostCopies ~= $0.value.count }
            .values.flatMap { group in
                group.map { person in (person.id, group.filter { $0.mayBe(person) }) }
            }
        return Dictionary(uniqueKeysWithValues: pairs.filter { !$0.1.isEmpty })
    }
}

extension Session {
    /// On how many copies one person may have been entered.
    private static let mostCopies = 16
}

extension Person {
    /// Whether two of one name may be one person; of institutions, which everybody writes otherwise,
    /// one word besides *desa* and its like is enough.
    fileprivate func mayBe(_ other: Person) -> Bool {
        let isOther = [PersonKey.nip, .phone, .sex].contains { key in
            guard let mine = fields.text(key), let theirs = other.fields.text(key) else {
                return false
            }
            return key == .sex ? mine != theirs : mine.lastDigits != theirs.lastDigits
        }
        let isApart = id.event.writer != other.id.event.writer
        guard isApart, !isOther, let mine = fields.text(.institution),
            let theirs = other.fields.text(.institution)
        else { return isApart && !isOther }
        return !mine.wordsOfInstitution.isDisjoint(with: theirs.wordsOfInstitution)
    }

    /// Whether nothing of what is known tells of somebody else: the same code or number, or a name
    /// without two institutions.
    public func isSurely(_ values: [PersonKey: FieldValue]) -> Bool {
        agrees(with: values.compactMapValues { if case .text(let text) = $0 { text } else { nil } })
    }

    fileprivate func agrees(with known: [PersonKey: String]) -> Bool {
        if let code = known[.code], code.uppercased() == self.code.uppercased() { return true }
        return [PersonKey.nip, .phone, .institution, .sex].allSatisfy { key in
            guard let mine = fields.text(key), let theirs = known[key] else { return true }
            return key == .nip || key == .phone
                ? mine.lastDigits == theirs.lastDigits : mine.letters == theirs.letters
        }
    }
}

extension String {
    fileprivate var letters: String { lowercased().filter(\.isLetter) }

    /// The words by which one institution is told from another of its kind; all, where there is none
    /// besides.
    fileprivate var wordsOfInstitution: Set<String> {
        let words = split { !$0.isLetterOrDigit }.compactMap { NameWord(atFrontOf: $0) }
        let own = words.filter { !$0.isPlace && !$0.isNoName }
        return Set((own.isEmpty ? words : own).map(\.key))
    }

    /// The last nine digits, which 0812… and +62812… share; nothing for fewer.
    fileprivate var lastDigits: String? {
        let digits = filter(\.isWholeNumber)
        return digits.count < 9 ? nil : digits.count == 18 ? digits : String(digits.suffix(9))
    }
}
