import Discussion
import Wording

extension DocumentWriter {
    /// What was said of one item: first what stands alone, then the questions with their answers,
    /// in whatever item these were given.
    func told(_ notes: [ReleasedNote]) -> [Block] {
        let questions = notes.filter { $0.kind == .question }
        let asked = Set(release.notes.filter { $0.kind == .question }.map(\.id))
        let others = notes.filter {
            $0.kind != .question && ($0.kind != .answer || asked.isDisjoint(with: $0.answers))
        }
        return said(others) + (questions.isEmpty ? [] : [questionTable(questions)])
    }

    /// No · Penanya, unsur · Pertanyaan · Jawaban.
    private func questionTable(_ questions: [ReleasedNote]) -> Block {
        let heads: [(ColumnHead, Int)] = [
            (.number, 2), (.asker, 8), (.question, 11), (.answer, 13),
        ]
        let given = answers(among: release.notes)
        let rows = questions.map { question -> [[Inline]] in
            let answers = given[question.id] ?? []
            let asker = question.voice.map { told($0, inFull: true) } ?? []
            return [
                [.text(question.name ?? "")], asker, inlines(question),
                answers.isEmpty
                    ? answerToCome(question)
                    : Array(
                        answers.map { answer($0, to: question) }.joined(separator: [.lineBreak])),
            ]
        }
        return .table(.init(columns: columns(heads), rows: rows))
    }

    /// The answers to each question, in their order.
    private func answers(among notes: [ReleasedNote]) -> [EntityID: [ReleasedNote]] {
        var answers: [EntityID: [ReleasedNote]] = [:]
        for note in notes where note.kind == .answer {
            for question in Set(note.answers) { answers[question, default: []].append(note) }
        }
        return answers
    }

    /// An answer with its voice, and the item in which it was given where that is another.
    private func answer(_ note: ReleasedNote, to question: ReleasedNote) -> [Inline] {
        let voice = note.voice.map { [Inline.strong(told($0)), .text(": ")] }
        let item = note.item == question.item ? nil : title(ofItem: note.item)
        let place = item.map { item -> [Inline] in
            [.text(" "), .emphasis(telling([item], in: language.answered(in: item)))]
        }
        return (voice ?? []) + inlines(note) + (place ?? [])
    }

    private func title(ofItem item: EntityID?) -> String? {
        release.items.first { $0.id == item }?.title
    }

    /// The questions that every answer answers, by its note: `pertanyaan 1`, with the item where that
    /// is another.
    var questionsAnswered: [EntityID: String] {
        let notes = release.notes
        let questions = Dictionary(
            notes.filter { $0.kind == .question }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let answers = notes.filter { $0.kind == .answer && !$0.answers.isEmpty }
        let named = answers.map { note in
            let names = note.answers.compactMap { questions[$0] }.compactMap { question in
                let item = question.item == note.item ? nil : title(ofItem: question.item)
                return question.name.map { language.question($0, in: item) }
            }
            return (note.id, names.joined(separator: ", "))
        }
        return Dictionary(named.filter { !$1.isEmpty }, uniquingKeysWith: { $1 })
    }

    /// What was promised instead of an answer, or that there was one; once the session is closed
    /// that there is none, so that nobody writes one in; nothing before.
    private func answerToCome(_ question: ReleasedNote) -> [Inline] {
        let status = question.questionStatus ?? .open
        if status != .open { return [.emphasis([.text(status.word(in: language))])] }
        return release.isClosed ? [.emphasis([.text(language.notAnswered)])] : []
    }
}
