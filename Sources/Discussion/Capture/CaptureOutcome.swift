extension CaptureReader {
    /// An outcome's text and, after `kepada:` or `to:`, to whom it is addressed.
    func readOutcome(_ rest: Substring, into capture: inout Capture) {
        var text = rest
        let tags = text.takeTags()
        var words = text.wordsBetweenSpaces
        if let found = takeAddressees(behind: recipientKeys, until: [], from: &words) {
            let names = found.people.compactMap(word) + [found.others].compactMap(\.self)
            capture.recipient = names.joined(separator: ", ")
            capture.isOfficeGuessed = found.isGuessed
        }
        readText(words.joined(), into: &capture)
        capture.tags += tags
    }

    /// The code of whoever is addressed, since a recipient is told in words.
    private func word(for person: SpeakerReference) -> String? {
        switch person {
        case .person(let person): session.people[person]?.code
        case .code(let code): code
        case .everyone: session.language == .indonesian ? "semua" : "everyone"
        case .unknown, .new: nil
        }
    }
}

extension Capture {
    /// Whether the text of an action names to whom it goes as only an outcome does.
    public var hasStrayRecipient: Bool {
        kind == .action
            && text.split(separator: " ").contains { $0.value(after: recipientKeys) != nil }
    }

    /// Whether the text of an outcome names who is to do it, or until when, as only an action does.
    public var hasStrayOwner: Bool {
        kind == .outcome
            && text.split(separator: " ").contains { $0.value(after: ownerKeys + dueKeys) != nil }
    }
}

/// What stands before whom an outcome is addressed to.
let recipientKeys = ["kepada:", "to:"]
