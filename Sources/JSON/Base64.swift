/// Bytes as letters and digits, so that a text can hold them (RFC 4648, section 4).
public enum Base64 {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let values: [UInt8?] = (0...UInt8.max).map { byte in
        letters.firstIndex(of: byte).map(UInt8.init)
    }

    /// The letters for the bytes, padded with `=`.
    public static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var group: UInt32 = 0
            for place in 0..<3 {
                group = group << 8 | (place < count ? UInt32(bytes[start + place]) : 0)
            }
            for place in 0..<4 {
                let letter = letters[Int(group >> (18 - 6 * UInt32(place)) & 63)]
                text.append(place <= count ? letter : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes for the letters; nothing for any other text.
    public static func bytes(_ text: String) -> [UInt8]? {
        let letters = Array(text.utf8)
        guard letters.count % 4 == 0 else { return nil }
        let padding = letters.suffix(2).count { $0 == UInt8(ascii: "=") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count / 4 * 3)
        for start in stride(from: 0, to: letters.count, by: 4) {
            var group: UInt32 = 0
            for place in start..<start + 4 {
                let isPadding = place >= letters.count - padding
                guard let value = isPadding ? 0 : values[Int(letters[place])] else { return nil }
                group = group << 6 | UInt32(value)
            }
            for shift in [16, 8, 0] as [UInt32] {
                bytes.append(UInt8(truncatingIfNeeded: group >> shift))
            }
        }
        bytes.removeLast(padding)
        return bytes
    }
}
