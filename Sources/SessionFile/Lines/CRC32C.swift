/// CRC-32C (Castagnoli), as in RFC 3720, eight bytes at a time.
struct CRC32C {
    private static let tables = makeTables()
    private var state: UInt32 = .max

    /// The sum of the bytes taken in so far.
    var value: UInt32 { ~state }

    /// Takes in the bytes that the range names.
    mutating func update(_ bytes: [UInt8], in range: Range<Int>) {
        bytes.withUnsafeBytes { update(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    private mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var crc = state
        var place = 0
        Self.tables.withUnsafeBufferPointer { table in
            while place + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                crc = Self.step(UInt64(littleEndian: word) ^ UInt64(crc), table)
                place += 8
            }
            while place < bytes.count {
                crc = crc >> 8 ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[place])]
                place += 1
            }
        }
        state = crc
    }

    private static func step(
        _ word: UInt64, _ table: UnsafeBufferPointer<UInt32>
    ) -> UInt32 {
        func part(_ index: Int) -> UInt32 {
            table[(7 - index) * 256 + Int(UInt8(truncatingIfNeeded: word &>> (8 * index)))]
        }
        let first = part(0) ^ part(1) ^ part(2) ^ part(3)
        return first ^ part(4) ^ part(5) ^ part(6) ^ part(7)
    }

    /// Eight tables of 256, one behind the other.
    private static func makeTables() -> [UInt32] {
        var tables: [UInt32] = (0..<256).map { byte in
            (0..<8).reduce(UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1 == 0 ? 0 : 0x82F6_3B78) }
        }
        for index in 256..<8 * 256 {
            let previous = tables[index - 256]
            tables.append(previous >> 8 ^ tables[Int(previous & 0xFF)])
        }
        return tables
    }
}
