extension JSONReader {
    /// Reads a string and undoes its escapes.
    public mutating func string() throws(JSONError) -> String { try markedString().text }

    /// Reads a string, and one of 64 marks that equal strings share; every mark at once if it is
    /// not plain ASCII, where equal strings may be written in several ways.
    mutating func markedString() throws(JSONError) -> (text: String, mark: UInt64) {
        guard try nextByte() == UInt8(ascii: "\"") else { throw wrongType("string") }
        position += 1
        let start = position
        let isASCII = try skipPlainBytes()
        guard bytes[position] == UInt8(ascii: "\"") else {
            return (try escapedString(startingWith: bytes[start..<position]), .max)
        }
        defer { position += 1 }
        let text = try decoded(bytes, start..<position, isASCII: isASCII)
        guard isASCII, start < position else { return (text, .max) }
        let mix = Int(bytes[start]) * 5 + Int(bytes[position - 1]) * 11 + position - start
        return (text, 1 << UInt64(mix & 63))
    }

    /// Stops at the closing quotation mark or at a backslash, and says whether every byte on the
    /// way was ASCII.
    @discardableResult
    private mutating func skipPlainBytes() throws(JSONError) -> Bool {
        let (start, end) = (position, end)
        var all: UInt8 = 0
        // All text of a file comes through here: no check of the bounds for each byte.
        position = bytes.withUnsafeBufferPointer { bytes in
            var place = start
            while place < end {
                let byte = bytes[place]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
                    break
                }
                all |= byte
                place += 1
            }
            return place
        }
        guard position < end else { throw error(.endedEarly) }
        if bytes[position] < 0x20 { throw error(.rawControlCharacter(bytes[position])) }
        return all < 0x80
    }

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
