import Discussion
import JSON

extension Read {
    /// The fields of a new thing; a field of a later version is passed over.
    static func fields<Key: FieldKey>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [Key: FieldValue] {
        var fields = [Key: FieldValue](minimumCapacity: 6)
        try reader.object { (name, reader) throws(JSONError) in
            guard let key = Key(rawValue: name) else { return try reader.skip() }
            fields[key] = try field(&reader, key.type)
        }
        return fields
    }

    /// The fields of several new things.
    static func things<Key: FieldKey>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [[Key: FieldValue]] {
        try list(&reader, fields)
    }

    /// What changes in one thing: `{"set":{…},"replaces":{…}}`.
    static func changes<Key: FieldKey>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> Changes<Key> {
        let members = try Members(&reader)
        return Changes(
            try members("set", changedFields),
            replaces: try members.ifAny("replaces", replaced) ?? [:])
    }

    /// What changes in several things, by the identity of each.
    static func amendments<Key: FieldKey>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [EntityID: Changes<Key>] {
        var amendments: [EntityID: Changes<Key>] = [:]
        try reader.object { (name, reader) throws(JSONError) in
            guard let id = EntityID(name) else { throw reader.error(.unknownValue(name)) }
            amendments[id] = try changes(&reader)
        }
        return amendments
    }

    private static func changedFields<Key: FieldKey>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [Key: FieldValue?] {
        var fields: [Key: FieldValue?] = [:]
        try reader.object { (name, reader) throws(JSONError) in
            guard let key = Key(rawValue: name) else { return try reader.skip() }
            let value = try reader.null() ? nil : try field(&reader, key.type)
            fields.updateValue(value, forKey: key)
        }
        return fields
    }

    private static func replaced<Key: FieldKey>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [Key: [EventID]] {
        var replaced: [Key: [EventID]] = [:]
        try reader.object { (name, reader) throws(JSONError) in
            guard let key = Key(rawValue: name) else { return try reader.skip() }
            replaced[key] = try events(&reader)
        }
        return replaced
    }

    static func field(
        _ reader: inout JSONReader, _ type: FieldType
    ) throws(JSONError) -> FieldValue {
        switch type {
        case .text: .text(try reader.string())
        case .list: .list(try list(&reader, text))
        case .number: .number(Int(try reader.integer()))
        case .flag: .flag(try reader.boolean())
        case .date: .date(try value(&reader) { CivilDate($0) })
        case .time: .time(try value(&reader, minutes))
        case .entity: .entity(try entity(&reader))
        case .entities: .entities(try entities(&reader))
        }
    }

    /// Minutes since midnight from `09:30`; a time after midnight may be written `25:30`.
    static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.allSatisfy({ 0x30...0x3A ~= $0 }),
            parts.allSatisfy({ $0.utf8.count == 2 }),
            let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }
}
