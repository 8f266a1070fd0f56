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
    func told(_ text: String, of concerned: [EntityID] = []) -> ReleasedText {
        told(text, Setting(), marked: keepsQuotes(text, of: concerned))
    }

    /// A text beside a note, names in it replaced by codes or offices, or by a dot where nobody may
    /// be told apart.
    func plain(_ text: String, in item: AgendaItem?, of concerned: [EntityID] = []) -> String {
        let isMarked = keepsQuotes(text, of: concerned, in: item)
        return told(text, Setting(item: item, about: []), marked: isMarked).plain
    }

    /// What a note means in another language.
    func translation(of note: Note, in item: AgendaItem?) -> String? {
        note.fields.text(.translation).map { text in
            told(text, Setting(of: note, in: item), marked: keepsQuotes(note, in: item)).plain
        }
    }

    /// What the office wrote for everyone to read, whole names in it replaced.
    ///
    /// A part of a name is left alone but behind a form of address, since titles and themes are full
    /// of words that are names as well.
    func announced(_ text: String) -> String {
        let isMarked = audience == .team || !mentioned(in: text).contains { refusesQuotes($0) }
        return told(text, Setting(about: [], isAnnounced: true), marked: isMarked).plain
    }

    /// The same of what a method says.
    func announced(_ phrase: Phrase) -> Phrase {
        Phrase(id: announced(phrase.indonesian), en: announced(phrase.english))
    }

    /// What stands for a name, without any name in it that may not be told.
    func masked(_ text: String, in item: EntityID?) -> String {
        let setting = Setting(item: item.flatMap { session.items[$0] }, about: [], isMasked: true)
        return parts(of: text, setting).map(\.plain).joined()
    }

    /// Whether a tag has a name that may not be told.
    func isName(_ tag: String, in item: AgendaItem?) -> Bool {
        names.matches(inTag: tag).contains { isWithheld($0, in: Setting(item: item)) }
    }

    private func told(_ text: String, _ setting: Setting, marked: Bool) -> ReleasedText {
        ReleasedText(parts: parts(of: marked ? text : text.withoutQuotes, setting))
    }

    /// Whether the words at a place may not be told; a code is told unless nobody may be told apart.
    private func isWithheld(_ match: NamesInText.Match, in setting: Setting) -> Bool {
        let bearers = match.bearers
        if match.isCode { return hasNoVoices(setting.item?.id) || bearers.hasWithdrawn }
        return attribution(in: setting.item?.id) != .named || bearers.isHidden
            || (setting.isQuoting && bearers.people.contains { refusesQuotes($0) })
    }

    private func voice(of match: NamesInText.Match, in setting: Setting) -> Voice {
        if setting.isMasked { return .someone }
        if let only = match.bearers.only { return voice(of: only, in: setting) }
        return hasNoVoices(setting.item?.id) ? .someone : .unknown
    }

    /// Who does not want to be quoted is not named beside quoted words.
    private func voice(of id: EntityID, in setting: Setting) -> Voice {
        let voice = voice(of: id, in: setting.item)
        return setting.isQuoting ? withoutQuotedName(voice, of: id, in: setting.item) : voice
    }

    /// A mention, and whom it means: in a note, whoever the note is about, and anybody with that
    /// code wherever names are not told.
    private func mention(
        atFrontOf text: Substring, in setting: Setting
    ) -> (word: Substring, person: EntityID)? {
        guard let (word, code) = text.mention, let id = coded[code] else { return nil }
        let isMeant = setting.about?.contains(id) ?? true
        let isNamed = session.people[id].map { mayBeNamed($0, in: setting.item?.id) } ?? true
        return isMeant || !isNamed || hasWithdrawn(id) ? (word, id) : nil
    }

    /// The words, and between them the people who may not be told as they were typed, and those
    /// who are mentioned.
    private func parts(of text: String, _ setting: Setting) -> [ReleasedText.Part] {
        guard text.utf8.contains(0x40) || names.mayOccur(in: text) else { return [.words(text)] }
        var told = TextInProgress()
        var rest = Substring(text)
        while !rest.isEmpty {
            if told.isWordStart, let (word, id) = mention(atFrontOf: rest, in: setting) {
                told.add(voice(of: id, in: setting))
                rest = rest.dropFirst(word.count)
            } else if let match = names.match(atFrontOf: rest, after: told.previousWord),
                setting.takes(match, after: told.previousWord)
            {
                let name = rest.prefix(match.length)
                rest = rest.dropFirst(match.length)
                if isWithheld(match, in: setting) {
                    told.add(voice(of: match, in: setting))
                    if !match.isCode { rest = rest.dropFirst(rest.degrees) }
                } else {
                    told.add(match.isCode ? Substring(codePrefix + name) : name)
                }
            } else {
                let word = NameWord(atFrontOf: rest)?.firstPart ?? rest.prefix(1)
                told.add(word)
                rest = rest.dropFirst(word.count)
            }
        }
        return told.parts
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

/// Where a text stands, by which it is told in one way or another.
private struct Setting {
    /// The item to which it belongs.
    var item: AgendaItem?
    /// Whom `@6` may mean; nothing for anybody.
    var about: Set<EntityID>?
    /// Whether it belongs to quoted words.
    var isQuoting = false
    /// Whether the office wrote it for everyone to read.
    var isAnnounced = false
    /// Whether it stands for a name, so that no other may take the place of one in it.
    var isMasked = false
}

extension Setting {
    /// Titles, themes and offices are full of words that are parts of names as well.
    func takes(_ match: NamesInText.Match, after previous: NameWord?) -> Bool {
        if isAnnounced {
            return match.isSure || !match.isCode && previous?.isFormOfAddress == true
        }
        return !isMasked || match.words > 1 || !(match.bearers.isCommon || match.isCode)
    }

    init(of note: Note, in item: AgendaItem?) {
        self.init(
            item: item, about: Set(note.fields.entities(.about)), isQuoting: note.hasQuotedWords)
    }
}

/// The parts of a text that is read from the front, words that follow each other in one.
private struct TextInProgress {
    private var finished: [ReleasedText.Part] = []
    private var words = ""
    /// The last word that was read.
    private(set) var previousWord: NameWord?
    /// Whether no letter or digit stands directly before the place.
    private(set) var isWordStart = true

    var parts: [ReleasedText.Part] {
        words.isEmpty && !finished.isEmpty ? finished : finished + [.words(words)]
    }

    mutating func add(_ text: Substring) {
        words += text
        isWordStart = text.last?.isLetterOrDigit != true
        previousWord = NameWord(atFrontOf: text) ?? previousWord
    }

    /// Somebody; a form of address stands before a name alone.
    mutating func add(_ voice: Voice) {
        if !voice.isNamed { words = words.withoutAddress }
        if !words.isEmpty { finished.append(.words(words)) }
        finished.append(.mention(voice))
        words = ""
        isWordStart = false
        previousWord = nil
    }
}

extension ReleasedText {
    /// The text in no language.
    fileprivate var plain: String { parts.map(\.plain).joined() }
}

extension ReleasedText.Part {
    /// The part as a text of no language.
    fileprivate var plain: String {
        switch self {
        case .words(let words): words
        case .mention(.code(let code)): code
        case .mention(.named(let person)): person.name ?? person.code
        case .mention(.role(let office, let institution, _)): office ?? institution ?? "…"
        case .mention(.someone), .mention(.everyone), .mention(.unknown): "…"
        }
    }
}

extension Voice {
    /// Whether it is told by name.
    fileprivate var isNamed: Bool { if case .named = self { true } else { false } }
}
