/// The keys that an object may have, to be found by their bytes without making text of them.
public struct KnownKeys: Sendable {
    /// The most keys that there may be.
    public static let most = 64
    /// The names in their places.
    private let names: [String]
    /// The names as they are written, in quotation marks, one behind the other.
    private let written: [UInt8]
    /// Where each name ends in ``written``.
    private let ends: [Int]

    /// Knows these keys, in the order in which they are mostly written; plain ASCII, without
    /// quotation marks or backslashes.
    public init(_ names: [String]) {
        precondition(names.count <= Self.most)
        var (written, ends): ([UInt8], [Int]) = ([], [])
        for name in names {
            written += Array("\"\(name)\"".utf8)
            ends.append(written.count)
        }
        (self.names, self.written, self.ends) = (names, written, ends)
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
        bytes.withUnsafeBufferPointer { bytes in
            written.withUnsafeBufferPointer { written in
                for turn in ends.indices {
                    let turned = expected + turn
                    let place = turned < ends.count ? turned : turned - ends.count
                    let start = place == 0 ? 0 : ends[place - 1]
                    let length = ends[place] - start
                    guard length <= range.count else { continue }
                    var same = 0
                    while same < length, bytes[range.lowerBound + same] == written[start + same] {
                        same += 1
                    }
                    if same == length { return (place, length) }
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
