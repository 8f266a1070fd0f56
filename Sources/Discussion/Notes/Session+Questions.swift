extension Session {
    /// The questions put under an item, or under none, in the order of filing.
    ///
    /// One that was struck out keeps its number, so that numbers spoken aloud stay true.
    public func questions(in item: EntityID?) -> [Note] {
        notes.filter { $0.kind == .question && $0.item == item }
    }

    /// The questions put in a round, in the order of filing.
    func questions(inRound round: EntityID) -> [Note] {
        notes.filter { $0.kind == .question && $0.fields.entity(.round) == round }
    }

    /// What a question is called aloud: `1.2` for the second of the first round, `3` for the
    /// third of its item outside of rounds.
    public func name(ofQuestion question: Note) -> String? {
        guard question.kind == .question else { return nil }
        let round = question.fields.entity(.round).flatMap { rounds[$0] }
        let others = round.map { questions(inRound: $0.id) } ?? questions(in: question.item)
        guard let place = others.firstIndex(where: { $0.id == question.id }) else { return nil }
        return (round.map { "\($0.number)." } ?? "") + "\(place + 1)"
    }

    /// The question that a name means now: one of the round that runs, else of the open item, else,
    /// where that has none, the latest so numbered.
    func question(numbered name: some StringProtocol) -> Note? {
        let numbers = name.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        let among: [Note]
        switch numbers.count {
        case 1:
            among = currentRound.map { questions(inRound: $0.id) } ?? questions(in: openItem)
            if among.isEmpty { return latestQuestion(named: name) }
        case 2:
            among = rounds.first { $0.number == numbers[0] }.map { questions(inRound: $0.id) } ?? []
        default: return nil
        }
        guard let number = numbers.last ?? nil, 1...max(1, among.count) ~= number else {
            return nil
        }
        return among.isEmpty ? nil : among[number - 1]
    }

    private func latestQuestion(named name: some StringProtocol) -> Note? {
        let names = questionNames
        return standingNotes.last { names[$0.id].map { $0 == name } ?? false }
    }

    /// What has become of a question.
    public func status(ofQuestion question: Note) -> QuestionStatus {
        question.questionStatus(among: answeredQuestions)
    }

    /// The questions that a standing note answers.
    var answeredQuestions: Set<EntityID> {
        Set(
            notes.lazy.filter { $0.struckBy == nil && $0.kind == .answer }
                .flatMap { $0.fields.entities(.answers) })
    }

    /// The numbers of all questions, each among those of its item.
    var questionNumbers: [EntityID: Int] {
        var counts: [EntityID?: Int] = [:]
        var numbers: [EntityID: Int] = [:]
        for note in notes where note.kind == .question {
            counts[note.item, default: 0] += 1
            numbers[note.id] = counts[note.item]
        }
        return numbers
    }

    /// What all questions are called aloud, as ``name(ofQuestion:)`` has it.
    var questionNames: [EntityID: String] {
        var counts: [EntityID?: Int] = [:]
        var names: [EntityID: String] = [:]
        for note in notes where note.kind == .question {
            let round = note.fields.entity(.round).flatMap { rounds[$0] }
            let among = round?.id ?? note.item
            counts[among, default: 0] += 1
            names[note.id] = (round.map { "\($0.number)." } ?? "") + "\(counts[among] ?? 0)"
        }
        return names
    }

    /// The standing notes that answer a question.
    public func answers(to question: EntityID) -> [Note] {
        standingNotes.filter {
            $0.kind == .answer && $0.fields.entities(.answers).contains(question)
        }
    }

    /// What somebody must still complete: marked moments, people without a name in a forum, and
    /// what was said by nobody knows whom.
    public var unfinishedNotes: [Note] {
        standingNotes.filter { note in
            if note.item.flatMap({ items[$0] })?.type.isPrivate == true { return false }
            return note.kind == .mark || note.speaker == .unknown
                || (note.speaker == nil && NoteKind.voices.contains(note.kind))
        }
    }
}

extension Note {
    /// What has become of it, as a question, where these are answered.
    public func questionStatus(among answered: Set<EntityID>) -> QuestionStatus {
        if fields.text(.status) == QuestionStatus.inWriting.rawValue { return .inWriting }
        return isSettled || answered.contains(id) ? .answered : .open
    }
}

extension NoteKind {
    /// The kinds that are someone's voice.
    public static let voices: Set<NoteKind> = [.paraphrase, .quote, .question, .answer]
}
