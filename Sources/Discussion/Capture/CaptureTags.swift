extension Substring {
    /// Takes the tags off the end, in the order in which they stand.
    mutating func takeTags() -> [String] {
        var tags: [String] = []
        while true {
            let text = self[
                ..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
            let gap = text.lastIndex { $0.isWhitespace }.map { text.index(after: $0) }
            var word = text[(gap ?? text.startIndex)...]
            guard let tag = word.takeTag(), word.isEmpty else { return tags }
            tags.insert(tag, at: 0)
            self = text[..<(gap ?? text.startIndex)]
        }
    }

    /// Takes one tag off the front: a number sign, a letter, then letters, digits, pictures, `-` and
    /// `_`.
    mutating func takeTag() -> String? {
        guard first == "#", dropFirst().first?.isLetter == true else { return nil }
        let name = dropFirst().prefix(while: \.isOfTag)
        let rest = self[name.endIndex...]
        guard rest.first.map({ $0.isWhitespace }) ?? true else { return nil }
        self = rest
        return String(name)
    }
}

/// The sentence after its front and its end were taken: tags and people inside it, escapes undone.
struct Scanned {
    var text = ""
    var tags: [String] = []
    var about: [EntityID] = []

    init(_ sentence: Substring, in session: Session) {
        guard sentence.utf8.contains(where: Self.isNoLetter) else {
            text = String(sentence)
            return
        }
        var rest = sentence
        var isWordStart = true
        var closer: Set<Character>?
        while let character = rest.first {
            if closer?.contains(character) == true {
                closer = nil
            } else if closer == nil, let opened = CaptureReader.closingMarks[character], isWordStart
            {
                closer = rest.dropFirst().contains { opened.contains($0) } ? opened : nil
            } else if closer == nil, let taken = take(from: &rest, isWordStart, session) {
                text += taken
                isWordStart = false
                continue
            }
            text.append(character)
            isWordStart = character.isWhitespace
            rest.removeFirst()
        }
    }

    /// Whether a byte may be of a sign that has to be read; most sentences have none.
    private static func isNoLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "\\"): true
        default: byte >= 0x80
        }
    }

    /// A tag, a person or an escaped sign at this place, as it stands in the text.
    private mutating func take(
        from rest: inout Substring, _ isWordStart: Bool, _ session: Session
    ) -> String? {
        let next = rest.dropFirst().first
        if rest.first == "\\", let next, next == "@" || next == "#" {
            rest = rest.dropFirst(2)
            return String(next)
        }
        if isWordStart, let tag = rest.takeInnerTag() {
            tags.append(tag)
            return tag
        }
        guard text.last?.isLetterOrDigit != true,
            let (word, person) = session.mention(atFrontOf: rest)
        else { return nil }
        rest = rest.dropFirst(word.count)
        about.append(person)
        return String(word)
    }
}

extension Substring {
    /// A tag inside a sentence, where a stop or a comma may follow it.
    fileprivate mutating func takeInnerTag() -> String? {
        guard first == "#", dropFirst().first?.isLetter == true else { return nil }
        let name = dropFirst().prefix(while: \.isOfTag)
        self = self[name.endIndex...]
        return String(name)
    }
}

extension Character {
    /// Whether it goes on with a tag that a letter began.
    fileprivate var isOfTag: Bool {
        isLetter || isNumber || self == "-" || self == "_"
            || unicodeScalars.first?.properties.generalCategory == .otherSymbol
    }
}

extension Session {
    /// A mention in front of a text, if that is the code of someone on the list.
    func mention(atFrontOf text: Substring) -> (word: Substring, person: EntityID)? {
        guard let (word, code) = text.mention, let person = person(withCode: code) else {
            return nil
        }
        return (word, person.id)
    }
}

extension Substring {
    /// `@6` or `@P06` in front of it, and the code for which that stands; not `@3.000` and
    /// `@3 ribu`, which are prices of one piece.
    var mention: (word: Substring, code: String)? {
        guard first == "@" else { return nil }
        let name = dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard !name.allSatisfy(\.isNumber) || !self[name.endIndex...].goesOnAsPrice else {
            return nil
        }
        return String(name).codeTyped.map { (self[..<name.endIndex], $0) }
    }

    /// Whether what stands behind a number makes it a sum: more figures, a multiplier, or what it
    /// comes to.
    private var goesOnAsPrice: Bool {
        if first == "." || first == "," { return dropFirst().first?.isNumber == true }
        let next = drop { $0 == " " }
        if next.first.map({ "=×".contains($0) }) == true { return true }
        let word = next.prefix(while: \.isLetter).lowercased()
        return Self.multipliers.contains(word)
    }

    private static let multipliers: Set<String> = [
        "ribu", "rb", "juta", "jt", "miliar", "milyar", "thousand", "million", "billion",
    ]
}
