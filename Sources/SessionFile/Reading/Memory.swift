import Discussion

/// The lines that a run has read or written, whatever becomes of the file that holds them.
struct Memory {
    /// Where the last of them stands in the file.
    struct Place {
        var offset: Int64
        var size: Int
        /// The sum of its bytes.
        var checksum: UInt32

        /// The first byte behind it.
        var end: Int64 { offset + Int64(size) }
    }

    private(set) var last: Place?
    /// What came first, with the line that says what session it is.
    private var head: [UInt8] = []
    /// What came after it, in pieces of whole lines, the latest last.
    private var pieces: [[UInt8]] = []

    /// From how many bytes on a piece is full, and how many are kept at most: together some 9,000
    /// events, so that a very long session stays small in memory.
    private static let (size, most) = (1 << 16, 48)

    /// The lines, each with its end; none where nothing is written, since nobody would miss them.
    ///
    /// Of a very long session these are the first, and the latest.
    var lines: [UInt8] { head + pieces.joined() }

    /// Takes in a line that was read.
    mutating func take(_ raw: RawLine, _ checksum: UInt32, keeping isKept: Bool) {
        last = Place(offset: raw.offset, size: raw.range.count, checksum: checksum)
        guard isKept else { return }
        keep(raw.bytes[raw.range], Self.lineEnd)
    }

    /// Takes in lines that were written, each with its end.
    mutating func take(_ pending: Pending) {
        keep(pending.bytes[...])
        guard let line = pending.lines.last else { return }
        let size = pending.bytes.dropLast().reversed().prefix { $0 != 0x0A }.count
        let start = pending.offset + Int64(pending.bytes.count - size - 1)
        last = Place(offset: start, size: size, checksum: line.checksum)
    }

    private static let lineEnd: [UInt8] = [0x0A]

    private mutating func keep(_ lines: ArraySlice<UInt8>, _ end: [UInt8] = []) {
        if head.isEmpty { return head = Array(lines + end) }
        if pieces.last.map({ $0.count >= Self.size }) ?? true {
            if pieces.count == Self.most { pieces.removeFirst() }
            pieces.append([])
        }
        pieces[pieces.count - 1] += lines
        pieces[pieces.count - 1] += end
    }

    /// Whether the bytes are those of the last line.
    func isLast(_ bytes: [UInt8]) -> Bool {
        let text = ReadLine.trimmed(bytes, bytes.indices)
        return (try? Checksum.check(bytes, in: text))?.value == last?.checksum
    }
}
