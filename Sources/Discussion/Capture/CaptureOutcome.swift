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
        var (last, isSure) = (following.endBeforeDay, true)
        if let colon = following.firstIndex(where: { $0.hasSuffix(":") }) {
            last = colon
        } else if isInFront {
            (last, isSure) = endOfOffice(following)
        }
        let name = following[...last].joined(separator: " ").trimmed
        guard !name.isEmpty else { return }
        let recipient = name.hasSuffix(":") ? String(name.dropLast()) : name
        capture.recipient = code(behindSignIn: recipient) ?? recipient
        capture.isOfficeGuessed = !isSure
        words.removeSubrange(place...(place + last))
    }

    /// The code of whoever is meant by `@2` or `@siti`, since a recipient is told in words.
    private func code(behindSignIn name: String) -> String? {
        guard name.first == "@" else { return nil }
        return switch session.reference(named: String(name.dropFirst())) {
        case .person(let person): session.people[person]?.code
        case .code(let code): code
        default: nil
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
