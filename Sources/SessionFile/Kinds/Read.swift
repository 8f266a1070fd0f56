import Discussion
import JSON

/// How each type of value is read from a line.
enum Read {
    static func text(_ reader: inout JSONReader) throws(JSONError) -> String {
        try reader.string()
    }

    static func integer(_ reader: inout JSONReader) throws(JSONError) -> Int64 {
        try reader.integer()
    }

    static func seconds(_ reader: inout JSONReader) throws(JSONError) -> [Int] {
        try list(&reader) { (reader) throws(JSONError) in Int(try reader.integer()) }
    }

    static func count(_ reader: inout JSONReader) throws(JSONError) -> UInt32 {
        guard let value = UInt32(exactly: try reader.integer()) else {
            throw reader.error(.numberOutOfRange)
        }
        return value
    }

    /// Numbers by writer.
    static func lastNumbers(_ reader: inout JSONReader) throws(JSONError) -> [WriterID: UInt32] {
        var numbers: [WriterID: UInt32] = [:]
        try reader.object { (name, reader) throws(JSONError) in
            guard let writer = WriterID(name) else { throw reader.error(.unknownValue(name)) }
            numbers[writer] = try count(&reader)
        }
        return numbers
    }

    static func writer(_ reader: inout JSONReader) throws(JSONError) -> WriterID {
        try written(&reader) { WriterID(utf8: $0) }
    }

    static func wallTime(_ reader: inout JSONReader) throws(JSONError) -> WallTime {
        try written(&reader) { WallTime(utf8: $0) }
    }

    static func event(_ reader: inout JSONReader) throws(JSONError) -> EventID {
        try written(&reader) { EventID(utf8: $0) }
    }

    static func entity(_ reader: inout JSONReader) throws(JSONError) -> EntityID {
        try written(&reader) { EntityID(utf8: $0) }
    }

    static func events(_ reader: inout JSONReader) throws(JSONError) -> [EventID] {
        try list(&reader, event)
    }

    static func entities(_ reader: inout JSONReader) throws(JSONError) -> [EntityID] {
        try list(&reader, entity)
    }

    /// One of the values that an enumeration of texts has.
    static func choice<Choice: RawRepresentable<String> & Sendable>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> Choice {
        try value(&reader) { Choice(rawValue: $0) }
    }

    static func choices<Choice: RawRepresentable<String> & Sendable>(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [Choice] {
        try list(&reader, choice)
    }

    static func list<Element>(
        _ reader: inout JSONReader, _ read: Reading<Element>
    ) throws(JSONError) -> [Element] {
        var list: [Element] = []
        try reader.array { (reader) throws(JSONError) in list.append(try read(&reader)) }
        return list
    }

    /// A text that means something by its bytes, of which no text is made.
    static func written<Value>(
        _ reader: inout JSONReader, _ meaning: (UnsafeBufferPointer<UInt8>) -> Value?
    ) throws(JSONError) -> Value {
        let start = reader.offset
        var value: Value?
        try reader.string { value = meaning($0) }
        if let value { return value }
        var again = reader.moved(to: start)
        throw reader.error(.unknownValue(try again.string()))
    }

    /// A text that means something.
    static func value<Value>(
        _ reader: inout JSONReader, _ meaning: (String) -> Value?
    ) throws(JSONError) -> Value {
        let text = try reader.string()
        guard let value = meaning(text) else { throw reader.error(.unknownValue(text)) }
        return value
    }
}
