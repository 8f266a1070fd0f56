extension Gate {
    /// Whether the words at a place may not be told; a code is told where speakers are told by theirs,
    /// and where nobody is hidden behind it.
    func isWithheld(_ match: NamesInText.Match, in setting: Setting) -> Bool {
        let bearers = match.bearers
        if let erased = setting.erased { return erased.isSuperset(of: bearers.people) }
        let attribution = attribution(in: setting.item?.id)
        let isHidden = attribution != .named || bearers.isHidden
        if match.isCode {
            return hasNoVoices(setting.item?.id) || bearers.hasWithdrawn
                || (isHidden && (setting.isBesideFaces || attribution != .code))
        }
        return isHidden
            || (setting.isQuoting && bearers.people.contains { refusesQuotes($0) })
    }

    private func voice(of match: NamesInText.Match, in setting: Setting) -> Voice {
        if setting.isMasked || setting.isBesideFaces && match.bearers.only == nil {
            return .someone
        }
        if let only = match.bearers.only { return voice(of: only, in: setting) }
        return hasNoVoices(setting.item?.id) ? .someone : .unknown
    }

    /// Who does not want to be quoted is not named beside quoted words, and no code or office stands
    /// beside a face: it would be the key to all that was said under it.
    ///
    /// What stands for a name must not stand on another's: two offices may mention each other.
    private func voice(of id: EntityID, in setting: Setting) -> Voice {
        if setting.isMasked { return .someone }
        let voice = voice(of: id, in: setting.item)
        if setting.isBesideFaces, !voice.isNamed { return .someone }
        return setting.isQuoting ? withoutQuotedName(voice, of: id, in: setting.item) : voice
    }

    /// A mention, and whom it means: in a note, whoever the note is about, and anybody with that
    /// code wherever names are not told.
    private func mention(
        atFrontOf text: Substring, in setting: Setting
    ) -> (word: Substring, person: EntityID?)? {
        guard !setting.isOfOthers, let (word, code) = text.mention else { return nil }
        // After a merge two may have one code; the note knows whom it means.
        let meant = setting.about?.first { session.people[$0]?.code.uppercased() == code }
        guard let id = meant ?? coded[code] else {
            return isOfErased(code, in: setting) ? (word, nil) : nil
        }
        if let erased = setting.erased, !erased.contains(id) { return nil }
        let isMeant = setting.about?.contains(id) ?? true
        let isNamed = session.people[id].map { mayBeNamed($0, in: setting.item?.id) } ?? true
        return isMeant || !isNamed || hasWithdrawn(id) ? (word, id) : nil
    }

    /// Whether a code that nobody has is that of somebody who was erased.
    private func isOfErased(_ code: String, in setting: Setting) -> Bool {
        guard session.hasErased else { return false }
        return !session.people.contains { $0.code.uppercased() == code }
    }

    /// The words, and between them the people who may not be told as they were typed, and those
    /// who are mentioned; in a series those of the other places too.
    func parts(of text: String, _ setting: Setting) -> [ReleasedText.Part] {
        var others = Setting(about: [], isAnnounced: setting.isAnnounced)
        others.isOfHouse = setting.isOfHouse
        others.isMasked = setting.isMasked
        others.isBesideFaces = setting.isBesideFaces
        others.isOfOthers = true
        return neighbours.reduce(ownParts(of: text, setting)) { parts, neighbour in
            parts.flatMap { part in
                guard case .words(let words) = part else { return [part] }
                return neighbour.ownParts(of: words, others)
            }
        }
    }

    private func ownParts(of text: String, _ setting: Setting) -> [ReleasedText.Part] {
        guard text.utf8.contains(0x40) || names.mayOccur(in: text) else { return [.words(text)] }
        var told = TextInProgress()
        var rest = Substring(text)
        while !rest.isEmpty {
            if let letter = rest.first, names.isNoBeginning(letter) {
                told.add(rest.prefix(1))
                rest = rest.dropFirst()
            } else if told.isWordStart, let (word, id) = mention(atFrontOf: rest, in: setting) {
                told.add(id.map { voice(of: $0, in: setting) } ?? .someone)
                rest = rest.dropFirst(word.count)
            } else if let match = names.match(
                atFrontOf: rest, after: told.previousWord, behind: told.words),
                setting.takes(match, of: rest, after: told.previousWord)
            {
                let name = rest.prefix(match.length)
                let isPlace = names.isOfPlace(match, atFrontOf: rest, behind: told.words)
                rest = rest.dropFirst(match.length)
                if !isPlace, isWithheld(match, in: setting) {
                    let office = wordsOfOffice(of: match, in: setting)
                    if !match.isCode { rest = rest.withoutDegrees(isTitle: setting.isAnnounced) }
                    let isInBrackets = told.add(
                        voice(of: match, in: setting), without: office, before: rest)
                    if isInBrackets, rest.first == ")" { rest = rest.dropFirst() }
                    if let office { rest = rest.without(office) }
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
}
