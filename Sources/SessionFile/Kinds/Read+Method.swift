import Discussion
import JSON

/// How a method is read from the line that adopted it.
extension Read {
    static func method(_ reader: inout JSONReader) throws(JSONError) -> Method {
        let members = try Members(&reader)
        return Method(
            name: try members("name", text), title: try members("title", phrase),
            about: try members.ifAny("about", phrase),
            phases: try members.ifAny("phases", phases) ?? [],
            boards: try members.ifAny("boards", boards) ?? [],
            plans: try members.ifAny("plans", plans) ?? [])
    }

    /// The scores of an entry, each under the key of its field.
    static func scores(_ reader: inout JSONReader) throws(JSONError) -> [EntryKey: Int] {
        var scores: [EntryKey: Int] = [:]
        try reader.object { (name, reader) throws(JSONError) in
            scores[EntryKey(name)] = Int(try reader.integer())
        }
        return scores
    }

    static func entryAdded(_ members: Members) throws(JSONError) -> EntryAdded {
        EntryAdded(
            board: try members("board", entity), try members("fields", fields),
            scores: try members.ifAny("scores", scores) ?? [:],
            speaker: try members.ifAny("speaker", entity),
            item: try members.ifAny("item", entity), line: try members("line", text),
            added: try members.ifAny("added", things) ?? [],
            under: try members.ifAny("under", event))
    }

    private static func phrase(_ reader: inout JSONReader) throws(JSONError) -> Phrase {
        try phrase(Members(&reader))
    }

    private static func phrase(_ members: Members) throws(JSONError) -> Phrase {
        Phrase(id: try members("id", text), en: try members("en", text))
    }

    private static func phrases(_ reader: inout JSONReader) throws(JSONError) -> [Phrase] {
        try list(&reader, phrase)
    }

    private static func texts(_ reader: inout JSONReader) throws(JSONError) -> [String] {
        try list(&reader, text)
    }

    static func flag(_ reader: inout JSONReader) throws(JSONError) -> Bool {
        try reader.boolean()
    }

    private static func phases(_ reader: inout JSONReader) throws(JSONError) -> [Phase] {
        try list(&reader) { (reader) throws(JSONError) in
            let members = try Members(&reader)
            return Phase(
                name: try members("name", text), title: try members("title", phrase),
                purpose: try members.ifAny("purpose", phrase),
                minutes: try members.ifAny("minutes", integer).map { Int($0) },
                type: try members("type", choice), board: try members.ifAny("board", text),
                prompts: try members.ifAny("prompts", prompts) ?? [])
        }
    }

    private static func prompts(_ reader: inout JSONReader) throws(JSONError) -> [Prompt] {
        try list(&reader) { (reader) throws(JSONError) in
            let members = try Members(&reader)
            return Prompt(
                try phrase(members), probes: try members.ifAny("probes", phrases) ?? [],
                isKey: try members.ifAny("key", flag) ?? false)
        }
    }

    private static func plans(_ reader: inout JSONReader) throws(JSONError) -> [Plan] {
        try list(&reader) { (reader) throws(JSONError) in
            let members = try Members(&reader)
            return Plan(
                name: try members("name", text), title: try members("title", phrase),
                phases: try members("phases", steps))
        }
    }

    private static func steps(_ reader: inout JSONReader) throws(JSONError) -> [Plan.Step] {
        try list(&reader) { (reader) throws(JSONError) in
            let members = try Members(&reader)
            return Plan.Step(
                try members("phase", text), minutes: Int(try members("minutes", integer)))
        }
    }

    private static func boards(_ reader: inout JSONReader) throws(JSONError) -> [BoardSchema] {
        try list(&reader) { (reader) throws(JSONError) in
            let members = try Members(&reader)
            return BoardSchema(
                name: try members("name", text), words: try members.ifAny("words", texts) ?? [],
                kind: try members("kind", choice), title: try members("title", phrase),
                isSensitive: try members.ifAny("sensitive", flag) ?? false,
                fields: try members("fields", boardFields))
        }
    }

    private static func boardFields(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [BoardField] {
        try list(&reader) { (reader) throws(JSONError) in
            let members = try Members(&reader)
            return BoardField(
                EntryKey(try members("key", text)),
                words: try members.ifAny("words", texts) ?? [],
                label: try members("label", phrase), type: try members("type", choice),
                unit: try members.ifAny("unit", text),
                values: try members.ifAny("values", values) ?? [],
                isOpen: try members.ifAny("open", flag) ?? false,
                isPlace: try members.ifAny("place", flag) ?? false,
                role: try members.ifAny("role", choice),
                isRequired: try members.ifAny("required", flag) ?? false,
                isSensitive: try members.ifAny("sensitive", flag) ?? false,
                least: try members.ifAny("least", integer).map { Int($0) })
        }
    }

    private static func values(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [BoardField.Value] {
        try list(&reader) { (reader) throws(JSONError) in
            let members = try Members(&reader)
            return BoardField.Value(
                try members("value", text), words: try members.ifAny("words", texts) ?? [],
                label: try members("label", phrase))
        }
    }
}
