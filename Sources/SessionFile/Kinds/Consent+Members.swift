import Discussion
import JSON

extension JSONWriter {
    mutating func members(of record: ConsentRecorded) {
        member("people", record.people)
        member("purposes", record.purposes.map(\.rawValue))
        member("answer", record.answer.rawValue)
        member("form", ifAny: record.form)
        member("language", ifAny: record.language)
        member("witness", ifAny: record.witness)
    }

    mutating func members(of record: ConsentDocumented) {
        key("answers")
        object { writer in
            for (person, purposes) in record.answers.inOrder {
                writer.member(person.description, purposes.map(\.rawValue))
            }
        }
        member("form", ifAny: record.form)
        member("language", ifAny: record.language)
        member("witness", ifAny: record.witness)
    }
}

extension Read {
    static func consentRecorded(_ data: Members) throws(JSONError) -> ConsentRecorded {
        ConsentRecorded(
            try data("people", entities), try data("purposes", choices),
            try data("answer", choice), form: try data.ifAny("form", text),
            language: try data.ifAny("language", text),
            witness: try data.ifAny("witness", text))
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
