/// Makes scalars of UTF-8 bytes that come one at a time.
///
/// What is no UTF-8 becomes U+FFFD, one for each longest part that could have been the beginning
/// of a scalar, as the Unicode Standard (3.9, table 3-8) recommends.
struct ScalarAssembler {
    private var bytes: [UInt8] = []

    /// The scalars that a byte completes: none, one, or U+FFFD and what the byte itself means.
    mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
        if bytes.isEmpty { return begin(byte) }
        guard allowed.contains(byte) else {
            bytes = []
            return ["\u{FFFD}"] + begin(byte)
        }
        bytes.append(byte)
        if bytes.count < length { return [] }
        defer { bytes = [] }
        return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
        switch byte {
        case ..<0x80: return [Unicode.Scalar(byte)]
        case 0xC2...0xF4:
            bytes = [byte]
            return []
        default: return ["\u{FFFD}"]
        }
    }

    /// The bytes of a scalar that begins as this one.
    private var length: Int {
        switch bytes[0] {
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }

    /// What may stand next; the second byte rules out longer forms than needed and surrogates.
    private var allowed: ClosedRange<UInt8> {
        switch (bytes.count, bytes[0]) {
        case (1, 0xE0): 0xA0...0xBF
        case (1, 0xED): 0x80...0x9F
        case (1, 0xF0): 0x90...0xBF
        case (1, 0xF4): 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
