import Discussion
import JSON

extension Read {
    /// A picture with what is known of it.
    static func photograph(_ data: Members) throws(JSONError) -> PhotographAttached {
        PhotographAttached(try picture(data), try data("fields", fields))
    }

    /// What the office printed on its papers; a file that it did not have is missing.
    static func officeFiles(_ reader: inout JSONReader) throws(JSONError) -> OfficeFiles {
        let files = try Members(&reader)
        return OfficeFiles(
            office: try files.ifAny("office", text), profile: try files.ifAny("profile", text),
            emblem: try files.ifAny("emblem") { (reader) throws(JSONError) in
                try picture(Members(&reader))
            })
    }

    private static func picture(_ data: Members) throws(JSONError) -> Picture {
        Picture(
            try data("format", choice), width: try data("width", side),
            height: try data("height", side), turns: try data.ifAny("turns", side) ?? 0,
            bytes: try data("bytes", bytes))
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
