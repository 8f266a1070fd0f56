extension JSONReader {
    /// Reads a string and undoes its escapes.
    public mutating func string() throws(JSONError) -> String {
        let (start, isASCII) = try beginning()
        guard bytes[position] == UInt8(ascii: "\"") else {
            return try escapedString(startingWith: bytes[start..<position])
        }
        defer { position += 1 }
        return try decoded(bytes, start..<position, isASCII: isASCII)
    }

    /// Reads a string whose bytes mean something, its escapes undone; of plain ASCII no text is
    /// made.
    public mutating func string(
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(JSONError) {
        let (start, isASCII) = try beginning()
        if isASCII, bytes[position] == UInt8(ascii: "\"") {
            bytes.withUnsafeBufferPointer {
                body(UnsafeBufferPointer(rebasing: $0[start..<position]))
            }
            position += 1
        } else {
            position = start - 1
            var text = try string()
            text.withUTF8(body)
        }
    }

    /// Reads up to the first escape or the end of a string: where it begins, and whether so far it
    /// is ASCII.
    private mutating func beginning() throws(JSONError) -> (start: Int, isASCII: Bool) {
        guard try nextByte() == UInt8(ascii: "\"") else { throw wrongType("string") }
        position += 1
        return (position, try skipPlainBytes())
    }

    /// Stops at the closing quotation mark or at a backslash, and says whether every byte on the
    /// way was ASCII.
    @discardableResult
    private mutating func skipPlainBytes() throws(JSONError) -> Bool {
        let (start, end) = (position, end)
        var all: UInt64 = 0
        // All text of a file comes through here: no check of the bounds for each byte.
        position = bytes.withUnsafeBytes { bytes in
            var place = start
            while place + 8 <= end {
                let word = UInt64(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                let ends = Self.ends(in: word)
                guard ends == 0 else {
                    let count = ends.trailingZeroBitCount / 8
                    all |= word & (1 << (8 * count) - 1)
                    return place + count
                }
                all |= word
                place += 8
            }
            while place < end {
                let byte = bytes[place]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
                    break
                }
                all |= UInt64(byte)
                place += 1
            }
            return place
        }
        guard position < end else { throw error(.endedEarly) }
        if bytes[position] < 0x20 { throw error(.rawControlCharacter(bytes[position])) }
        return all & Self.each(0x80) == 0
    }

    /// Which of eight bytes are a quotation mark, a backslash or below 0x20: the lowest bit that is
    /// set is the highest of the first of them; a byte above 0x7F is none of them.
    private static func ends(in word: UInt64) -> UInt64 {
        let quote = word ^ each(UInt8(ascii: "\""))
        let backslash = word ^ each(UInt8(ascii: "\\"))
        // A byte borrows from its highest bit where it is smaller than what is taken away, and those
        // above it may then seem so too.
        let below = (word &- each(0x20)) | (quote &- each(1)) | (backslash &- each(1))
        return below & ~word & each(0x80)
    }

    /// Eight times the same byte.
    private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The text of bytes; what the decoder has to repair is no UTF-8.
    private func decoded(
        _ bytes: [UInt8], _ range: Range<Int>, isASCII: Bool = false
    ) throws(JSONError) -> String {
        let text = bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
        guard isASCII || text.utf8.elementsEqual(bytes[range]) else {
            throw JSONError(.invalidUTF8, at: range.lowerBound)
        }
        return text
    }

    private mutating func escapedString(
        startingWith prefix: ArraySlice<UInt8>
    ) throws(JSONError) -> String {
        var text = Array(prefix)
        while bytes[position] == UInt8(ascii: "\\") {
            position += 1
            text.append(contentsOf: String(try escapedScalar()).utf8)
            let start = position
            try skipPlainBytes()
            text.append(contentsOf: bytes[start..<position])
        }
        position += 1
        return try decoded(text, text.indices)
    }

    private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
        guard position < end else { throw error(.endedEarly) }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw JSONError(.unexpectedByte(byte), at: position - 1)
        }
    }

    private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let first = try fourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, position + 1 < end, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw error(.loneSurrogate) }
        position += 2
        let second = try fourHexDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error(.loneSurrogate) }
        return scalar
    }

    private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < end else { throw error(.endedEarly) }
            guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue,
                bytes[position] < 0x80
            else { throw error(.unexpectedByte(bytes[position])) }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
