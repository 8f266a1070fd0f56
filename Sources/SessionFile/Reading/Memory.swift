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

    /// The lines, each with its end; none where nothing is written, since nobody would miss them.
    private(set) var lines: [UInt8] = []
    private(set) var last: Place?

    /// Takes in a line that was read.
    mutating func take(_ raw: RawLine, _ checksum: UInt32, keeping isKept: Bool) {
        last = Place(offset: raw.offset, size: raw.range.count, checksum: checksum)
        guard isKept else { return }
        lines += raw.bytes[raw.range]
        lines.append(0x0A)
    }

    /// Takes in lines that were written, each with its end.
    mutating func take(_ pending: Pending) {
        lines += pending.bytes
        guard let line = pending.lines.last else { return }
        let size = pending.bytes.dropLast().reversed().prefix { $0 != 0x0A }.count
        let start = pending.offset + Int64(pending.bytes.count - size - 1)
        last = Place(offset: start, size: size, checksum: line.checksum)
    }

    /// Whether the bytes are those of the last line.
    func isLast(_ bytes: [UInt8]) -> Bool {
        let text = ReadLine.trimmed(bytes, bytes.indices)
        return (try? Checksum.check(bytes, in: text))?.value == last?.checksum
    }
}
