import Discussion

/// A ZIP file of members that are stored as they are (APPNOTE 6.3.9).
///
/// Every member has the date at which ZIP's time begins, so the same members give the same bytes.
struct ZipArchive {
    private var members: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// Adds a member behind the others; what is read by its place, such as `mimetype`, comes first.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = UInt32(members.count)
        let head = Self.head(name, content)
        members += Self.bytes(0x0403_4B50 as UInt32) + head + Array(name.utf8) + content
        directory += Self.bytes(0x0201_4B50 as UInt32) + Self.bytes(20 as UInt16) + head
        // No comment, disk 0, no attributes.
        directory += [UInt8](repeating: 0, count: 10) + Self.bytes(offset) + Array(name.utf8)
        count += 1
    }

    /// Adds a member of UTF-8 text.
    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    /// The whole file.
    var bytes: [UInt8] {
        members + directory + Self.bytes(0x0605_4B50 as UInt32) + Self.bytes(0 as UInt32)
            + Self.bytes(count) + Self.bytes(count) + Self.bytes(UInt32(directory.count))
            + Self.bytes(UInt32(members.count)) + Self.bytes(0 as UInt16)
    }

    /// What stands before the name of a member, in its own head and in the directory: version 2.0,
    /// names in UTF-8, stored, 1 January 1980.
    private static func head(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let size = bytes(UInt32(content.count))
        return bytes(20 as UInt16) + bytes(0x0800 as UInt16) + bytes(0 as UInt16)
            + bytes(0 as UInt16) + bytes(0x0021 as UInt16) + bytes(CRC32.checksum(content)) + size
            + size + bytes(UInt16(name.utf8.count)) + bytes(0 as UInt16)
    }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
