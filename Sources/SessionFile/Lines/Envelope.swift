import Discussion
import JSON

/// The members of one line, whichever kind of line it is.
struct Envelope {
    var version: Int64?
    var session: String?
    var writer: WriterID?
    var number: UInt32?
    var clock: UInt32?
    var at: WallTime?
    var up: Int64 = 0
    var ago: Int64 = 0
    var by: String?
    var name: String?
    var isPurged = false
    var kind: Event.Kind?
    var data: JSONReader?

    /// The keys in the order in which they are written.
    private enum Key: String, CaseIterable {
        case crc, writer, n, clock, at, up, ago, by, event, data, purged, rembug, session
    }

    private static let keys = Keys<Key>()

    /// Reads every member, in whatever order they stand, and passes over those it does not know.
    init(_ reader: inout JSONReader) throws(JSONError) {
        try Self.keys.object(&reader) { (key, reader) throws(JSONError) in
            try self.take(key, &reader)
        }
    }

    private mutating func take(_ key: Key, _ reader: inout JSONReader) throws(JSONError) {
        switch key {
        case .crc: try reader.skip()
        case .writer: writer = try Read.writer(&reader)
        case .n: number = try Read.count(&reader)
        case .clock: clock = try Read.count(&reader)
        case .at: at = try Read.wallTime(&reader)
        case .up: up = try reader.integer()
        case .ago: ago = try reader.integer()
        case .by: by = try reader.string()
        case .event: name = try reader.string()
        case .data: try takeData(&reader)
        case .purged: isPurged = try reader.boolean()
        case .rembug: version = try reader.integer()
        case .session: session = try reader.string()
        }
    }

    /// Reads the data if the event's name stands before them; else remembers where they are.
    private mutating func takeData(_ reader: inout JSONReader) throws(JSONError) {
        if let name {
            kind = try Event.Kind(named: name, &reader)
        } else {
            data = reader
            try reader.skip()
        }
    }

    /// The line that the members make.
    func line(_ reader: JSONReader) throws(JSONError) -> Line {
        if let version { return try header(version, reader) }
        guard let writer else { throw reader.error(.missingKey("writer")) }
        guard let number, number > 0 else { throw reader.error(.missingKey("n")) }
        guard let clock else { throw reader.error(.missingKey("clock")) }
        let id = EventID(writer: writer, number: number)
        if isPurged, name == nil { return .purged(id, clock: clock) }
        guard let at else { throw reader.error(.missingKey("at")) }
        guard let by else { throw reader.error(.missingKey("by")) }
        let moment = Moment(at: at, up: up, ago: ago)
        let kind = try finishedKind(reader)
        let event = Event(id: id, clock: clock, moment: moment, by: by, kind: kind)
        return isPurged ? .remnant(event) : .event(event)
    }

    private func finishedKind(_ reader: JSONReader) throws(JSONError) -> Event.Kind {
        if let kind { return kind }
        guard let name else { throw reader.error(.missingKey("event")) }
        guard var data else { return try Event.Kind(named: name, Members(endingAt: reader)) }
        return try Event.Kind(named: name, &data)
    }

    private func header(_ version: Int64, _ reader: JSONReader) throws(JSONError) -> Line {
        guard let session = session.flatMap(SessionID.init) else {
            throw reader.error(.missingKey("session"))
        }
        return .header(Header(version: version, session: session))
    }
}
