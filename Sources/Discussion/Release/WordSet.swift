/// Words, to be looked for in many texts at once, whatever their case.
///
/// It errs on one side only: a text without any of them may be taken for one that has some.
struct WordSet {
    private var hashes: Set<UInt64> = []

    /// Holds words in small letters.
    init(_ words: some Sequence<String> = []) {
        for word in words { hashes.insert(word.utf8.reduce(Self.start, Self.hash)) }
    }

    /// Whether one of the words, or a letter beyond ASCII, may stand in a text.
    func mayOccur(in text: String) -> Bool {
        var hash = Self.start
        for byte in text.utf8 {
            guard byte < 0x80 else { return true }
            if byte.isPartOfName {
                hash = Self.hash(hash, byte)
            } else if hash != Self.start {
                if hashes.contains(hash) { return true }
                hash = Self.start
            }
        }
        return hashes.contains(hash)
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a, capital letters as small ones.
    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        return (hash ^ UInt64(small)) &* 0x100_0000_01B3
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter, digit or apostrophe.
    var isPartOfName: Bool {
        (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == 0x27
    }
}
