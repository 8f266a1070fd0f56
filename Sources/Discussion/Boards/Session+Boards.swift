extension Session {
    mutating func applyToBoards(_ event: Event, author: Int) {
        switch event.kind {
        case .methodAdopted(let method): adopt(method, by: event.id)
        case .promptAsked(let prompt, let item):
            guard self.prompt(prompt) != nil else {
                return withoutEffect[event.id] = .unknownSubject
            }
            promptsAsked.append(
                PromptAsked(
                    prompt: prompt, item: item, at: instant(of: event), notesBefore: notes.count))
        case .promptAnswered(let prompt, let person, let answer):
            guard self.prompt(prompt) != nil || items[prompt] != nil else {
                return withoutEffect[event.id] = .unknownSubject
            }
            promptAnswers[prompt, default: [:]][person] = answer
        case .promptMarked(let prompt, let isKey):
            guard self.prompt(prompt) != nil else {
                return withoutEffect[event.id] = .unknownSubject
            }
            promptMarks[prompt] = isKey
        case .boardOpened(let board):
            guard boards.update(board, { $0.wasOpened = true }) else {
                return withoutEffect[event.id] = .unknownSubject
            }
            guard openBoard != board else { return withoutEffect[event.id] = .alreadyBegun }
            openBoard = board
        default: applyToEntries(event, author: author)
        }
    }

    private mutating func applyToEntries(_ event: Event, author: Int) {
        switch event.kind {
        case .entryAdded(let entry): add(entry, event, author: author)
        case .entryAmended(let id, let change):
            guard touch(id, { $0.fields.apply(change, by: event.id) }) else {
                return withoutEffect[event.id] = .unknownSubject
            }
        case .entryLinked(let id, let link):
            let joining = BoardEntry.Joining(event: event.id, link: link)
            guard touch(id, { $0.joinings.append(joining) }) else {
                return withoutEffect[event.id] = .unknownSubject
            }
        case .entryScored(let id, let person, let scores):
            let scoring = BoardEntry.Scoring(event: event.id, person: person, scores: scores)
            guard touch(id, { $0.scorings.append(scoring) }) else {
                return withoutEffect[event.id] = .unknownSubject
            }
        default: return
        }
    }

    /// Changes an entry, which remembers the item in which that was said.
    private mutating func touch(_ id: EntityID, _ change: (inout BoardEntry) -> Void) -> Bool {
        let open = openItem
        return entries.update(id) { entry in
            change(&entry)
            if let open, open != entry.item { entry.touchedIn.insert(open) }
        }
    }

    private mutating func adopt(_ method: Method, by event: EventID) {
        let adopted = AdoptedMethod(id: EntityID(event), method: method)
        methods.append(adopted)
        for (place, schema) in method.boards.enumerated() {
            boards.append(Board(id: adopted.board(at: place), method: adopted.id, schema: schema))
        }
    }

    private mutating func add(_ added: EntryAdded, _ event: Event, author: Int) {
        add(added.added, by: event.id, from: 1)
        guard boards[added.board] != nil else {
            return withoutEffect[event.id] = .unknownSubject
        }
        var entry = BoardEntry(
            id: EntityID(event.id), board: added.board,
            fields: Fields(added.values, by: event.id), speaker: added.speaker, item: added.item,
            happened: instant(of: event), filedAfter: earlier(event),
            knewHush: knowsHush(event.id.writer), author: author)
        if !added.scores.isEmpty {
            entry.scorings = [.init(event: event.id, person: added.speaker, scores: added.scores)]
        }
        entries.append(entry)
        file(under: added.under, event)
    }
}
