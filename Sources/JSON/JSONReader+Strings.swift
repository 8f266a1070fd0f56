extension JSONReader {
    /// Reads a string and undoes its escapes.
    public mutating func string() throws(JSONError) -> String {
        guard try nextByte() == UInt8(ascii: "\"") else { throw wrongType("string") }
        position += 1
        let start = position
        let isASCII = try skipPlainBytes()
        if bytes[position] == UInt8(ascii: "\"") {
            defer { position += 1 }
            return try decoded(bytes[start..<position], isASCII: isASCII)
        }
        return try escapedString(startingWith: bytes[start..<position])
    }

    /// Stops at the closing quotation mark or at a backslash, and says whether every byte on the
    /// way was ASCII.
    @discardableResult
    private mutating func skipPlainBytes() throws(JSONError) -> Bool {
        var all: UInt8 = 0
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return all < 0x80 }
            if byte < 0x20 { throw error(.rawControlCharacter(byte)) }
            all |= byte
            position += 1
        }
        throw error(.endedEarly)
    }

    /// The text of bytes; what the decoder has to repair is no UTF-8.
    private func decoded(
        _ bytes: ArraySlice<UInt8>, isASCII: Bool = false
    ) throws(JSONError) -> String {
        let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        guard isASCII || text.utf8.elementsEqual(bytes) else {
            throw JSONError(.invalidUTF8, at: bytes.startIndex)
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
        return try decoded(text[...])
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
