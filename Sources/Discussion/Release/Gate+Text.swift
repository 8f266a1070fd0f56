extension Gate {
    /// The words of a note, each person in them as the audience may know that person.
    ///
    /// That holds for `@6`, for names and, where nobody may be told apart, for codes. Marks of
    /// quotation stay only where the speaker may be quoted.
    func text(of note: Note, in item: AgendaItem?) -> ReleasedText {
        let keepsQuotes = keepsQuotes(note, in: item)
        let parts = parts(of: note.text, about: Set(note.fields.entities(.about)), in: item)
        return ReleasedText(
            parts: parts.map { part in
                guard !keepsQuotes, case .words(let words) = part else { return part }
                return .words(words.withoutQuotes)
            })
    }

    /// A text that belongs to no note, each `@6` and each name in it told as the audience may know
    /// that person.
    func told(_ text: String) -> ReleasedText {
        ReleasedText(parts: parts(of: text, about: nil, in: nil))
    }

    /// A text beside a note, names in it replaced by codes or offices, or by a dot where nobody may
    /// be told apart.
    func plain(_ text: String, in item: AgendaItem?) -> String {
        parts(of: text, about: [], in: item).map(\.plain).joined()
    }

    /// What the office wrote for everyone to read, whole names in it replaced.
    ///
    /// A part of a name is left alone, since titles and themes are full of words that are names as
    /// well.
    func announced(_ text: String) -> String {
        parts(of: text, about: [], in: nil, leastWords: 2).map(\.plain).joined()
    }

    /// Whether a tag is a name that may not be told.
    func isName(_ tag: String, in item: AgendaItem?) -> Bool {
        names.bearers(ofTag: tag).map { isWithheld($0, in: item) } ?? false
    }

    /// Whether what stands between marks of quotation may be told as somebody's words.
    ///
    /// Papers of the room itself, such as outcomes, quote what they name; nobody's talk and an
    /// unknown voice have given no leave.
    func keepsQuotes(_ note: Note, in item: AgendaItem?) -> Bool {
        guard audience != .team, NoteKind.spoken.contains(note.kind) else { return true }
        if let speaker = note.fields.entity(.speaker) { return mayBeQuoted(speaker, in: item) }
        let about = note.fields.entities(.about)
        return !about.isEmpty && about.allSatisfy { mayBeQuoted($0, in: item) }
    }

    private func isWithheld(_ bearers: NamesInText.Bearers, in item: AgendaItem?) -> Bool {
        attribution(in: item?.id) != .named || bearers.isHidden
    }

    /// Whether the words at a place may not be told; a code is told unless nobody may be told apart.
    private func isWithheld(_ match: NamesInText.Match, in item: AgendaItem?) -> Bool {
        guard match.isCode else { return isWithheld(match.bearers, in: item) }
        return attribution(in: item?.id) == .chathamHouse || match.bearers.hasWithdrawn
    }

    private func voice(of match: NamesInText.Match, in item: AgendaItem?) -> Voice {
        if let only = match.bearers.only { return voice(of: only, in: item) }
        return attribution(in: item?.id) == .chathamHouse ? .someone : .unknown
    }

    /// The words, and between them the people who may not be told as they were typed, and those
    /// of some who are mentioned, or of all.
    private func parts(
        of text: String, about: Set<EntityID>?, in item: AgendaItem?, leastWords: Int = 1
    ) -> [ReleasedText.Part] {
        guard text.utf8.contains(0x40) || names.mayOccur(in: text) else { return [.words(text)] }
        var told = TextInProgress()
        var rest = Substring(text)
        while !rest.isEmpty {
            if told.isAfterSpace, let (mention, code) = rest.mention, let id = coded[code],
                about?.contains(id) ?? true
            {
                told.add(voice(of: id, in: item))
                rest = rest.dropFirst(mention.count)
            } else if let match = names.match(atFrontOf: rest, after: told.previousWord),
                match.words >= leastWords
            {
                let name = rest.prefix(match.length)
                if isWithheld(match, in: item) {
                    told.add(voice(of: match, in: item))
                } else {
                    told.add(match.isCode ? Substring(codePrefix + name) : name)
                }
                rest = rest.dropFirst(match.length)
            } else {
                let word = rest.prefix(while: \.isPartOfName)
                told.add(word.isEmpty ? rest.prefix(1) : word)
                rest = rest.dropFirst(max(word.count, 1))
            }
        }
        return told.parts
    }
}

/// The parts of a text that is read from the front, words that follow each other in one.
private struct TextInProgress {
    private var finished: [ReleasedText.Part] = []
    private var words = ""
    /// The last word that was read.
    private(set) var previousWord = Substring()
    /// Whether nothing stands directly before the place.
    private(set) var isAfterSpace = true

    var parts: [ReleasedText.Part] {
        words.isEmpty && !finished.isEmpty ? finished : finished + [.words(words)]
    }

    mutating func add(_ text: Substring) {
        words += text
        isAfterSpace = text.last?.isWhitespace ?? isAfterSpace
        if text.first?.isPartOfName == true { previousWord = text }
    }

    mutating func add(_ voice: Voice) {
        if !words.isEmpty { finished.append(.words(words)) }
        finished.append(.mention(voice))
        words = ""
        isAfterSpace = false
    }
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
