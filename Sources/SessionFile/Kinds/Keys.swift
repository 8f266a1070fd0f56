import JSON

/// The keys of one kind of object as the cases of an enumeration.
struct Keys<Key: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
    private let cases: [Key]
    private let known: KnownKeys

    init() {
        cases = Array(Key.allCases)
        known = KnownKeys(cases.map(\.rawValue))
    }

    /// Calls the body with each key that there is; the body reads or skips the value that belongs
    /// to it, and a member with another key is passed over.
    func object(
        _ reader: inout JSONReader, _ body: (Key, inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        try reader.object(known) { (place, reader) throws(JSONError) in
            try body(cases[place], &reader)
        }
    }
}
