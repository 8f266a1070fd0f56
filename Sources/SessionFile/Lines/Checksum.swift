/// Where a line's checksum stands, and what it is made of.
///
/// The member `"crc":"1a2b3c4d",` is seventeen bytes and the first of its line, or the second
/// after `"rembug":1,` in a header. Its value is the CRC-32C of the line without these bytes.
enum Checksum {
    /// The bytes of the member.
    static let width = 17

    private static let key = Array(#""crc":"#.utf8)
    private static let version = Array(#""rembug":"#.utf8)

    /// A line of these bytes, with its checksum and its end.
    static func adding(to body: [UInt8]) -> [UInt8] {
        let place = place(in: body, body.indices)
        var sum = CRC32C()
        sum.update(body, in: body.indices)
        return body[..<place] + member(sum.value) + body[place...] + [0x0A]
    }

    /// The member for a value.
    private static func member(_ value: UInt32) -> [UInt8] {
        key + #"""#.utf8 + hexadecimal(value).utf8 + #"","#.utf8
    }

    /// The first byte after the opening brace, or after a header's version, where the member
    /// belongs.
    static func place(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        var place = min(range.lowerBound + 1, range.upperBound)
        guard bytes[place..<range.upperBound].starts(with: version) else { return place }
        place += version.count
        while place < range.upperBound, 0x30...0x39 ~= bytes[place] { place += 1 }
        return min(place + 1, range.upperBound)
    }

    /// The sum of a line, and whether the line bears it.
    ///
    /// - Throws: ``LineFault/wrongChecksum`` if it bears another one.
    static func check(
        _ bytes: [UInt8], in range: Range<Int>
    ) throws(LineFault) -> (value: UInt32, isVerified: Bool) {
        let place = place(in: bytes, range)
        var sum = CRC32C()
        sum.update(bytes, in: range.lowerBound..<place)
        guard bytes[place..<range.upperBound].starts(with: key) else {
            sum.update(bytes, in: place..<range.upperBound)
            return (sum.value, false)
        }
        guard let written = value(in: bytes, at: place, range.upperBound) else {
            throw .wrongChecksum
        }
        sum.update(bytes, in: (place + width)..<range.upperBound)
        guard sum.value == written else { throw .wrongChecksum }
        return (written, true)
    }

    private static func value(in bytes: [UInt8], at place: Int, _ end: Int) -> UInt32? {
        guard place + width <= end, bytes[place + 6] == UInt8(ascii: "\""),
            bytes[place + 15] == UInt8(ascii: "\""), bytes[place + 16] == UInt8(ascii: ",")
        else { return nil }
        var value: UInt32 = 0
        for byte in bytes[(place + 7)..<(place + 15)] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
