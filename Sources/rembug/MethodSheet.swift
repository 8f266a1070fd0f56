import Discussion
import Wording

/// A method in words, for reading on a terminal or piping into a file.
struct MethodSheet {
    let method: Method
    let language: Language

    var text: String {
        let head = [method.title[language], method.about?[language]].compactMap { $0 }
        let parts = [head] + method.phases.map(phase) + [plans] + [boards]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
            .joined(separator: "\n\n") + "\n"
    }

    private func say(_ word: MethodHeading) -> String { word.word(in: language) }

    private func phase(_ phase: Phase) -> [String] {
        let minutes = phase.minutes.map { " (\($0) \(say(.minutes)))" } ?? ""
        let prompts = phase.prompts.enumerated().flatMap { place, prompt in
            ["  \(place + 1). " + prompt.text[language]]
                + prompt.probes.map { "     \(say(.probes)): " + $0[language] }
        }
        let purpose = phase.purpose.map { ["  " + $0[language]] } ?? []
        return [phase.title[language].uppercased() + minutes] + purpose + prompts
    }

    private var plans: [String] {
        guard !method.plans.isEmpty else { return [] }
        return [say(.plans).uppercased()]
            + method.plans.map { "  \($0.name): " + $0.title[language] }
    }

    private var boards: [String] {
        method.boards.flatMap { board in
            let sign = (["+" + board.name] + board.words.map { "+" + $0 }).joined(separator: " ")
            let kind = board.kind.word(in: language).lowercased()
            return [
                say(.boards).uppercased() + ": " + board.title[language] + " (\(kind))",
                "  \(say(.afterSign)): " + sign,
            ] + board.fields.map(field)
        }
    }

    private func field(_ field: BoardField) -> String {
        let names = ([field.key.rawValue] + field.words).joined(separator: ", ")
        let values = field.values.map { $0.label[language] } + (field.isOpen ? ["…"] : [])
        let facts = [
            field.type.word(in: language), field.isRequired ? say(.required) : nil,
            values.isEmpty ? nil : say(.choices) + " " + values.joined(separator: ", "),
        ]
        return "  – \(field.label[language]) [\(names)]: "
            + facts.compactMap { $0 }.joined(separator: "; ")
    }
}
