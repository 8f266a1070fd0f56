import Discussion

/// What Tab would add at the cursor: the rest of a person's code or of a tag.
struct Completion: Equatable {
    /// What is added behind what was typed.
    var rest: String
    /// What is shown of whom it means, for a person.
    var hint = ""

    /// Nothing unless the cursor stands at the end of a word that begins with `@` or `#`.
    init?(_ editor: LineEditor, session: Session, tally: Tally) {
        guard editor.isAtEnd, let word = editor.before.lastWord, word.count > 1 else { return nil }
        let typed = word.dropFirst().lowercased()
        switch word.first {
        case "@": self.init(person: typed, tally: tally)
        case "#": self.init(tag: typed, tags: tally.tags)
        default: return nil
        }
    }

    private init?(person typed: String, tally: Tally) {
        let byCode = tally.roster.first { $0.code.lowercased().hasPrefix(typed) }
        guard let person = byCode ?? tally.roster.first(where: { $0.answers(to: typed) }) else {
            return nil
        }
        if byCode != nil {
            rest = String(person.code.dropFirst(typed.count)) + " "
        } else {
            rest = Self.rest(of: typed, in: person.name ?? "") + " "
        }
        hint = byCode == nil ? person.code : person.name ?? ""
        if rest == " ", hint.isEmpty { return nil }
    }

    private init?(tag typed: String, tags: [String]) {
        guard
            let tag = tags.last(where: {
                $0.lowercased().hasPrefix(typed) && $0.count > typed.count
            })
        else { return nil }
        rest = String(tag.dropFirst(typed.count)) + " "
    }

    /// The end of the word of a name that begins with what was typed.
    private static func rest(of typed: String, in name: String) -> String {
        let words = name.split { !$0.isLetter && $0 != "'" }
        let word = words.first { $0.lowercased().hasPrefix(typed) }
        return String((word ?? "").dropFirst(typed.count))
    }
}

extension String {
    /// The word at the end; nothing behind a space.
    fileprivate var lastWord: Substring? {
        guard let last, !last.isWhitespace else { return nil }
        return self[(lastIndex(where: \.isWhitespace).map(index(after:)) ?? startIndex)...]
    }
}
