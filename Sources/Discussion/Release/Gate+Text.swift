extension Gate {
    /// The words of a note, each person in them as the audience may know that person.
    ///
    /// That holds for `@6`, for names with the titles around them and, where nobody may be told
    /// apart, for codes. Marks of quotation stay only where everyone concerned may be quoted.
    func text(of note: Note, in item: AgendaItem?) -> ReleasedText {
        told(note.text, Setting(of: note, in: item), marked: keepsQuotes(note, in: item))
    }

    /// A text that belongs to no note, each `@6` and each name in it told as the audience may know
    /// that person.
    func told(
        _ text: String, of concerned: [EntityID] = [], in item: AgendaItem? = nil
    ) -> ReleasedText {
        told(text, of: concerned, Setting(item: item))
    }

    /// A text where it stands, with marks of quotation by the leave of everyone concerned.
    func told(_ text: String, of concerned: [EntityID] = [], _ setting: Setting) -> ReleasedText {
        told(text, setting, marked: keepsQuotes(text, of: concerned, in: setting.item))
    }

    /// A text beside a note, names in it replaced by codes or offices, or by a dot where nobody may
    /// be told apart.
    func plain(_ text: String, in item: AgendaItem?, of concerned: [EntityID] = []) -> String {
        told(text, of: concerned, Setting(item: item, about: [])).plain
    }

    /// What a note means in another language.
    func translation(of note: Note, in item: AgendaItem?) -> String? {
        note.fields.text(.translation).map { text in
            told(text, Setting(of: note, in: item), marked: keepsQuotes(note, in: item)).plain
        }
    }

    /// What stands for a name, without any name in it that may not be told.
    func masked(_ text: String, in item: EntityID?) -> String {
        let item = item.flatMap { session.items[$0] }
        let setting = Setting(
            item: item, about: [], isMasked: true, standsFor: holders[text] ?? [])
        return parts(of: text, setting).map(\.plain).joined()
    }

    /// Whether a tag has a name that may not be told.
    func isName(_ tag: String, in item: AgendaItem?) -> Bool {
        names.matches(inTag: tag).contains { isWithheld($0, in: Setting(item: item)) }
    }

    func told(_ text: String, _ setting: Setting, marked: Bool) -> ReleasedText {
        ReleasedText(parts: parts(of: marked ? text : text.withoutQuotes, setting))
    }

    /// Everyone whom a text names or mentions.
    func mentioned(in text: String) -> Set<EntityID> {
        guard text.utf8.contains(0x40) || names.mayOccur(in: text) else { return [] }
        var found = Set(names.matches(in: text).flatMap(\.bearers.people))
        var (rest, isWordStart) = (Substring(text), true)
        while let first = rest.first {
            if isWordStart, let code = rest.mention?.code, let id = coded[code] { found.insert(id) }
            isWordStart = !first.isLetterOrDigit
            rest = rest.dropFirst()
        }
        return found
    }
}

extension ReleasedText {
    /// The text in no language.
    var plain: String { parts.map(\.plain).joined() }
}

extension ReleasedText.Part {
    /// The part as a text of no language.
    var plain: String {
        switch self {
        case .words(let words): words
        case .mention(.code(let code)): code
        case .mention(.named(let person)): person.name ?? person.code
        case .mention(.role(let office, let institution, _)): office ?? institution ?? "…"
        case .mention(.someone), .mention(.teamMember), .mention(.everyone), .mention(.unknown): "…"
        }
    }
}
