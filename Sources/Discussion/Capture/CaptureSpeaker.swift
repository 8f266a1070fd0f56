extension CaptureReader {
    /// Takes the speaker off the front of a line; an `@` that names nobody stays.
    ///
    /// A name that fits nobody leaves the line whole, and the speaker unknown.
    func takeSpeaker(from rest: inout Substring) -> SpeakerReference? {
        guard rest.first == "@" else { return nil }
        if rest.hasPrefix("@+") { return takeNewPerson(from: &rest) }
        var behind = rest.dropFirst()
        guard let speaker = takeNamed(from: &behind), behind.endsSpeaker else { return nil }
        // A completed name has a blank behind it, and the colon or the comma comes after that.
        let mark = behind.drop(while: \.isWhitespace)
        if mark.first == ":" || mark.first == ",", mark.dropFirst().first?.isWhitespace == true {
            behind = mark
        }
        let isEnded = behind.first == ":" || behind.first == ","
        rest = behind.dropFirst(isEnded ? 1 : 0).drop(while: \.isWhitespace)
        return speaker
    }

    /// Takes a number, a code or a name off the front of what stands behind `@`; a colon or a comma
    /// behind it stays.
    func takeNamed(from rest: inout Substring) -> SpeakerReference? {
        let token = rest.prefix { !$0.isWhitespace && Self.closingMarks[$0] == nil && $0 != "," }
        let word = token.hasSuffix(":") ? token.dropLast() : token
        guard let speaker = speaker(coded: word) else { return takeName(from: &rest) }
        rest = rest.dropFirst(word.count)
        return speaker
    }

    /// Takes the name of one person on the list, with what belongs to it: forms of address and titles
    /// in front, degrees before a colon.
    private func takeName(from rest: inout Substring) -> SpeakerReference? {
        let name = TypedName(atFrontOf: rest)
        guard let (person, count) = name.person(among: session.roster) else { return nil }
        let behind = rest[name.words[count - 1].endIndex...]
        let isDegree = behind.dropFirst(behind.degrees).first == ":"
        rest = isDegree ? behind.dropFirst(behind.degrees) : behind
        return .person(person.id)
    }

    /// What is typed in front of a text for somebody by name.
    func personPart(of text: Substring) -> Substring? {
        guard text.first == "@" else { return nil }
        var rest = text.dropFirst()
        guard takeName(from: &rest) != nil else { return nil }
        return text[..<rest.startIndex]
    }

    /// Whom a name after `@` among other words means: by number, code, or as only one person is
    /// called.
    func speaker(named name: Substring) -> SpeakerReference? {
        speaker(coded: name) ?? session.reference(named: String(name), amongWords: true)
    }

    /// Whom a number, a code or a sign for many behind `@` means.
    func speaker(coded word: Substring) -> SpeakerReference? {
        switch word.lowercased() {
        case "@": session.otherVoice(at: context.began).map { .person($0) } ?? .unknown
        case "0": .unknown
        case "semua", "all", "everyone": .everyone
        case let word: word.codeTyped.map(session.reference(coded:))
        }
    }

    /// `@+Siti A., TKSK Tapen: ` enters someone with an institution, then the text follows.
    private func takeNewPerson(from rest: inout Substring) -> SpeakerReference? {
        let facts = rest.dropFirst(2)
        let colon = facts.indices.first {
            facts[$0] == ":" && facts[facts.index(after: $0)...].first?.isWhitespace != false
        }
        let person = facts[..<(colon ?? facts.endIndex)]
        let comma = person.lastIndex(of: ",")
        let name = person[..<(comma ?? person.endIndex)].trimmed
        guard !name.isEmpty else { return nil }
        var values: [PersonKey: FieldValue] = [.name: .text(name)]
        if let comma {
            let institution = person[person.index(after: comma)...].trimmed
            values[.institution] = institution.isEmpty ? nil : .text(institution)
        }
        rest = colon.map { facts[facts.index(after: $0)...].drop(while: \.isWhitespace) } ?? ""
        return session.person(knownAs: values).map { .person($0.id) } ?? .new(values)
    }
}

extension Session {
    /// Whom a number, a code or a name means; a code of nobody means someone to be entered.
    ///
    /// Among other words a form of address alone means nobody.
    func reference(named name: String, amongWords: Bool = false) -> SpeakerReference? {
        if let code = name.codeTyped { return reference(coded: code) }
        let typed = TypedName(atFrontOf: name.trimmed[...], mayBeAlone: !amongWords)
        guard let (person, count) = typed.person(among: roster), count == typed.words.count,
            name.trimmed.hasSuffix(typed.words[count - 1])
        else { return nil }
        return .person(person.id)
    }

    /// Whom a code means, which may be nobody's yet.
    fileprivate func reference(coded code: String) -> SpeakerReference {
        person(withCode: code).map { .person($0.id) } ?? .code(code)
    }

    /// Those on the list whom a name may mean.
    public func people(called name: String) -> [Person] {
        TypedName(atFrontOf: name[...]).people(of: roster)
    }
}

extension Capture {
    /// The name behind the `@` in front, where that is nobody's.
    public var unknownName: String? {
        guard speaker == .unknown, text.first == "@" else { return nil }
        let name = TypedName(atFrontOf: text.dropFirst()).unknown
        return name.isEmpty ? String(text.dropFirst().prefix { !$0.isWhitespace }) : name
    }
}

extension Session {
    /// The part of a line that names its speaker, from the `@` to the text or the mark; nothing where
    /// nobody is named.
    public func speakerPart(of line: String, in context: CaptureContext) -> Substring? {
        var rest = line.drop(while: \.isWhitespace)
        let whole = rest
        guard CaptureReader(self, context, line).takeSpeaker(from: &rest) != nil else { return nil }
        return whole[..<rest.startIndex]
    }
}

extension Substring {
    /// Whether a speaker may end before this: a space, a mark, or a colon or comma with a space.
    fileprivate var endsSpeaker: Bool {
        guard let first else { return true }
        if first.isWhitespace || CaptureReader.closingMarks[first] != nil { return true }
        return (first == ":" || first == ",") && dropFirst().first?.isWhitespace != false
    }
}

extension String {
    /// The code that a number or a code in any case stands for: `6` and `p6` for `P06`.
    var codeTyped: String? {
        if let number = Int(self), number > 0, utf8.count <= 4 {
            return PersonRole.participant.code(number: number)
        }
        let code = uppercased()
        return PersonRole(ofCode: code) == nil ? nil : code.withPaddedNumber
    }

    /// `P3` as the code it stands for, `P03`.
    fileprivate var withPaddedNumber: String {
        guard first == "P", let number = Int(dropFirst()) else { return self }
        return PersonRole.participant.code(number: number)
    }
}

extension Person {
    /// The words of the name, in small letters.
    var nameWords: [String] { (name ?? "").wordsOfName }

    /// Whether a word of the name begins with this, in small letters.
    public func answers(to beginning: String) -> Bool {
        nameWords.contains { $0.hasPrefix(beginning) }
    }

    /// Whether the words, in small letters, are of the name and nothing besides, forms of address in
    /// front left out.
    public func isCalled(_ words: [Substring]) -> Bool {
        let bare = words.joined(separator: " ").withoutAddressInFront.split(separator: " ")
        return [words, bare].contains { words in
            !words.isEmpty && words.allSatisfy { nameWords.contains(String($0)) }
        }
    }

    /// Whether a word of the name is this, in small letters.
    func bears(_ word: String) -> Bool { nameWords.contains(word) }
}
