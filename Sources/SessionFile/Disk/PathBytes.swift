/// The names of files are bytes. Each byte that is no part of UTF-8 stands in a text as a character
/// of its own, U+10FF80 to U+10FFFF, so that the file can be found again by that text.
extension String {
    private static let byteZero: UInt32 = 0x10FF00
    private static let bytes: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

    /// The text for a name.
    init(pathBytes: [UInt8]) {
        if let text = String(validating: pathBytes, as: UTF8.self), !text.holdsPathBytes {
            self = text
            return
        }
        var (scalars, rest) = (String.UnicodeScalarView(), pathBytes[...])
        while let first = rest.first {
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            let read = String(validating: rest.prefix(length), as: UTF8.self)
            if let read, !read.holdsPathBytes {
                scalars += read.unicodeScalars
                rest = rest.dropFirst(length)
            } else {
                scalars += Unicode.Scalar(Self.byteZero + UInt32(first)).map { [$0] } ?? []
                rest = rest.dropFirst()
            }
        }
        self.init(scalars)
    }

    /// Hands over the name that the text stands for, ended by a zero.
    func withPathBytes<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        guard holdsPathBytes else { return withCString(body) }
        var bytes: [CChar] = []
        for scalar in unicodeScalars {
            if Self.bytes.contains(scalar.value) {
                bytes.append(CChar(truncatingIfNeeded: scalar.value))
            } else {
                bytes += String(scalar).utf8.map(CChar.init(bitPattern:))
            }
        }
        return (bytes + [0]).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map(body) ?? "".withCString(body)
        }
    }

    /// The text with each such byte as `\xE9`, for people to read.
    public var withPathBytesSpelt: String {
        guard holdsPathBytes else { return self }
        return unicodeScalars.map { scalar in
            Self.bytes.contains(scalar.value)
                ? "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true) : String(scalar)
        }.joined()
    }

    private var holdsPathBytes: Bool {
        unicodeScalars.contains { Self.bytes.contains($0.value) }
    }
}
