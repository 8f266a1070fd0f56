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
    }

    /// The byte after the value read last.
    public var offset: Int { position }

    /// A reader of the same text that stands at the start of a value met before.
    public func moved(to offset: Int) -> JSONReader {
        var reader = self
        reader.position = offset
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
        var met = MetKeys(limits)
        try members { (reader) throws(JSONError) in
            let key = try reader.string()
            try met.take(key, reader)
            try reader.expect(UInt8(ascii: ":"))
            try body(key, &reader)
        }
    }

    /// Calls the body with the place of each key that is known; the body reads or skips the value
    /// that belongs to it, and a member with another key is passed over.
    public mutating func object(
        _ known: KnownKeys, _ body: (Int, inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        var met = MetKeys(limits)
        var expected = 0
        try members { (reader) throws(JSONError) in
            let place = try reader.key(of: known, expecting: expected, &met)
            try reader.expect(UInt8(ascii: ":"))
            guard let place else { return try reader.skip() }
            expected = place + 1
            try body(place, &reader)
        }
    }

    /// Calls the body once for each element; the body reads or skips it.
    public mutating func array(
        _ body: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard try nextByte() == UInt8(ascii: "[") else { throw wrongType("array") }
        try parts(until: UInt8(ascii: "]"), body)
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

    private mutating func members(
        _ body: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard try nextByte() == UInt8(ascii: "{") else { throw wrongType("object") }
        try parts(until: UInt8(ascii: "}"), body)
    }

    /// What stands between brackets, with commas between.
    @inline(__always)
    private mutating func parts(
        until bracket: UInt8, _ body: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        depth += 1
        if depth > limits.depth { throw error(.tooDeep) }
        position += 1
        if try !closes(with: bracket) {
            repeat { try body(&self) } while try continues(until: bracket)
        }
        depth -= 1
    }

    /// The key that comes next: its place among those that are known, as most are read by their
    /// bytes alone.
    private mutating func key(
        of known: KnownKeys, expecting expected: Int, _ met: inout MetKeys
    ) throws(JSONError) -> Int? {
        skipSpace()
        if let (place, length) = known.place(in: bytes, position..<end, expecting: expected) {
            position += length
            try met.take(place, known, self)
            return place
        }
        let key = try string()
        // Known after all, if it is written with escapes.
        if let place = known.place(of: key) {
            try met.take(place, known, self)
            return place
        }
        try met.take(key, self)
        return nil
    }

    @inline(__always)
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
    // Inlined, as are those below: there is mostly none, before and after everything.
    @inline(__always)
    mutating func skipSpace() {
        while position < end, Self.isSpace(bytes[position]) { position += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D)
    }

    /// The next byte that is no white space, not yet taken.
    @inline(__always)
    mutating func nextByte() throws(JSONError) -> UInt8 {
        skipSpace()
        guard position < end else { throw error(.endedEarly) }
        return bytes[position]
    }

    @inline(__always)
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
