extension Session {
    /// Who spoke in each speech of which the programme does not say whose it is.
    func heardInItems(by notes: [Note]) -> [EntityID: Set<EntityID>] {
        let open = Set(
            items.filter { $0.type.isAddress && $0.fields.entity(.person) == nil }.map(\.id))
        guard !open.isEmpty else { return [:] }
        return notes.reduce(into: [:]) { heard, note in
            guard let item = note.item, open.contains(item),
                let speaker = note.fields.entity(.speaker)
            else { return }
            heard[item, default: []].insert(speaker)
        }
    }
}

extension Gate {
    /// Whether words may be told as those of the person.
    func mayBeQuoted(_ id: EntityID, in item: AgendaItem?) -> Bool {
        switch answer(of: id, for: .quote) {
        case .given: return true
        case .refused, .withdrawn: return false
        case nil:
            guard session.profile == .forum else { return false }
            return session.people[id]?.role == .resource || isAddress(item, of: id)
        }
    }

    /// Whether words are spoken for the record: in a speech, by whoever gives it.
    ///
    /// Where the programme does not say who that is, it is the one who alone speaks in it; where
    /// several do, somebody called out, and nobody knows who.
    func isAddress(_ item: AgendaItem?, of speaker: EntityID?) -> Bool {
        guard session.profile == .forum, let item, item.type.isAddress else { return false }
        if let person = item.fields.entity(.person) { return person == speaker }
        let heard = heardInItems[item.id] ?? []
        return heard.isEmpty || (heard.count == 1 && heard.first == speaker)
    }

    /// Whether the person said that their words are not to be quoted.
    func refusesQuotes(_ id: EntityID) -> Bool {
        [.refused, .withdrawn].contains(answer(of: id, for: .quote))
    }

    /// Whether what stands between marks of quotation may be told as somebody's words: in talk,
    /// with the leave of the speaker and of everyone mentioned, since the words may be theirs.
    ///
    /// Nobody's talk and an unknown voice have given no leave. What a forum wrote down for itself,
    /// such as an outcome, quotes whoever has not said no; a circle nobody without a yes.
    func keepsQuotes(_ note: Note, in item: AgendaItem?) -> Bool {
        guard audience != .team else { return true }
        let text = note.text + "\n" + (note.fields.text(.translation) ?? "")
        guard text.hasQuotes else { return true }
        let concerned = quoted(in: text).union(note.fields.entities(.about)).union(note.speakers)
        guard NoteKind.spoken.contains(note.kind) else {
            if session.profile == .forum { return !concerned.contains { refusesQuotes($0) } }
            return !concerned.isEmpty && concerned.allSatisfy { mayBeQuoted($0, in: item) }
        }
        return !concerned.isEmpty && concerned.allSatisfy { mayBeQuoted($0, in: item) }
    }

    /// The same of a text beside the talk: with the leave of everyone concerned and mentioned.
    func keepsQuotes(
        _ text: String, of concerned: [EntityID] = [], in item: AgendaItem? = nil
    ) -> Bool {
        guard audience != .team, text.hasQuotes else { return true }
        return quoted(in: text).union(concerned).allSatisfy { mayBeQuoted($0, in: item) }
    }

    /// Everyone whose words may stand in a text, by name, code or office.
    private func quoted(in text: String) -> Set<EntityID> {
        mentioned(in: text).union(names.quotedByOffice(in: text))
    }

    /// Whether a note loses marks of quotation, or is no quote any more.
    func losesQuotes(_ note: Note, in item: AgendaItem?) -> Bool {
        note.kind == .quote && kind(of: note, in: item) != .quote || !keepsQuotes(note, in: item)
    }

    /// The words of somebody who does not want to be quoted are told without the name: at most by
    /// office and institution.
    func withoutQuotedName(_ voice: Voice, of id: EntityID, in item: AgendaItem?) -> Voice {
        guard audience != .team, case .named = voice, refusesQuotes(id) else { return voice }
        return session.people[id].map { voiceWithoutName($0, in: item?.id) } ?? voice
    }
}
