import Discussion
import Terminal
import Wording

/// The questions of the open item, or those put while none is, each with its number, its asker and what has become of it.
struct FloorQuestions {
    let scene: Scene

    func lines(width: Int) -> [PaneLine] {
        let questions = scene.questions
        guard !questions.isEmpty else { return [] }
        let open = questions.count { scene.status(of: $0) == .open }
        let heading = PaneLine.heading(
            scene.say(FloorWord.questions),
            "\(questions.count - open)/\(questions.count) " + scene.say(StatusWord.answered))
        return [heading] + questions.map { line($0, width: width) }
    }

    private func line(_ question: Note, width: Int) -> PaneLine {
        let status = scene.status(of: question)
        let number = scene.name(ofQuestion: question.id) ?? "?"
        let asker = question.fields.entity(.speaker).map { scene.label(of: $0) } ?? "–"
        let text = question.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return PaneLine(
            left: "   " + number + " " + asker + " " + text,
            right: scene.say(status), role: status == .open ? .text : .dim, id: question.id)
    }
}
