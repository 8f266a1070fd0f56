import Discussion
import JSON

/// A value inside a document in JSON, with the byte after the outermost block that it belongs to,
/// where an error shows.
struct DocumentNode {
    private let value: JSONValue
    private let offset: Int

    init(_ value: JSONValue, at offset: Int) {
        self.value = value
        self.offset = offset
    }

    func has(_ key: String) -> Bool { value[key] != nil }

    var isNull: Bool { value == .null }

    /// The value under a key that must be there.
    func member(_ key: String) throws(JSONError) -> DocumentNode {
        guard let value = value[key] else { throw error(.missingKey(key)) }
        return DocumentNode(value, at: offset)
    }

    func string() throws(JSONError) -> String {
        guard case .string(let text) = value else {
            throw error(.wrongType(expected: "string"))
        }
        return text
    }

    func time() throws(JSONError) -> WallTime {
        let text = try string()
        guard let time = WallTime(text) else { throw error(.unknownValue(text)) }
        return time
    }

    func integer() throws(JSONError) -> Int {
        guard case .integer(let number) = value, let number = Int(exactly: number) else {
            throw error(.wrongType(expected: "integer"))
        }
        return number
    }

    /// The words of a text; nothing for any other value.
    var text: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// A value that is one of the names of a closed type.
    func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type) throws(JSONError) -> Choice {
        let name = try string()
        guard let choice = Choice(rawValue: name) else { throw error(.unknownValue(name)) }
        return choice
    }

    /// What the body makes of every element of an array.
    func list<Element>(
        _ body: (DocumentNode) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        guard case .array(let elements) = value else {
            throw error(.wrongType(expected: "array"))
        }
        var list: [Element] = []
        for element in elements { list.append(try body(DocumentNode(element, at: offset))) }
        return list
    }

    func error(_ fault: JSONError.Fault) -> JSONError {
        JSONError(fault, at: offset)
    }
}
