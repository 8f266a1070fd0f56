import Discussion
import JSON

extension Read {
    /// A picture with what is known of it.
    static func photograph(_ data: Members) throws(JSONError) -> PhotographAttached {
        PhotographAttached(
            Picture(
                try data("format", choice), width: try data("width", side),
                height: try data("height", side), turns: try data.ifAny("turns", side) ?? 0,
                bytes: try data("bytes", bytes)), try data("fields", fields))
    }

    private static func side(_ reader: inout JSONReader) throws(JSONError) -> Int {
        let number = try reader.integer()
        guard 0..<1 << 20 ~= number else { throw reader.error(.numberOutOfRange) }
        return Int(number)
    }

    private static func bytes(_ reader: inout JSONReader) throws(JSONError) -> [UInt8] {
        guard let bytes = Base64.bytes(try reader.string()) else {
            throw reader.error(.unknownValue("bytes"))
        }
        return bytes
    }
}
