/// The keys that an object may have, to be found by their bytes without making text of them.
public struct KnownKeys: Sendable {
    /// The most keys that there may be.
    public static let most = 64
    /// The names in their places.
    private let names: [String]
    /// The names as they are written, in quotation marks, one behind the other.
    private let written: [UInt8]
    private let keys: [Key]

    /// A name as it is written: where, and its first eight bytes in one word.
    private struct Key {
        var start: Int
        var length: Int
        var head: UInt64
        /// Those bits of a word that the name fills.
        var mask: UInt64
    }

    /// Knows these keys, in the order in which they are mostly written; plain ASCII, without
    /// quotation marks or backslashes.
    public init(_ names: [String]) {
        precondition(names.count <= Self.most)
        var (written, keys): ([UInt8], [Key]) = ([], [])
        for name in names {
            let bytes = Array("\"\(name)\"".utf8)
            keys.append(
                Key(
                    start: written.count, length: bytes.count,
                    head: bytes.withUnsafeBytes(Self.head),
                    mask: bytes.count < 8 ? 1 << (8 * bytes.count) - 1 : .max))
            written += bytes
        }
        (self.names, self.written, self.keys) = (names, written, keys)
    }

    /// The first eight bytes in one word, the first lowest; 0 for those that are missing.
    private static func head(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard bytes.count < 8 else {
            return UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        }
        return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The name at a place.
    func name(at place: Int) -> String { names[place] }

    /// The place of a name.
    func place(of name: String) -> Int? { names.firstIndex(of: name) }

    /// The key with which the bytes begin, and how many bytes it has with its quotation marks.
    ///
    /// The one that is expected is looked for first, then those after it and before it.
    func place(
        in bytes: [UInt8], _ range: Range<Int>, expecting expected: Int
    ) -> (place: Int, length: Int)? {
        bytes.withUnsafeBytes { bytes in
            let text = UnsafeRawBufferPointer(rebasing: bytes[range])
            let head = Self.head(of: text)
            return written.withUnsafeBufferPointer { written in
                for turn in keys.indices {
                    let turned = expected + turn
                    let place = turned < keys.count ? turned : turned - keys.count
                    let key = keys[place]
                    guard head & key.mask == key.head, key.length <= text.count else { continue }
                    var same = 8
                    while same < key.length, text[same] == written[key.start + same] { same += 1 }
                    if same >= key.length { return (place, key.length) }
                }
                return nil
            }
        }
    }
}

/// The keys of one object that were read, so that none comes twice and they are not too many.
struct MetKeys {
    private let most: Int
    private var known: UInt64 = 0
    private var knownCount = 0
    private var few: [String] = []
    private var many: Set<String> = []

    init(_ limits: JSONLimits) {
        most = limits.members
    }

    /// Takes in a key that is known by its place.
    mutating func take(_ place: Int, _ keys: KnownKeys, _ reader: JSONReader) throws(JSONError) {
        let bit: UInt64 = 1 << UInt64(place)
        if known & bit != 0 { throw reader.error(.duplicateKey(keys.name(at: place))) }
        known |= bit
        knownCount += 1
        try count(reader)
    }

    /// Takes in any other key; a few are compared one by one and many through a set, so that time
    /// stays bounded.
    mutating func take(_ key: String, _ reader: JSONReader) throws(JSONError) {
        let isNew: Bool
        if few.count < 32 {
            isNew = !few.contains(key)
            few.append(key)
        } else {
            isNew = !few.contains(key) && many.insert(key).inserted
        }
        if !isNew { throw reader.error(.duplicateKey(key)) }
        try count(reader)
    }

    private func count(_ reader: JSONReader) throws(JSONError) {
        if knownCount + few.count + many.count > most { throw reader.error(.tooManyMembers) }
    }
}
