import JSON

/// The members of an object, those without a value left out.
struct Members {
    private(set) var list: [JSONValue.Member] = []

    mutating func add(_ key: String, _ value: JSONValue?) {
        if let value { list.append(.init(key: key, value: value)) }
    }

    mutating func add(_ key: String, _ text: String?) { add(key, text.map { .string($0) }) }

    mutating func add(_ key: String, _ number: Int?) {
        add(key, number.map { .integer(Int64($0)) })
    }

    mutating func add(_ key: String, _ object: Members) { add(key, .object(object.list)) }

    mutating func add(_ key: String, _ texts: [String]) {
        add(key, texts.isEmpty ? nil : .array(texts.map { .string($0) }))
    }

    mutating func add(_ key: String, _ objects: [Members]) {
        add(key, .array(objects.map { .object($0.list) }))
    }
}
