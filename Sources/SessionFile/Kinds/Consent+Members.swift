import Discussion
import JSON

extension JSONWriter {
    mutating func members(of record: ConsentRecorded) {
        if let purposes = record.answers.values.first,
            record.answers.values.allSatisfy({ $0 == purposes })
        {
            member("people", record.people)
            member("purposes", purposes.map(\.rawValue))
        } else {
            member("answers", record.answers)
        }
        member("answer", record.answer.rawValue)
        member("form", ifAny: record.form)
        member("language", ifAny: record.language)
        member("witness", ifAny: record.witness)
        if let seen = record.replaces { member("replaces", seen) }
    }

    mutating func members(of record: ConsentDocumented) {
        member("answers", record.answers)
        member("form", ifAny: record.form)
        member("language", ifAny: record.language)
        member("witness", ifAny: record.witness)
    }

    private mutating func member(_ name: String, _ answers: [EntityID: [ConsentPurpose]]) {
        key(name)
        object { writer in
            for (person, purposes) in answers.inOrder {
                writer.member(person.description, purposes.map(\.rawValue))
            }
        }
    }
}

extension Read {
    static func consentRecorded(_ data: Members) throws(JSONError) -> ConsentRecorded {
        var answers = try data.ifAny("answers", purposes) ?? [:]
        if answers.isEmpty {
            let purposes = try data("purposes", choices) as [ConsentPurpose]
            for person in try data("people", entities) { answers[person] = purposes }
        }
        return ConsentRecorded(
            answers, try data("answer", choice), form: try data.ifAny("form", text),
            language: try data.ifAny("language", text),
            witness: try data.ifAny("witness", text),
            replaces: try data.ifAny("replaces", events))
    }

    static func consentDocumented(_ data: Members) throws(JSONError) -> ConsentDocumented {
        ConsentDocumented(
            try data("answers", purposes), form: try data.ifAny("form", text),
            language: try data.ifAny("language", text),
            witness: try data.ifAny("witness", text))
    }

    /// The purposes for which each person answered.
    private static func purposes(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [EntityID: [ConsentPurpose]] {
        var purposes: [EntityID: [ConsentPurpose]] = [:]
        try reader.object { (name, reader) throws(JSONError) in
            guard let id = EntityID(name) else { throw reader.error(.unknownValue(name)) }
            purposes[id] = try choices(&reader)
        }
        return purposes
    }
}
