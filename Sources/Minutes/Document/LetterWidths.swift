extension String {
    /// How wide its longest word is on paper, in hundredths of the height of the letters.
    ///
    /// Letters that are not of ASCII are reckoned by the columns of a terminal, generously.
    var longestWordWidth: Int {
        longestASCIIWord ?? utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .map { Substring($0).columns * 62 }.max() ?? 0
    }

    /// The same of harmless ASCII, as most texts are.
    private var longestASCIIWord: Int? {
        var (longest, width) = (0, 0)
        for byte in utf8 {
            guard byte < 0x80 else { return nil }
            let isEnd = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
            width = isEnd ? 0 : width + Self.width(of: byte)
            longest = max(longest, width)
        }
        return longest
    }

    private static func width(of byte: UInt8) -> Int {
        asciiWidths.indices.contains(Int(byte) - 33) ? asciiWidths[Int(byte) - 33] : 0
    }

    /// The widths of `!` to `~` in Noto Serif, from its table hmtx.
    private static let asciiWidths = [
        33, 41, 56, 56, 90, 74, 22, 35, 35, 50, 56, 25, 31, 25, 29, 56, 56, 56, 56, 56, 56, 56,
        56, 56, 56, 29, 29, 56, 56, 56, 47, 92, 70, 65, 61, 73, 62, 59, 71, 79, 37, 36, 70, 62,
        94, 76, 74, 60, 74, 66, 54, 61, 72, 68, 105, 66, 62, 59, 36, 29, 36, 56, 46, 27, 56,
        61, 49, 61, 54, 37, 54, 64, 32, 30, 58, 31, 94, 64, 58, 61, 61, 47, 45, 35, 64, 58, 86,
        58, 56, 51, 43, 56, 43, 56,
    ]
}
