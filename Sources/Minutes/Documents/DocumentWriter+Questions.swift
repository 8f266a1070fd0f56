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
                    : Array(answers.map(answer).joined(separator: [.lineBreak])),
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

    private func answer(_ note: ReleasedNote) -> [Inline] {
        let voice = note.voice.map { [Inline.strong(told($0)), .text(": ")] }
        return (voice ?? []) + inlines(note)
    }

    /// What was promised instead of an answer, or that there was one; nothing where nothing was.
    private func answerToCome(_ question: ReleasedNote) -> [Inline] {
        guard let status = question.questionStatus, status != .open else { return [] }
        return [.emphasis([.text(status.word(in: language))])]
    }
}
