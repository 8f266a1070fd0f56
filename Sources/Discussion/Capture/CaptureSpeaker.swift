extension CaptureReader {
    /// Takes the speaker off the front of a line; an `@` that names nobody stays.
    ///
    /// A name that fits nobody leaves the line whole, and the speaker unknown.
    func takeSpeaker(from rest: inout Substring) -> SpeakerReference? {
        guard rest.first == "@" else { return nil }
        if rest.hasPrefix("@+") { return takeNewPerson(from: &rest) }
        let token = rest.dropFirst().prefix { !$0.isWhitespace && Self.closingMarks[$0] == nil }
        let name = token.hasSuffix(":") || token.hasSuffix(",") ? token.dropLast() : token
        guard !name.isEmpty, let speaker = speaker(named: name) else {
            return nil
        }
        rest = rest.dropFirst(token.count + 1).drop(while: \.isWhitespace)
        return speaker
    }

    /// Whom a word after `@` means: by number, code, or a name that only one person bears.
    func speaker(named name: Substring) -> SpeakerReference? {
        switch name.lowercased() {
        case "@": return session.previousSpeaker.map { .person($0) } ?? .unknown
        case "0": return .unknown
        case "semua", "all": return .everyone
        case let word: return session.reference(named: word)
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
    func reference(named word: String) -> SpeakerReference? {
        if let code = word.codeTyped {
            return person(withCode: code).map { .person($0.id) } ?? .code(code)
        }
        let fitting = roster.filter { $0.answers(to: word) }
        let exact = fitting.filter { $0.bears(word) }
        let only = exact.count == 1 ? exact.first : (fitting.count == 1 ? fitting.first : nil)
        return only.map { .person($0.id) }
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
    private var nameWords: [String] {
        (name ?? "").lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    }

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
