/// One JSON value as a tree; an object keeps the order of its members.
public enum JSONValue: Equatable, Sendable {
    /// One key of an object with its value.
    public struct Member: Equatable, Sendable {
        /// The key, its escapes undone.
        public var key: String
        /// What stands under it.
        public var value: JSONValue

        /// Joins a key and its value.
        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number written as a whole one that Int64 holds.
    case integer(Int64)
    /// Any other number; finite.
    case number(Double)
    /// A text.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Members in the order of the text; keys are unique.
    case object([Member])

    /// Reads a whole text as one value.
    ///
    /// - Throws: ``JSONError`` for anything that RFC 8259 or the limits do not allow.
    public init(reading bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
        var reader = try JSONReader(bytes, limits: limits)
        self = try reader.value()
        try reader.finish()
    }

    /// The value under a key, if this is an object that has it.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}

extension JSONReader {
    /// Reads a value of any type as a tree.
    public mutating func value() throws(JSONError) -> JSONValue {
        switch try nextByte() {
        case UInt8(ascii: "{"):
            var members: [JSONValue.Member] = []
            try object { (key, reader) throws(JSONError) in
                members.append(JSONValue.Member(key: key, value: try reader.value()))
            }
            return .object(members)
        case UInt8(ascii: "["):
            var elements: [JSONValue] = []
            try array { (reader) throws(JSONError) in elements.append(try reader.value()) }
            return .array(elements)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean(try boolean())
        case UInt8(ascii: "n"):
            try literal("null")
            return .null
        default: return try number()
        }
    }
}
