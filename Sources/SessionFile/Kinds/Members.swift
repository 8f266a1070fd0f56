import JSON

/// Reads one value.
typealias Reading<Value> = (inout JSONReader) throws(JSONError) -> Value

/// The members of one object, each read when it is asked for.
struct Members {
    private var places: [(key: String, offset: Int)] = []
    private let end: JSONReader

    /// Finds the members of the object that comes next, and passes over it.
    init(_ reader: inout JSONReader) throws(JSONError) {
        var places: [(key: String, offset: Int)] = []
        try reader.object { (key, reader) throws(JSONError) in
            places.append((key, reader.offset))
            try reader.skip()
        }
        self.places = places
        end = reader
    }

    /// Has no member; the reader says where they are missing.
    init(endingAt reader: JSONReader) {
        end = reader
    }

    /// The value of a member that must be there.
    func callAsFunction<Value>(
        _ key: String, _ read: Reading<Value>
    ) throws(JSONError) -> Value {
        guard let value = try ifAny(key, read) else { throw missing(key) }
        return value
    }

    /// The error that a member is not there.
    func missing(_ key: String) -> JSONError { end.error(.missingKey(key)) }

    /// The value of a member that may be missing or `null`.
    func ifAny<Value>(_ key: String, _ read: Reading<Value>) throws(JSONError) -> Value? {
        guard let place = places.first(where: { $0.key == key }) else { return nil }
        var reader = end.moved(to: place.offset)
        if try reader.null() { return nil }
        return try read(&reader)
    }
}
