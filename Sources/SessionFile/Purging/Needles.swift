/// Texts that are looked for all at once, byte for byte; how many they are costs no time.
struct Needles {
    /// Those that are too short to be known by their last eight bytes.
    private var short: [[UInt8]] = []
    private var byEnd: [UInt64: [[UInt8]]] = [:]
    /// Whether any of the ends ends in these two bytes, which rules out nearly every place.
    private var isEnd = [Bool](repeating: false, count: 1 << 16)
    /// How many bytes the longest has.
    private(set) var longest = 0

    init(_ texts: some Sequence<[UInt8]>) {
        for text in Set(texts) where !text.isEmpty {
            longest = max(longest, text.count)
            guard text.count >= 8 else { short.append(text); continue }
            let end = text.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
            byEnd[end, default: []].append(text)
            isEnd[Int(end & 0xFFFF)] = true
        }
    }

    /// Whether one of them stands in the bytes.
    func stand(in bytes: [UInt8]) -> Bool {
        short.contains { bytes.firstRange(of: $0) != nil } || aLongOneStands(in: bytes)
    }

    private func aLongOneStands(in bytes: [UInt8]) -> Bool {
        guard !byEnd.isEmpty else { return false }
        var end: UInt64 = 0
        for (place, byte) in bytes.enumerated() {
            end = end << 8 | UInt64(byte)
            guard isEnd[Int(end & 0xFFFF)], let texts = byEnd[end] else { continue }
            if texts.contains(where: { bytes[...place].ends(with: $0) }) { return true }
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
