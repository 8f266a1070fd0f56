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

    /// Whether it is the code by which somebody is told, and the person's office stands beside it.
    private func isBesideOffice(
        _ match: NamesInText.Match, behind told: TextInProgress, before rest: Substring,
        in setting: Setting
    ) -> Bool {
        guard match.isCode, attribution(in: setting.item?.id) == .code else { return false }
        return wordsOfOffices(of: match.bearers.people, in: setting).contains { office in
            rest.without(office, isReported: told.isReporting).count < rest.count
                || told.words.without(office, before: rest).front != told.words
        }
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
        if voice == .someone, isOneOfTeam(id), !hasWithdrawn(id) { return .teamMember }
        return setting.isQuoting ? withoutQuotedName(voice, of: id, in: setting.item) : voice
    }

    /// Whether somebody is of the team, which is not counted among those who came, and not alone in
    /// it, so that no more is told of the person by that.
    private func isOneOfTeam(_ id: EntityID) -> Bool {
        let team = session.people.filter { $0.role == .team && $0.removedBy == nil }
        return team.count > 1 && team.contains { $0.id == id }
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
                let voice = id.map { self.voice(of: $0, in: setting) } ?? Voice.someone
                rest = rest.dropFirst(word.count)
                add(voice, of: id.map { [$0] } ?? [], to: &told, before: &rest, in: setting)
            } else if let match = names.match(
                atFrontOf: rest, after: told.previousWord, behind: told.words,
                isMeant: setting.isOfAddressees),
                setting.takes(match, of: rest, after: told.previousWord)
            {
                let name = rest.prefix(match.length)
                let isPlace = names.isOfPlace(match, atFrontOf: rest, behind: told.words)
                rest = rest.dropFirst(match.length)
                if !isPlace,
                    isWithheld(match, in: setting)
                        || isBesideOffice(match, behind: told, before: rest, in: setting)
                {
                    if !match.isCode { rest = rest.withoutDegrees(isTitle: setting.isAnnounced) }
                    let voice = self.voice(of: match, in: setting)
                    add(voice, of: match.bearers.people, to: &told, before: &rest, in: setting)
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

    /// Somebody, without the office that stands around the name where that is not told.
    private func add(
        _ voice: Voice, of people: [EntityID], to told: inout TextInProgress,
        before rest: inout Substring, in setting: Setting
    ) {
        let offices = voice.isNamed ? [] : wordsOfOffices(of: people, in: setting)
        let isReported = told.isReporting
        let isInBrackets = told.add(voice, without: offices, before: rest)
        if isInBrackets, rest.first == ")" { rest = rest.dropFirst() }
        for office in offices {
            let behind = rest.without(office, isReported: isReported)
            if behind.count < rest.count { return rest = behind }
        }
    }
}
