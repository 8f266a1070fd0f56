import Discussion

/// The lines of copies of one session, each once, byte for byte; what was erased in one is erased.
///
/// It depends on the set of lines alone: neither the order of lines nor that of copies shows.
struct Union {
    /// What tells a line from another: two that have one identity and differ are both kept.
    private struct Key: Hashable {
        var id: EventID
        var checksum: UInt32
    }

    fileprivate struct Item {
        var clock: UInt32
        var isVerified: Bool
        var bytes: [UInt8]
    }

    private var header: (version: Int64, bytes: [UInt8])?
    private var events: [Key: Item] = [:]
    private var remnants: [EventID: (remnant: Remnant, item: Item)] = [:]
    private var stubs: [EventID: Item] = [:]

    /// Which session the lines belong to, by the headers among them.
    private(set) var sessions: Set<SessionID> = []

    /// Holds no line.
    init() {}

    /// Holds the lines of a file that can be read.
    init(of file: OpenFile, on disk: any Disk) throws(DiskError) {
        try add(file, on: disk) { _ in }
    }

    /// Takes in the lines of a file, and hands over those that cannot be read.
    mutating func add(
        _ file: OpenFile, on disk: any Disk, unreadable: (RawLine) -> Void
    ) throws(DiskError) {
        var scanner = LineScanner(file, on: disk)
        var union = self
        try scanner.scan { raw in
            switch raw.read() {
            case .success(nil): break
            case .success(let line?) where line.isVerified || raw.isTerminated:
                union.take(line, raw.text)
            default: unreadable(raw)
            }
            return true
        }
        self = union
    }

    /// Takes in lines of a session that were read before.
    mutating func add(_ lines: [UInt8]) {
        for line in lines.split(separator: 0x0A) {
            let text = Array(line)
            if let read = try? ReadLine.read(text, in: text.indices) { take(read, text) }
        }
    }

    /// Takes in the lines of another union.
    mutating func add(_ other: Union) {
        sessions.formUnion(other.sessions)
        if let header = other.header { take(header.version, header.bytes) }
        events.merge(other.events) { $0.preferred(to: $1) }
        for known in other.remnants.values {
            take(known.remnant.event, known.remnant.checksum, known.item)
        }
        stubs.merge(other.stubs) { $0.preferred(to: $1) }
    }

    /// Whether a line would be one more.
    func lacks(_ line: ReadLine) -> Bool {
        switch line.line {
        case .header: false
        case .purged(let id, _): stubs[id] == nil
        case .remnant(let event):
            stubs[event.id] == nil
                && remnants[event.id].map { $0.remnant.lacks(event, line) } ?? true
        case .event(let event):
            stubs[event.id] == nil && remnants[event.id] == nil
                && events[Key(id: event.id, checksum: line.checksum)] == nil
        }
    }

    /// How many events the lines hold, or held.
    var count: Int { Set(events.keys.map(\.id)).union(remnants.keys).union(stubs.keys).count }

    /// How many events the lines hold that were not erased.
    var countStanding: Int {
        Set(events.keys.map(\.id)).union(remnants.keys).subtracting(stubs.keys).count
    }

    /// The whole file: the header, and the lines in the order that decides state.
    var bytes: [UInt8] {
        let bodies = events.filter { stubs[$0.key.id] == nil && remnants[$0.key.id] == nil }
            .map { ($0.key.id, $0.value) }
        let rests = remnants.filter { stubs[$0.key] == nil }.map { ($0.key, $0.value.item) }
        let lines = (bodies + rests + stubs.map { ($0.key, $0.value) }).sorted { left, right in
            let first = (left.1.clock, left.0.writer, left.0.number)
            let second = (right.1.clock, right.0.writer, right.0.number)
            return first == second
                ? left.1.bytes.lexicographicallyPrecedes(right.1.bytes) : first < second
        }
        return (header.map { $0.bytes + [0x0A] } ?? [])
            + lines.flatMap { $0.1.bytes + [0x0A] }
    }

    private mutating func take(_ line: ReadLine, _ bytes: [UInt8]) {
        switch line.line {
        case .header(let header):
            sessions.insert(header.session)
            take(header.version, bytes)
        case .purged(let id, let clock):
            let item = Item(clock: clock, isVerified: line.isVerified, bytes: bytes)
            stubs[id] = stubs[id].map { $0.preferred(to: item) } ?? item
        case .remnant(let event):
            let item = Item(clock: event.clock, isVerified: line.isVerified, bytes: bytes)
            take(event, line.checksum, item)
        case .event(let event):
            let key = Key(id: event.id, checksum: line.checksum)
            let item = Item(clock: event.clock, isVerified: line.isVerified, bytes: bytes)
            events[key] = events[key].map { $0.preferred(to: item) } ?? item
        }
    }

    /// Of several parts of one event what all of them leave stays; that may be a line of which no
    /// copy has the like.
    private mutating func take(_ event: Event, _ checksum: UInt32, _ item: Item) {
        guard let known = remnants[event.id] else {
            return remnants[event.id] = (Remnant(event, checksum), item)
        }
        var remnant = known.remnant
        let isPart = remnant.take(event, checksum)
        if remnant.event == known.remnant.event { return }
        guard isPart, remnant.event != event else {
            return remnants[event.id] = (remnant, item)
        }
        var new = item
        new.bytes = Line.remnant(remnant.event).bytes.dropLast()
        new.isVerified = true
        remnants[event.id] = (remnant, new)
    }

    /// Of several headers that of the highest version stays, and of several of that the first in
    /// the order of bytes.
    private mutating func take(_ version: Int64, _ bytes: [UInt8]) {
        guard let known = header else { return header = (version, bytes) }
        let isFirst =
            version == known.version
            ? bytes.lexicographicallyPrecedes(known.bytes) : version > known.version
        if isFirst { header = (version, bytes) }
    }
}

extension Union.Item {
    /// Of two lines that say the same, the one that bears its checksum, else the first in the
    /// order of bytes.
    fileprivate func preferred(to other: Union.Item) -> Union.Item {
        if isVerified != other.isVerified { return isVerified ? self : other }
        return bytes.lexicographicallyPrecedes(other.bytes) ? self : other
    }
}

extension RawLine {
    /// The bytes of the line, without the marks and blanks that editors leave around it.
    var text: [UInt8] { Array(bytes[ReadLine.trimmed(bytes, range)]) }
}
