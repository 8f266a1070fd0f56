import Discussion
import JSON

/// How a method is written to the line that adopts it; what is not there is left out.
extension JSONWriter {
    mutating func members(of method: Method) {
        member("name", method.name)
        phrase("title", method.title)
        phrase("about", method.about)
        list("phases", method.phases) { $0.members(of: $1) }
        list("boards", method.boards) { $0.members(of: $1) }
        list("plans", method.plans) { $0.members(of: $1) }
    }

    private mutating func members(of phase: Phase) {
        member("name", phase.name)
        phrase("title", phase.title)
        phrase("purpose", phase.purpose)
        if let minutes = phase.minutes { member("minutes", Int64(minutes)) }
        member("type", phase.type.rawValue)
        member("board", ifAny: phase.board)
        list("prompts", phase.prompts) { writer, prompt in
            writer.phraseMembers(prompt.text)
            writer.list("probes", prompt.probes) { $0.phraseMembers($1) }
            writer.flag("key", prompt.isKey)
        }
    }

    private mutating func members(of plan: Plan) {
        member("name", plan.name)
        phrase("title", plan.title)
        list("phases", plan.phases) { writer, step in
            writer.member("phase", step.phase)
            writer.member("minutes", Int64(step.minutes))
        }
    }

    private mutating func members(of board: BoardSchema) {
        member("name", board.name)
        if !board.words.isEmpty { member("words", board.words) }
        member("kind", board.kind.rawValue)
        phrase("title", board.title)
        flag("sensitive", board.isSensitive)
        list("fields", board.fields) { $0.members(of: $1) }
    }

    private mutating func members(of field: BoardField) {
        member("key", field.key.rawValue)
        if !field.words.isEmpty { member("words", field.words) }
        phrase("label", field.label)
        member("type", field.type.rawValue)
        member("unit", ifAny: field.unit)
        list("values", field.values) { writer, value in
            writer.member("value", value.value)
            if !value.words.isEmpty { writer.member("words", value.words) }
            writer.phrase("label", value.label)
        }
        flag("open", field.isOpen)
        flag("place", field.isPlace)
        member("role", ifAny: field.role?.rawValue)
        flag("required", field.isRequired)
        flag("sensitive", field.isSensitive)
        if let least = field.least { member("least", Int64(least)) }
    }

    fileprivate mutating func flag(_ name: String, _ flag: Bool) {
        guard flag else { return }
        key(name)
        boolean(true)
    }

    private mutating func phrase(_ name: String, _ phrase: Phrase?) {
        guard let phrase else { return }
        key(name)
        object { $0.phraseMembers(phrase) }
    }

    private mutating func phraseMembers(_ phrase: Phrase) {
        member("id", phrase.indonesian)
        member("en", phrase.english)
    }

    private mutating func list<Element>(
        _ name: String, _ elements: [Element],
        _ members: (inout JSONWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        key(name)
        array { writer in
            for element in elements { writer.object { members(&$0, element) } }
        }
    }
}
