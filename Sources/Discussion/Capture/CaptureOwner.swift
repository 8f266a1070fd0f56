extension CaptureReader {
    /// Takes the first who are named to do it; says whether there were any, since of several the
    /// last hold.
    func takeOwner(from words: inout [Substring], into capture: inout Capture) -> Bool {
        guard let place = words.firstIndex(where: { $0.value(after: ownerKeys) != nil }),
            let first = words[place].value(after: ownerKeys)
        else { return false }
        var rest = ([first] + words[(place + 1)...]).joined().drop(while: \.isWhitespace)
        if let people = takePeople(from: &rest) {
            capture.take(people)
            capture.office = nil
            words.replaceSubrange(place..., with: rest.isEmpty ? [] : rest.wordsBetweenSpaces)
            takeHelper(from: &words, at: place, into: &capture)
            return true
        }
        let end = words.indices.dropFirst(place + 1).first {
            words[$0].value(after: dueKeys + ownerKeys) != nil
        }
        let typed = [first] + words[(place + 1)..<(end ?? words.endIndex)]
        guard !typed.allSatisfy(\.isBlank) else { return false }
        let isInFront =
            end == nil && words[..<place].allSatisfy(\.isBlank) && first.first != "@"
        let left = takeNamedOwner(typed, isInFront: isInFront, into: &capture)
        words.replaceSubrange(place..<(end ?? words.endIndex), with: left)
        return true
    }

    /// Takes those who are named without a sign, people of the list or an office; gives the words
    /// behind them.
    private func takeNamedOwner(
        _ words: [Substring], isInFront: Bool, into capture: inout Capture
    ) -> [Substring] {
        let value = words.joined()
        let marked = OfficeTyped(value)
        let name = marked.isBounded ? marked.text[...] : value
        if let (people, more) = owners(atFrontOf: name),
            more.isEmpty || !marked.isBounded && (isInFront || more.isTime)
        {
            capture.take(people)
            capture.office = nil
            return marked.isBounded ? marked.rest : more
        }
        if marked.isBounded {
            capture.office = marked.text
            return marked.rest
        }
        let (last, isSure) = isInFront ? endOfOffice(words) : (words.endBeforeDay, true)
        capture.office = words[...last].joined(separator: " ").trimmed
        capture.isOfficeGuessed =
            !isSure || owners(atFrontOf: Array(words[...last]).joined()) != nil
        return Array(words[(last + 1)...])
    }

    /// People of the list who are named without a sign in front of words of the action, and these,
    /// as in *oleh:karto dan wati besok pagi*.
    ///
    /// A word with a capital letter, or whoever is joined to them and not on the list, may be of an
    /// office's name.
    private func owners(
        atFrontOf value: Substring
    ) -> (people: [SpeakerReference], more: [Substring])? {
        var rest = value.drop(while: \.isWhitespace)
        let people = takeOwners(from: &rest)
        guard !people.isEmpty else { return nil }
        let isMarked = rest.first == ":" || rest.first == ","
        let more = rest.dropFirst(isMarked ? 1 : 0).drop(while: \.isWhitespace).wordsBetweenSpaces
        let isSentence =
            rest.first?.isWhitespace == true && rest.behindJoint(beforeSign: false) == nil
            && more[0].first?.isLowercase == true
        // *oleh:bidan desa* is nobody's name, though one who is listed be called Bidan Sri.
        let isRole = value[..<rest.startIndex].split(separator: " ").allSatisfy {
            NameWord(atFrontOf: $0)?.isBeforeName == true
        }
        guard
            rest.isBlank || rest.first == ":" || more.isTime || isSentence && !isRole
        else { return nil }
        return (people, rest.isBlank ? [] : more)
    }

    private func takeOwners(from rest: inout Substring) -> [SpeakerReference] {
        var (next, people) = (rest.first == "@" ? rest.dropFirst() : rest, [SpeakerReference]())
        while case .person(let person)? = takeOne(from: &next) {
            people.append(.person(person))
            rest = next
            guard let joined = rest.behindJoint(beforeSign: false),
                joined.first?.isNumber != true || rest.isBeforeNumber(joined)
            else { break }
            next = joined.first == "@" ? joined.dropFirst() : joined
        }
        return people
    }

    /// Takes somebody who helps, by name behind *and*.
    private func takeHelper(
        from words: inout [Substring], at place: Int, into capture: inout Capture
    ) {
        guard place < words.endIndex, joiningWords.contains(words[place].lowercased()) else {
            return
        }
        let end = words[place...].firstIndex { $0.value(after: dueKeys) != nil } ?? words.endIndex
        guard let helper = person(named: words[(place + 1)..<end].joined(separator: " ")[...])
        else { return }
        capture.helpers.append(helper)
        words.removeSubrange(place..<end)
    }

    /// Whom a name without a sign means, if it is that of one person on the list.
    private func person(named name: Substring) -> SpeakerReference? {
        let reference = session.reference(named: name.trimmed)
        if case .person? = reference { return reference }
        return nil
    }
}

/// What stands before whoever is to do something.
private let ownerKeys = ["by:", "oleh:"]
