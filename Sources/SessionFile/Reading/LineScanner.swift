import Glibc
import JSON

/// The bytes of one line inside a buffer.
struct RawLine {
    var bytes: [UInt8]
    var range: Range<Int>
    /// Counted from 1.
    var number: Int
    /// Where in the file it begins.
    var offset: Int64
    /// How many bytes it has there, its end not included.
    var size: Int64
    /// Whether a line feed ends it; only the last may have none.
    var isTerminated = true
    /// Whether it was too long to be kept, and the range is empty.
    var isTooLong = false

    /// Where the line lies, without holding on to the buffer.
    var withoutBytes: RawLine {
        var line = self
        (line.bytes, line.range) = ([], 0..<0)
        return line
    }
}

/// Where in a file reading has come to.
struct Place: Equatable {
    /// The first byte that was not read.
    var offset: Int64 = 0
    /// The number of the line that begins or goes on there.
    var line = 1
    /// Whether the line before it was read although no line feed ended it.
    var isOpen = false
}

/// Cuts a file into lines, in pieces, so that memory does not grow with the file.
struct LineScanner {
    private static let piece = 1 << 16
    private static let longestLine = JSONLimits().bytes
    /// More lines than a file of the longest length can hold of the shortest events.
    private static let mostLines = 3_000_000

    let disk: any Disk
    let file: OpenFile
    private(set) var place: Place
    private var buffer: [UInt8] = []
    private var searched = 0
    private var dropped: Int64 = 0

    /// Begins where an earlier reading came to.
    init(_ file: OpenFile, on disk: any Disk, from place: Place = Place()) {
        self.file = file
        self.disk = disk
        self.place = place
    }

    /// Calls the body with each line to the end of the file; of a last line without an end the
    /// body says whether it is whole, else the next reading begins with it.
    ///
    /// - Throws: EFBIG for a file of more lines than any session has, so that what is to be said
    ///   of them stays bounded.
    mutating func scan(_ body: (RawLine) -> Bool) throws(DiskError) {
        while true {
            let held = Int64(buffer.count) + dropped
            let piece = try disk.read(file, at: place.offset + held, count: Self.piece)
            if piece.isEmpty { break }
            buffer += piece
            takeLines(body)
            guard place.line <= Self.mostLines else {
                throw DiskError(.read, code: EFBIG, path: file.path)
            }
        }
        guard !buffer.isEmpty || dropped > 0 else { return }
        let size = Int64(buffer.count) + dropped
        if body(line(to: buffer.count, isTerminated: false)) {
            place = Place(offset: place.offset + size, line: place.line, isOpen: true)
        }
    }

    private mutating func takeLines(_ body: (RawLine) -> Bool) {
        var start = 0
        while let end = lineFeed() {
            _ = body(line(from: start, to: end, isTerminated: true))
            place.offset += Int64(end + 1 - start) + dropped
            place.line += 1
            place.isOpen = false
            dropped = 0
            start = end + 1
            searched = start
        }
        buffer.removeSubrange(..<start)
        if buffer.count > Self.longestLine || dropped > 0 {
            dropped += Int64(buffer.count)
            buffer = []
        }
        searched = buffer.count
    }

    private func line(from start: Int = 0, to end: Int, isTerminated: Bool) -> RawLine {
        RawLine(
            bytes: buffer, range: dropped > 0 ? end..<end : start..<end, number: place.line,
            offset: place.offset, size: Int64(end - start) + dropped,
            isTerminated: isTerminated, isTooLong: dropped > 0)
    }

    /// The next line feed that was not looked at before.
    private func lineFeed() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, searched < bytes.count,
                let found = memchr(base + searched, 0x0A, bytes.count - searched)
            else { return nil }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }
}
