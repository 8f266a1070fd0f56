import Discussion

/// One word of a filter, looked for in texts without regard to capitals.
struct FilterWord: Equatable {
    /// The word in lower case.
    let text: String
    private let bytes: [UInt8]

    init(_ word: some StringProtocol) {
        text = word.lowercased()
        bytes = Array(text.utf8)
    }

    /// Whether the word stands anywhere in a text; nothing is copied of one that is ASCII.
    func isIn(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isIn($0) } || text.hasOtherCapitals && isInLowered(text)
    }

    private func isInLowered(_ text: String) -> Bool {
        var lowered = text.lowercased()
        return lowered.withUTF8 { isIn($0) }
    }

    private func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, text.count >= bytes.count else { return bytes.isEmpty }
        for start in 0...(text.count - bytes.count) where text[start].lowered == first {
            var length = 1
            while length < bytes.count, text[start + length].lowered == bytes[length] {
                length += 1
            }
            if length == bytes.count { return true }
        }
        return false
    }
}

extension UInt8 {
    /// The small letter of a capital of ASCII.
    fileprivate var lowered: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
}

extension String {
    /// Whether capitals may stand in it that are not of ASCII.
    fileprivate var hasOtherCapitals: Bool { utf8.contains { $0 >= 0x80 } }
}
