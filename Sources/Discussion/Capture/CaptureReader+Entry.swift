extension CaptureReader {
    /// Reads `+ …` or `+board …` for a board that is there; other lines are notes.
    func entry(from marked: Substring, by named: SpeakerReference?) -> EntryCapture? {
        guard marked.first == "+", marked.dropFirst().first?.isNumber != true else { return nil }
        let name = marked.dropFirst().prefix { !$0.isWhitespace }
        var rest = marked.dropFirst(name.count + 1).drop(while: \.isWhitespace)
        let speaker = named ?? takeSpeaker(from: &rest)
        var tokens = EntryToken.tokens(in: rest, person: personPart)
        guard let board = board(named: name, &tokens) else { return nil }
        var capture = EntryCapture(line: line, board: board.id)
        capture.speaker = speaker
        capture.item = session.item(at: context.began)
        if let known = completing(board, tokens, &capture) { return known }
        var reader = EntryReader(self, board.schema)
        reader.read(tokens)
        reader.fill(&capture, village: village(on: board))
        return capture
    }

    /// The village of the session, for an entry that names none.
    ///
    /// On a list of villages one has its code; the next is a neighbour with another.
    private func village(on board: Board) -> String? {
        guard board.schema.name == "villages", let code = board.schema.place?.key,
            let village = session.village
        else { return session.village }
        let isTaken = session.entries.contains { entry in
            entry.board == board.id && entry.struckBy == nil
                && entry.fields[code] == .text(village)
        }
        return isTaken ? nil : village
    }

    /// The board that is named after the sign, or by the first word, or is open; its own word is
    /// taken off.
    private func board(named name: Substring, _ tokens: inout [EntryToken]) -> Board? {
        if let board = session.board(answeringTo: String(name)) { return board }
        if !name.isEmpty { tokens.insert(.word(String(name)), at: 0) }
        if case .word(let word)? = tokens.first, let board = session.board(answeringTo: word) {
            // The board's own word alone before a bar is what the entry is called.
            if tokens.dropFirst().first != .bar { tokens.removeFirst() }
            return board
        }
        if let board = board(ofPlaceIn: tokens) {
            tokens.remove(at: 1)
            return board
        }
        guard let board = session.currentBoard else { return nil }
        // Without the space only a value is for the open board; else a board was misspelt.
        var reader = EntryReader(self, board.schema)
        return name.isEmpty || reader.take(tokens[...]) > 0 ? board : nil
    }

    /// The board of `D04 need …`: named by the second word, after a place or another value.
    private func board(ofPlaceIn tokens: [EntryToken]) -> Board? {
        guard tokens.count > 1, case .word(let word) = tokens[1],
            let board = session.board(answeringTo: word)
        else { return nil }
        if board.id == session.currentBoard?.id { return board }
        var reader = EntryReader(self, board.schema)
        guard reader.take(tokens.prefix(1)) > 0 else { return nil }
        return board.schema.place.map { reader.values[$0.key] != nil } == true ? board : nil
    }

    /// `A i4 b5`, `A baca 15 (1-2-2021)`, `A + C "ide"`: what is added to an entry by its letter.
    private func completing(
        _ board: Board, _ tokens: [EntryToken], _ capture: inout EntryCapture
    ) -> EntryCapture? {
        guard case .word(let label)? = tokens.first,
            let entry = session.entry(labelled: label, on: board.id), tokens.count > 1
        else { return nil }
        capture.entry = entry.id
        if let link = link(tokens.dropFirst(), on: board) {
            capture.link = link
            return capture
        }
        var reader = EntryReader(self, board.schema)
        reader.read(Array(tokens.dropFirst()))
        guard reader.loose.isEmpty, reader.people.isEmpty else { return nil }
        let name = board.schema.field(.name)?.key
        guard name.map({ reader.values[$0] == nil }) ?? true else { return nil }
        guard reader.scores.isEmpty != reader.values.isEmpty else { return nil }
        capture.values = reader.values.mapValues { .text($0) }
        capture.scores = reader.scores
        return capture
    }

    /// `+ C "ide"` after an entry's letter: another entry, `ide/B` of another board, `@7`, or `>2`
    /// for an action by its number.
    private func link(_ tokens: ArraySlice<EntryToken>, on board: Board) -> EntryLink? {
        guard tokens.first == .word("+") || tokens.first == .word("&"), tokens.count > 1,
            case .word(let word) = tokens[tokens.startIndex + 1],
            let target = target(word, on: board)
        else { return nil }
        let idea = tokens.dropFirst(2).map { token in
            if case .quoted(let text) = token { text } else { token.typed }
        }
        return EntryLink(target, idea: idea.isEmpty ? nil : idea.joined(separator: " "))
    }

    private func target(_ word: String, on board: Board) -> EntityID? {
        if let other = session.entry(labelled: word, on: board.id) { return other.id }
        if word.first == ">" { return Int(word.dropFirst()).flatMap(session.action)?.id }
        if case .person(let person)? = person(word) { return person }
        let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let other = session.board(answeringTo: parts[0]) else { return nil }
        return session.entry(labelled: parts[1], on: other.id)?.id
    }
}

extension Session {
    /// The action of a number, as lists of actions count them from 1.
    func action(_ number: Int) -> Note? {
        let actions = standingNotes.filter { $0.kind == .action }
        return actions.indices.contains(number - 1) ? actions[number - 1] : nil
    }
}

extension Session {
    /// The board that a word after `+` means; the open one first, then the latest.
    public func board(answeringTo word: String) -> Board? {
        if let open = currentBoard, open.schema.answers(to: word) { return open }
        return boards.last { $0.schema.answers(to: word) }
    }
}
