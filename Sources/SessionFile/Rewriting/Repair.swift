import Discussion

/// What repairing a session file did.
public struct Repair: Equatable, Sendable {
    /// The lines that could not be read and were set aside, as they were numbered before.
    public var setAside: [Finding] = []
    /// The file beside the session that holds them now; nothing if there were none.
    public var aside: String?
    /// Whether a new header was written, since the file had none that could be read.
    public var hasNewHeader = false

    /// Whether there was nothing to repair.
    public var isNeedless: Bool { setAside.isEmpty && !hasNewHeader }
}

extension SessionFile {
    /// Moves the lines that cannot be read to a file beside this one, and writes a header if there
    /// is none; nothing is deleted, and what can be read stays byte for byte.
    ///
    /// - Throws: ``SessionFileError/readOnly`` for a file that a later version wrote.
    public func repair(
        random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> Repair {
        guard pen != nil, fold.header.map({ $0.version <= Header.version }) ?? true else {
            throw .readOnly
        }
        try lockAndReadAgain()
        // Of the file that is open now: a new one may have taken its place.
        let locked = file
        defer { if file == locked { disk.unlock(file) } }
        let bad = faults.filter { $0.fault.isSetAside }
        var repair = Repair(setAside: bad, hasNewHeader: fold.header == nil)
        guard !repair.isNeedless else { return repair }
        let header = fold.header == nil ? try newHeader(random: &random) : []
        let parts = try onDisk { () throws(DiskError) in try parted(bad) }
        if !bad.isEmpty {
            let aside = SetAside(beside: path, on: disk)
            try onDisk { () throws(DiskError) in try aside.add(parts.unreadable) }
            repair.aside = aside.path
        }
        try rewrite(random: &random) { (file) throws(DiskError) in
            try file.add(header)
            for line in parts.readable {
                try file.add(try disk.bytes(of: line, in: self.file) + [0x0A])
            }
        }
        return repair
    }

    /// Where the lines that stay lie in the file, and what the others say.
    private func parted(
        _ bad: [Finding]
    ) throws(DiskError) -> (readable: [RawLine], unreadable: [[UInt8]]) {
        let numbers = Set(bad.map(\.line))
        var lines: [RawLine] = []
        var scanner = LineScanner(file, on: disk)
        try scanner.scan { raw in
            lines.append(raw.withoutBytes)
            return true
        }
        var unreadable: [[UInt8]] = []
        for line in lines where numbers.contains(line.number) {
            unreadable.append(try disk.bytes(of: line, in: file))
        }
        return (lines.filter { !numbers.contains($0.number) }, unreadable)
    }

    /// A header for a file without one: of the session that a damaged header still names, else of
    /// a new one.
    private func newHeader(
        random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> [UInt8] {
        let start = try onDisk { () throws(DiskError) in
            try disk.bytes(of: file, at: 0, count: 4096)
        }
        let first = session.writers.values.map(\.joined.milliseconds).min() ?? 0
        let id =
            SessionID(inDamagedHeader: start)
            ?? SessionID(milliseconds: max(0, first), using: &random)
        return Line.header(Header(session: id)).bytes
    }
}

extension LineFault {
    /// Whether the line is of no use where it stands.
    fileprivate var isSetAside: Bool {
        switch self {
        case .unreadable, .wrongChecksum, .tornTail, .tooLong, .clockTooHigh, .otherSession: true
        case .noChecksum, .higherVersion, .fork: false
        }
    }
}

extension SessionID {
    /// The twenty-six characters behind `"session":"`, if the first line still has them.
    fileprivate init?(inDamagedHeader bytes: [UInt8]) {
        let line = bytes.prefix { $0 != 0x0A }
        let key = Array(#""session":""#.utf8)
        let place = line.indices.first { line[$0...].starts(with: key) }
        guard let start = place.map({ $0 + key.count }), start + 26 < line.endIndex,
            line[start + 26] == UInt8(ascii: "\""),
            line[start..<start + 26].allSatisfy({ 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 })
        else { return nil }
        self.init(String(decoding: line[start..<start + 26], as: UTF8.self))
    }
}
