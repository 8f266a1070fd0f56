extension CaptureReader {
    /// An action's text, its owner (`@x`, `by:`, `oleh:`) and its day (`due:`, `tgl:`).
    ///
    /// Of several who are named with commas between them, the first is the owner and the others
    /// help. A day that nobody can read stays in the text, and belongs to no owner who stands before it.
    func readAction(_ rest: Substring, into capture: inout Capture) {
        var text = rest
        let tags = text.takeTags()
        var front = text
        if let people = takePeople(from: &front), people.count > 1 {
            capture.take(people)
            text = front
        } else if let owner = takeSpeaker(from: &text) {
            capture.owner = owner
        }
        var words = text.wordsBetweenSpaces
        while takeDue(from: &words, into: &capture) {}
        while takeOwner(from: &words, into: &capture) {}
        var left = words.joined()
        let others = left.takeTags()
        readText(left, into: &capture)
        capture.tags += others + tags
        if capture.owner == nil, capture.office == nil, let first = capture.about.first {
            capture.owner = .person(first)
            capture.about.removeFirst()
        }
    }

    /// Takes the first day that can be read; says whether there was one, since of several the last
    /// holds.
    private func takeDue(from words: inout [Substring], into capture: inout Capture) -> Bool {
        for place in words.indices {
            guard let first = words[place].value(after: dueKeys) else { continue }
            for count in (0...2).reversed() where place + count < words.count {
                let more = words[(place + 1)..<(place + 1 + count)]
                let value = ([first] + more).joined(separator: " ").trimmed
                guard let date = context.readDate(value) else { continue }
                capture.due = date
                words.removeSubrange(place...(place + count))
                return true
            }
        }
        return false
    }

    /// Takes the first who are named to do it; says whether there were any, since of several the
    /// last hold.
    func takeOwner(from words: inout [Substring], into capture: inout Capture) -> Bool {
        guard
            let found = takeAddressees(
                behind: ownerKeys, until: dueKeys + ownerKeys, from: &words)
        else { return false }
        capture.take(found.people)
        // A sign alone, as in `oleh:?`, is nobody.
        capture.office = found.others.flatMap { Substring($0).hasNoWord ? nil : $0 }
        capture.isOfficeGuessed = found.isGuessed
        return true
    }

    /// Takes people off the front of a text, with commas or a word between them: `@2,@siti`, `@2,5`,
    /// `@2, @siti`, `@2 dan @siti`; nothing if one of them is nobody.
    func takePeople(from text: inout Substring) -> [SpeakerReference]? {
        var (rest, people) = (text, [SpeakerReference]())
        while rest.first == "@" || !people.isEmpty {
            var behind = rest.first == "@" ? rest.dropFirst() : rest
            guard let person = takeNamed(from: &behind) else { return nil }
            people.append(person)
            rest = behind.first == ":" ? behind.dropFirst() : behind
            guard let next = rest.behindJoint(beforeSign: true) else { break }
            guard next.first == "@" || rest.isBeforeNumber(next) else {
                rest = next
                break
            }
            rest = next
        }
        guard !people.isEmpty else { return nil }
        text = rest.drop(while: \.isWhitespace)
        return people
    }
}

extension Capture {
    /// The first is the owner, the others help.
    mutating func take(_ people: [SpeakerReference]) {
        owner = people.first
        helpers = Array(people.dropFirst())
    }
}

/// What stands between two who are to do something together.
let joiningWords: Set<String> = ["&", "and", "dan", "serta"]

/// What stands before whoever is to do something.
let ownerKeys = ["by:", "oleh:"]

/// What stands before a day.
let dueKeys = ["due:", "tgl:"]

extension Substring {
    /// The words between single spaces; line breaks stay inside them.
    var wordsBetweenSpaces: [Substring] { split(separator: " ", omittingEmptySubsequences: false) }

    /// What stands behind a comma in front, or behind a word that joins one person to the next, in
    /// front of the sign of another where that is asked for.
    func behindJoint(beforeSign: Bool) -> Substring? {
        let text = drop(while: \.isWhitespace)
        // A completed name has a blank behind it, and the comma comes after that.
        if text.first == "," { return text.dropFirst().drop(while: \.isWhitespace) }
        let word = text.prefix { !$0.isWhitespace }
        let rest = text.dropFirst(word.count).drop(while: \.isWhitespace)
        return joiningWords.contains(word.lowercased()) && (rest.first == "@" || !beforeSign)
            ? rest : nil
    }

    /// Whether what stands behind the comma in front is the number of somebody else: right behind it,
    /// or with nothing more, since the sentence may begin with a number.
    func isBeforeNumber(_ next: Substring) -> Bool {
        let word = next.prefix { !$0.isWhitespace && $0 != "," && $0 != ":" }
        let isRightBehind = first == "," && dropFirst().startIndex == next.startIndex
        return String(word).codeTyped != nil
            && (isRightBehind || next.dropFirst(word.count).isBlank)
    }

    /// What follows one of the keys in front of this word.
    func value(after keys: [String]) -> Substring? {
        let key = keys.first { lowercased().hasPrefix($0) }
        return key.map { dropFirst($0.count) }
    }
}

extension [Substring] {
    /// The words with a space between them.
    func joined() -> Substring { Substring(joined(separator: " ")) }
}
