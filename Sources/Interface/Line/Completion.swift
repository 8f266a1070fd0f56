import Discussion

/// What Tab would add at the cursor: the rest of a person's code or name or of a tag, or the code
/// of someone without a name for a word that tells what they look like.
struct Completion: Equatable {
    /// What is added behind what was typed.
    var rest: String
    /// How many letters before the cursor it takes the place of.
    var replaced = 0
    /// What is shown of whom it means, for a person.
    var hint = ""

    /// Nothing unless the cursor stands at the end of a word that begins with `@` or `#`, or of a
    /// name behind `oleh:` or `kepada:`.
    init?(_ editor: LineEditor, session: Session, tally: Tally) {
        guard editor.isAtEnd, let word = editor.before.lastWord else { return nil }
        let found =
            if word.first == "#" {
                Self.tag(word.dropFirst().lowercased(), tally.tags)
            } else if let typed = editor.before.nameAtEnd {
                Self.code(typed.lowercased(), tally.roster) ?? Self.name(typed, session)
                    ?? Self.cue(typed.lowercased(), tally.roster)
            } else if let typed = session.addresseeBegun(in: editor.before), typed.endsInName {
                Self.name(String(typed), session)
            } else {
                Completion?.none
            }
        guard let found else { return nil }
        self = found
    }

    private init(_ rest: String, replacing replaced: Int = 0, hint: String = "") {
        (self.rest, self.replaced, self.hint) = (rest + " ", replaced, hint)
    }

    private static func code(_ typed: String, _ roster: [Person]) -> Completion? {
        guard let person = roster.first(where: { $0.code.lowercased().hasPrefix(typed) }) else {
            return nil
        }
        let rest = String(person.code.dropFirst(typed.count))
        return rest.isEmpty && person.name == nil ? nil : Self(rest, hint: person.name ?? "")
    }

    private static func name(_ typed: String, _ session: Session) -> Completion? {
        let last = typed.lastWord ?? ""
        return session.people(called: typed).first { $0.answers(to: last.lowercased()) }.map {
            Self(rest(of: last.lowercased(), in: $0.name ?? ""), hint: $0.code)
        }
    }

    /// Somebody without a name, by a word of what they look like: the code takes its place.
    private static func cue(_ typed: String, _ roster: [Person]) -> Completion? {
        let unnamed = roster.first { person in
            let words = person.name == nil ? person.fields.text(.cue)?.lowercased() : nil
            return words?.split { !$0.isLetter }.contains { $0.hasPrefix(typed) } ?? false
        }
        guard let unnamed, let cue = unnamed.fields.text(.cue) else { return nil }
        return Self(unnamed.code, replacing: typed.count, hint: "«" + cue + "»")
    }

    private static func tag(_ typed: String, _ tags: [String]) -> Completion? {
        typed.isEmpty
            ? nil
            : tags.last { $0.lowercased().hasPrefix(typed) && $0.count > typed.count }
                .map { Self(String($0.dropFirst(typed.count))) }
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

    /// What stands behind the last `@`, in front of a word or behind the key of an owner, up to the
    /// end: one word, or the beginning of a name behind forms of address or other words of it.
    fileprivate var nameAtEnd: String? {
        guard let last = lastWord, let at = lastIndex(of: "@") else { return nil }
        let isFront = at == startIndex || ": ,\n".contains(self[index(before: at)])
        let typed = self[index(after: at)...]
        guard isFront, !typed.isEmpty, last.contains("@") || typed.endsInName else { return nil }
        return String(typed)
    }
}

extension Substring {
    /// Whether it may be a name that is not wholly typed: of a few words, and the last begins as
    /// names do or stands behind nothing but forms of address.
    fileprivate var endsInName: Bool {
        let words = split(separator: " ")
        let isAddressed = words.dropLast().joined(separator: " ").withoutAddressInFront.isEmpty
        return words.count < 6 && (isAddressed || words.last?.first?.isUppercase == true)
    }
}
