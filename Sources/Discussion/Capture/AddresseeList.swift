/// Reads the names of several, one after the other, with commas or *and* between them.
///
/// Who is on the list is found among the others, whose names stand as they were typed.
struct AddresseeList {
    let reader: CaptureReader
    private(set) var people: [SpeakerReference] = []
    private var others: [String] = []
    /// The name of others that was read last, which may go on: *Dinas Sosial dan PPA*.
    private var open: Substring?
    private var isGuessed = false
    /// Whether behind the first there are words that may be of the text.
    private var mayBeText = false

    init(_ reader: CaptureReader) { self.reader = reader }

    /// Those who were read.
    var found: Addressees {
        Addressees(
            people: people, others: others.isEmpty ? nil : others.joined(separator: ", "),
            isGuessed: isGuessed || mayBeText && !people.isEmpty)
    }

    /// Takes names up to a colon, a day, or what is no name.
    mutating func takeNames(from rest: inout Substring) {
        var (next, joint) = (rest, NameJoint?.none)
        while takeBounded(from: &next) || takeName(from: &next, behind: joint) {
            rest = next
            joint = NameJoint(atFrontOf: rest)
            guard let joint else { break }
            next = joint.rest
        }
        rest = rest.behindMark
    }

    /// Takes names in front of a sentence, of which no word is taken that may be its own without
    /// saying that it is guessed.
    mutating func takeNamesBeforeSentence(from rest: inout Substring) {
        var (next, joint) = (rest, NameJoint?.none)
        while takeBounded(from: &next) || takePerson(from: &next) {
            rest = next
            joint = NameJoint(atFrontOf: rest)
            guard let joint else { return rest = rest.behindMark }
            next = joint.rest
        }
        // Behind a comma a small word is of the sentence: *oleh:karto, ganti pipa*.
        if let joint, !joint.hasWord, !mayBeName(next) {
            return rest = rest.behindMark
        }
        rest = next
        if rest.first == "@" { return takeNames(from: &rest) }
        guard rest.hasColonBehindName else { return takeOffice(from: &rest, isSure: joint == nil) }
        takeNames(from: &rest)
        isGuessed = isGuessed || !others.allSatisfy(isSure)
    }

    /// Takes what stands in quotation marks, or has underscores: people, or an office.
    private mutating func takeBounded(from rest: inout Substring) -> Bool {
        guard let office = OfficeTyped(rest) else { return false }
        var (inside, name) = (AddresseeList(reader), office.text[...])
        inside.takeNames(from: &name)
        if name.isBlank, inside.others.isEmpty {
            people += inside.people
        } else {
            others.append(office.text)
        }
        open = nil
        rest = office.rest
        return true
    }

    /// Takes a name that is nothing besides, of a person or of others.
    private mutating func takeName(from rest: inout Substring, behind joint: NameJoint?) -> Bool {
        let name = rest.listedName
        guard !name.isBlank else { return false }
        if let (person, end) = person(name) ?? personBeforeSentence(name) {
            people.append(person)
            open = nil
            rest = rest[end...].behindDegrees
            return true
        }
        isGuessed = isGuessed || isBegunByPerson(name)
        mayBeText = mayBeText || joint.map { !isSure(name, behind: $0) } ?? false
        if let open {
            others[others.count - 1] = String(rest.base[open.startIndex..<name.endIndex])
        } else {
            others.append(String(name))
        }
        open = open.map { rest.base[$0.startIndex..<name.endIndex] } ?? name
        rest = rest[name.endIndex...]
        return true
    }

    /// Takes whoever stands behind a sign, or a person of the list by name, if the name ends there.
    private mutating func takePerson(from rest: inout Substring) -> Bool {
        let isSigned = rest.first == "@"
        var behind = isSigned ? rest.dropFirst() : rest
        guard let person = reader.takeOne(from: &behind),
            isSigned
                || person.isListed && behind.endsNames(isRole: rest[..<behind.startIndex].isRole)
        else { return false }
        people.append(person)
        rest = behind
        return true
    }

    /// Takes an office off the front of a sentence.
    private mutating func takeOffice(from rest: inout Substring, isSure: Bool) {
        let words = rest.wordsBetweenSpaces
        let (last, isEnd) = reader.endOfOffice(words)
        let name = words[...last].joined(separator: " ").trimmed
        guard !name.isEmpty else { return }
        others.append(name.hasSuffix(":") ? String(name.dropLast()) : name)
        var person = name[...]
        isGuessed = isGuessed || !isSure || !isEnd || reader.takeOne(from: &person) != nil
        rest = words[(last + 1)...].joined(separator: " ")[...]
    }

    /// Whom a whole name means, and where it ends; behind the name of others only one that is theirs
    /// as it stands, as any other word may be the office's.
    private func person(_ name: Substring) -> (SpeakerReference, end: Substring.Index)? {
        let bare = name.first == "@" ? name.dropFirst() : name
        let word = bare.prefix { !$0.isWhitespace }
        let isNumber = !people.isEmpty && name.allSatisfy(\.isNumber)
        if name.first == "@" || isNumber, let speaker = reader.speaker(coded: word) {
            return (speaker, word.endIndex)
        }
        guard case .person(let id)? = reader.session.reference(named: String(bare)) else {
            return nil
        }
        let words = String(bare).wordsOfName.map { $0[...] }
        let isWhole = reader.session.people[id]?.isCalled(words) == true
        guard open == nil || name.first == "@" || isWhole else { return nil }
        return (.person(id), bare.endIndex)
    }

    /// Whom the front of a name means where a small word of sentences follows, which is of no name:
    /// *oleh:karto supaya cepat*.
    private func personBeforeSentence(
        _ name: Substring
    ) -> (SpeakerReference, end: Substring.Index)? {
        var rest = name.first == "@" ? name.dropFirst() : name
        guard open == nil, case .person(let person)? = reader.takeOne(from: &rest),
            rest.first?.isWhitespace == true, !name[..<rest.startIndex].isRole,
            NameWord(atFrontOf: rest.drop(while: \.isWhitespace))?.isOfSentence == true
        else { return nil }
        return (.person(person), rest.startIndex)
    }

    /// Whether all of a name is one: each word has a capital, or *and* stands before its only one.
    private func isSure(_ name: Substring, behind joint: NameJoint) -> Bool {
        name.isWrittenAsName || joint.hasWord && !name.contains(where: \.isWhitespace)
    }

    /// Whether a colon ends a name surely: each word has a capital, there is but one, or it is an
    /// institution's of the list.
    private func isSure(_ name: String) -> Bool {
        name[...].isWrittenAsName || !name.contains(where: \.isWhitespace)
            || reader.isInstitution(name)
    }

    /// Whether a name begins as that of somebody on the list, or of several, so that the rest may be
    /// of the text.
    private func isBegunByPerson(_ name: Substring) -> Bool {
        guard let front = nameOfPerson(inFrontOf: name), !front.isRole else { return false }
        let behind = name[front.endIndex...]
        return behind.first?.isWhitespace == true
            && behind.drop(while: \.isWhitespace).first?.isLowercase == true
    }

    /// Whether a text begins as a name does: with a sign, a capital letter, a role, or as somebody on
    /// the list is called.
    private func mayBeName(_ text: Substring) -> Bool {
        text.first == "@" || text.first?.isUppercase == true
            || text.wordsBetweenSpaces[0].isRole || nameOfPerson(inFrontOf: text) != nil
    }

    /// What in front of a text is the name of somebody on the list, or may be that of several.
    private func nameOfPerson(inFrontOf text: Substring) -> Substring? {
        var rest = text
        if case .person? = reader.takeOne(from: &rest) { return text[..<rest.startIndex] }
        let word = text.prefix { !$0.isWhitespace && $0 != "," }
        return reader.session.people(called: String(word)).count > 1 && !word.isRole ? word : nil
    }
}

extension SpeakerReference {
    fileprivate var isListed: Bool { if case .person = self { true } else { false } }
}
