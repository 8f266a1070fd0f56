/// Words, to be looked for in many texts at once, whatever their case, their apostrophes, what is
/// joined to their end, and what form of address is joined to their front.
///
/// It errs on one side only: a text without any of them may be taken for one that has some.
struct WordSet {
    private var hashes: Set<UInt64> = []

    /// Holds words as ``NameWord/key`` has them.
    init(_ words: some Sequence<String> = []) {
        for word in words { hashes.insert(word.utf8.reduce(Self.start, Self.hash)) }
    }

    /// Whether one of the words, or a letter beyond ASCII, may stand in a text.
    func mayOccur(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            // The whole word, and the last of the words that are joined in it: *dariSiti2*.
            var (word, part) = (Word(), Word())
            for place in bytes.indices {
                let byte = bytes[place]
                guard byte < 0x80 else { return true }
                let isJoint = place > 0 && byte.isJoined(to: bytes[place - 1])
                if isJoint || !(byte.isLetterOrDigit || byte.isApostrophe) {
                    if mayHold(word, in: bytes) || mayHold(part, in: bytes) { return true }
                    part = Word()
                    if !isJoint { word = Word() }
                }
                if byte.isLetterOrDigit {
                    word.take(byte, at: place)
                    if word.count > 1, isJoint || part.count > 0 { part.take(byte, at: place) }
                }
            }
            return mayHold(word, in: bytes) || mayHold(part, in: bytes)
        }
    }

    /// Whether it is one of the words, alone or behind a form of address.
    private func mayHold(_ word: Word, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count > 0 else { return false }
        if contains(word, in: bytes) { return true }
        guard word.count >= 5 else { return false }
        var (front, place, left) = (Self.start, word.first, word.count)
        while left > 1, word.count - left < Self.longestAddress {
            let byte = bytes[place]
            place += 1
            if byte.isApostrophe { continue }
            front = Self.hash(front, byte)
            left -= 1
            guard word.count - left > 1, Self.isAddress(front, before: bytes[place]) else {
                continue
            }
            if contains(Word(of: left, from: place, in: bytes), in: bytes) { return true }
        }
        return false
    }

    /// Whether letters are a form of address: any before a capital letter, else only those that are
    /// often joined.
    private static func isAddress(_ hash: UInt64, before next: UInt8) -> Bool {
        (next.isCapital ? addresses : joinedAddresses).contains(hash)
    }

    private static let longestAddress = 8
    private static let addresses = WordSet(NameWord.formsOfAddress).hashes
    private static let joinedAddresses = WordSet(NameWord.joinedForms).hashes

    /// Whether it is one of the words, or one with an ending.
    private func contains(_ word: Word, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if hashes.contains(word.hash) { return true }
        if word.tail & 0xFF == Self.letterS, containsStem(of: word, without: 1, bytes) {
            return true
        }
        var (tail, dropped) = (word.tail, 0)
        for _ in 0..<NameWord.mostEndings {
            guard let ending = Self.ending(of: tail) else { break }
            dropped += ending
            tail >>= UInt64(8 * ending)
            if containsStem(of: word, without: dropped, bytes) { return true }
        }
        return containsBeforeJavanese(word, in: bytes)
    }

    private func containsBeforeJavanese(
        _ word: Word, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        for ending in Self.javanese where word.tail & ending.mask == ending.letters {
            let left = word.count - ending.count
            if left >= NameWord.leastBeforeJavanese,
                containsStem(of: word, without: ending.count, bytes)
            {
                return true
            }
        }
        return false
    }

    private func containsStem(
        of word: Word, without dropped: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var (hash, left, place) = (Self.start, word.count - dropped, word.first)
        while left > 0 {
            if !bytes[place].isApostrophe {
                hash = Self.hash(hash, bytes[place])
                left -= 1
            }
            place += 1
        }
        return hashes.contains(hash)
    }

    /// How many letters the ending has with which a word ends; nothing without one.
    private static func ending(of tail: UInt64) -> Int? {
        switch tail & 0xFF_FFFF {
        case nya, lah, kah, pun: 3
        case let last where last & 0xFFFF == ku || last & 0xFFFF == mu: 2
        default: nil
        }
    }

    private static let (nya, lah, kah, pun) = (
        packed("nya"), packed("lah"), packed("kah"), packed("pun")
    )
    private static let (ku, mu) = (packed("ku"), packed("mu"))
    private static let letterS = packed("s")

    private static let javanese = NameWord.javaneseEndings.map { ending in
        let letters = ending.utf8.reduce(0) { $0 << 8 | UInt64($1) }
        return (
            letters: letters, mask: (1 << (8 * ending.utf8.count)) - 1 as UInt64,
            count: ending.utf8.count
        )
    }

    private static func packed(_ letters: StaticString) -> UInt64 {
        letters.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    }

    fileprivate static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a, capital letters as small ones.
    fileprivate static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte.small)) &* 0x100_0000_01B3
    }
}

/// A word while it is read.
private struct Word {
    /// The place of its first letter.
    var first = 0
    /// How many letters and digits it has.
    var count = 0
    var hash = WordSet.start
    /// The last eight of them, the last in the lowest byte.
    var tail: UInt64 = 0

    init() {}

    /// So many letters from a place on.
    init(of count: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var place = start
        while self.count < count {
            if !bytes[place].isApostrophe { take(bytes[place], at: place) }
            place += 1
        }
    }

    mutating func take(_ byte: UInt8, at place: Int) {
        if count == 0 { first = place }
        count += 1
        hash = WordSet.hash(hash, byte)
        tail = tail << 8 | UInt64(byte.small)
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter or digit.
    var isLetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }

    /// Whether it is one of the ASCII signs that are typed for an apostrophe.
    var isApostrophe: Bool { self == 0x27 || self == 0x60 }

    /// Whether it may stand inside a word of a name.
    var isPartOfName: Bool { isLetterOrDigit || isApostrophe }

    /// Whether it begins a word that is joined to the one with this last letter: a capital letter
    /// after a small one, a figure after a letter, or a letter after a figure.
    func isJoined(to last: UInt8) -> Bool {
        isCapital && last &- 0x61 < 26 || isDigit && (last | 0x20) &- 0x61 < 26
            || last.isDigit && (self | 0x20) &- 0x61 < 26
    }

    private var isDigit: Bool { self &- 0x30 < 10 }

    fileprivate var isCapital: Bool { self &- 0x41 < 26 }

    fileprivate var small: UInt8 { isCapital ? self | 0x20 : self }
}
