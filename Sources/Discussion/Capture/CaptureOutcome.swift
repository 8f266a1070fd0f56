extension CaptureReader {
    /// An outcome's text and, after `kepada:` or `to:`, to whom it is addressed.
    func readOutcome(_ rest: Substring, into capture: inout Capture) {
        var text = rest
        let tags = text.takeTags()
        var words = text.wordsBetweenSpaces
        if let place = words.firstIndex(where: { $0.value(after: recipientKeys) != nil }) {
            takeRecipient(from: &words, at: place, into: &capture)
        }
        readText(words.joined(), into: &capture)
        capture.tags += tags
    }

    private func takeRecipient(
        from words: inout [Substring], at place: Int, into capture: inout Capture
    ) {
        guard let first = words[place].value(after: recipientKeys) else { return }
        let following = [first] + words[(place + 1)...]
        let bounded = OfficeTyped(following.joined())
        if bounded.isBounded {
            capture.recipient = bounded.text
            return words.replaceSubrange(place..., with: bounded.rest)
        }
        let isInFront = words[..<place].allSatisfy(\.isBlank)
        var (last, isSure) = (following.count - 1, true)
        if let colon = following.firstIndex(where: { $0.hasSuffix(":") }) {
            last = colon
        } else if isInFront {
            (last, isSure) = endOfRecipient(following)
        }
        let name = following[...last].joined(separator: " ").trimmed
        guard !name.isEmpty else { return }
        capture.recipient = name.hasSuffix(":") ? String(name.dropLast()) : name
        capture.isRecipientGuessed = !isSure
        words.removeSubrange(place...(place + last))
    }

    /// The last word of a name that nothing closes, and whether that is sure: that of an institution
    /// of the list, else the first word where only one of it and the next has a capital; of several
    /// with capitals the last is taken for the beginning of the sentence.
    private func endOfRecipient(_ words: [Substring]) -> (last: Int, isSure: Bool) {
        let first = words.firstIndex { !$0.isBlank } ?? 0
        if let known = endOfInstitution(words[first...]) { return (known, true) }
        let capitals = words[first...].prefix { $0.first?.isUppercase == true }
        let next = first + 1
        let isAlone = next == words.count || capitals.count == 1
        let isSentence = capitals.isEmpty && words[next...].first?.first?.isUppercase == true
        return isAlone || isSentence ? (first, true) : (max(first, capitals.endIndex - 2), false)
    }

    /// The last word of the longest institution of the list, or somebody's office there, that the words
    /// begin with.
    private func endOfInstitution(_ words: ArraySlice<Substring>) -> Int? {
        let names = session.roster.reduce(into: Set<String>()) { names, person in
            guard let place = person.fields.text(.institution)?.lowercased() else { return }
            names.insert(place)
            person.fields.text(.office).map { _ = names.insert($0.lowercased() + " " + place) }
        }
        return words.indices.last {
            names.contains(words[...$0].joined(separator: " ").lowercased())
        }
    }
}

extension Capture {
    /// Whether the text of an action names to whom it goes as only an outcome does.
    public var hasStrayRecipient: Bool {
        kind == .action
            && text.split(separator: " ").contains { $0.value(after: recipientKeys) != nil }
    }
}

/// What stands before whom an outcome is addressed to.
private let recipientKeys = ["kepada:", "to:"]
