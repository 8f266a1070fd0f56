public import JSON

extension Document {
    /// The document as JSON, from which ``init(json:)`` makes the same value again.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.document(self)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Reads what ``json`` wrote.
    ///
    /// - Throws: ``JSONError`` for anything else, and for blocks nested too deep for
    ///   ``JSONLimits``.
    public init(json bytes: [UInt8]) throws(JSONError) {
        var reader = try JSONReader(bytes, limits: JSONLimits(depth: 200, bytes: 256 << 20))
        self = try reader.document()
        try reader.finish()
    }
}
