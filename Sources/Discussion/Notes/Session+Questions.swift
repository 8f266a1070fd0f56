extension Session {
    /// The questions put under an item, or under none, in the order of filing.
    ///
    /// One that was struck out keeps its number, so that numbers spoken aloud stay true.
    public func questions(in item: EntityID?) -> [Note] {
        notes.filter { $0.kind == .question && $0.item == item }
    }

    /// The number of a question among those of its item, from 1.
    public func number(ofQuestion question: Note) -> Int? {
        guard question.kind == .question else { return nil }
        return questions(in: question.item).firstIndex { $0.id == question.id }.map { $0 + 1 }
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
            note.kind == .mark || note.speaker == .unknown
                || (note.speaker == nil && NoteKind.voices.contains(note.kind))
        }
    }
}

extension NoteKind {
    /// The kinds that are someone's voice.
    public static let voices: Set<NoteKind> = [.paraphrase, .quote, .question, .answer]
}
