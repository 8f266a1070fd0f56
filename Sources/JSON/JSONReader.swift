/// Walks through one JSON text value by value, without building a tree (RFC 8259, strictly).
///
/// Ask for what must come next: ``object(_:)``, ``array(_:)``, ``string()``, ``integer()`` and so
/// on. A duplicate key, invalid UTF-8, a lone surrogate, or a raw control character is an error.
public struct JSONReader {
    let bytes: [UInt8]
    let end: Int
    let limits: JSONLimits
    var position: Int
    var depth = 0
    private var openKeys: [String] = []

    /// Reads from the part of the bytes that the range names.
    ///
    /// - Throws: ``JSONError/Fault/tooLong`` if the range is longer than the limits allow.
    public init(
        _ bytes: [UInt8], in range: Range<Int>? = nil, limits: JSONLimits = JSONLimits()
    ) throws(JSONError) {
        let range = range ?? 0..<bytes.count
        guard range.count <= limits.bytes else {
            throw JSONError(.tooLong, at: limits.bytes)
        }
        self.bytes = bytes
        self.limits = limits
        position = range.lowerBound
        end = range.upperBound
        openKeys.reserveCapacity(24)
    }

    /// The byte after the value read last.
    public var offset: Int { position }

    /// A reader of the same text that stands at the start of a value met before.
    public func moved(to offset: Int) -> JSONReader {
        var reader = self
        reader.position = offset
        reader.openKeys = []
        return reader
    }

    /// An error at the place where the reader stands.
    public func error(_ fault: JSONError.Fault) -> JSONError {
        JSONError(fault, at: position)
    }

    /// Ends the reading.
    ///
    /// - Throws: ``JSONError/Fault/trailingText`` if anything but white space follows.
    public mutating func finish() throws(JSONError) {
        skipSpace()
        if position < end { throw error(.trailingText) }
    }

    /// Calls the body with each key; the body reads or skips the value that belongs to it.
    public mutating func object(
        _ body: (String, inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard try nextByte() == UInt8(ascii: "{") else { throw wrongType("object") }
        try enter()
        let firstKey = openKeys.count
        var many: Set<String> = []
        var marks: UInt64 = 0
        if try !closes(with: UInt8(ascii: "}")) {
            repeat {
                let (key, mark) = try markedString()
                try remember(key, since: firstKey, isNew: marks & mark == 0, &many)
                marks |= mark
                try expect(UInt8(ascii: ":"))
                try body(key, &self)
            } while try continues(until: UInt8(ascii: "}"))
        }
        openKeys.removeLast(openKeys.count - firstKey)
        depth -= 1
    }

    /// Calls the body once for each element; the body reads or skips it.
    public mutating func array(
        _ body: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard try nextByte() == UInt8(ascii: "[") else { throw wrongType("array") }
        try enter()
        if try !closes(with: UInt8(ascii: "]")) {
            repeat { try body(&self) } while try continues(until: UInt8(ascii: "]"))
        }
        depth -= 1
    }

    /// Reads `true` or `false`.
    public mutating func boolean() throws(JSONError) -> Bool {
        switch try nextByte() {
        case UInt8(ascii: "t"):
            try literal("true")
            return true
        case UInt8(ascii: "f"):
            try literal("false")
            return false
        default: throw wrongType("boolean")
        }
    }

    /// Reads `null` if it comes next, and says whether it did.
    public mutating func null() throws(JSONError) -> Bool {
        guard try nextByte() == UInt8(ascii: "n") else { return false }
        try literal("null")
        return true
    }

    /// Passes over one value of any type, and checks it as strictly as if it were wanted.
    public mutating func skip() throws(JSONError) {
        switch try nextByte() {
        case UInt8(ascii: "{"): try object { (_, reader) throws(JSONError) in try reader.skip() }
        case UInt8(ascii: "["): try array { (reader) throws(JSONError) in try reader.skip() }
        default: _ = try value()
        }
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        if depth > limits.depth { throw error(.tooDeep) }
        position += 1
    }

    /// Compares a few keys one by one unless their marks tell them apart, and many through a set,
    /// so that time stays bounded.
    private mutating func remember(
        _ key: String, since first: Int, isNew: Bool, _ many: inout Set<String>
    ) throws(JSONError) {
        let count = openKeys.count - first
        if count == 32 { many.formUnion(openKeys[first...]) }
        let isKnown =
            count < 32
            ? !isNew && openKeys[first...].contains(key) : !many.insert(key).inserted
        if isKnown { throw error(.duplicateKey(key)) }
        openKeys.append(key)
        if openKeys.count - first > limits.members { throw error(.tooManyMembers) }
    }

    private mutating func closes(with bracket: UInt8) throws(JSONError) -> Bool {
        guard try nextByte() == bracket else { return false }
        position += 1
        return true
    }

    private mutating func continues(until bracket: UInt8) throws(JSONError) -> Bool {
        if try closes(with: bracket) { return false }
        try expect(UInt8(ascii: ","))
        return true
    }
}

extension JSONReader {
    mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// The next byte that is no white space, not yet taken.
    mutating func nextByte() throws(JSONError) -> UInt8 {
        skipSpace()
        guard position < end else { throw error(.endedEarly) }
        return bytes[position]
    }

    mutating func expect(_ byte: UInt8) throws(JSONError) {
        let found = try nextByte()
        guard found == byte else { throw error(.unexpectedByte(found)) }
        position += 1
    }

    mutating func literal(_ text: StaticString) throws(JSONError) {
        for index in 0..<text.utf8CodeUnitCount {
            guard position < end else { throw error(.endedEarly) }
            guard bytes[position] == text.utf8Start[index] else {
                throw error(.unexpectedByte(bytes[position]))
            }
            position += 1
        }
    }

    /// The value that comes next begins like another type, or like none.
    func wrongType(_ expected: String) -> JSONError {
        switch bytes[position] {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "t"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "-"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            error(.wrongType(expected: expected))
        default: error(.unexpectedByte(bytes[position]))
        }
    }
}
