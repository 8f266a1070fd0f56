public import Discussion
import JSON

extension Event {
    /// The highest clock that a line may bear; one more would leave no room for a correction.
    public static let highestClock: UInt32 = 1 << 30
}

/// What one line of a session file holds.
public enum Line: Equatable, Sendable {
    /// Which session, and which version of the format.
    case header(Header)
    /// Something that happened.
    case event(Event)
    /// The place of an event that was erased.
    case purged(EventID, clock: UInt32)
    /// What an event that was erased in part leaves to those whom it concerns too.
    case remnant(Event)

    /// What happened, by this line, as far as it was not erased.
    public var event: Event? {
        switch self {
        case .event(let event), .remnant(let event): event
        case .header, .purged: nil
        }
    }

    /// The clock that the line bears; 0 for a header.
    var clock: UInt32 {
        switch self {
        case .header: 0
        case .event(let event), .remnant(let event): event.clock
        case .purged(_, let clock): clock
        }
    }

    /// The identity of the event that the line holds, or held; none in a header.
    var id: EventID? {
        switch self {
        case .header: nil
        case .event(let event), .remnant(let event): event.id
        case .purged(let id, _): id
        }
    }
}

/// A line as it was read, with the sum of its bytes.
struct ReadLine: Equatable {
    var line: Line
    /// The CRC-32C of the line without its own checksum.
    var checksum: UInt32
    /// Whether the line bears the checksum.
    var isVerified: Bool
}

extension ReadLine {
    /// Reads the bytes of one line, its end not included; nothing if the line is blank.
    static func read(_ bytes: [UInt8], in range: Range<Int>) throws(LineFault) -> ReadLine? {
        let range = trimmed(bytes, range)
        guard !range.isEmpty else { return nil }
        let (checksum, isVerified) = try Checksum.check(bytes, in: range)
        let line = try decoded(bytes, range)
        guard line.clock <= Event.highestClock else { throw .clockTooHigh }
        return ReadLine(line: line, checksum: checksum, isVerified: isVerified)
    }

    private static func decoded(
        _ bytes: [UInt8], _ range: Range<Int>
    ) throws(LineFault) -> Line {
        do throws(JSONError) {
            var reader = try JSONReader(bytes, in: range)
            let envelope = try Envelope(&reader)
            try reader.finish()
            return try envelope.line(reader)
        } catch {
            throw .unreadable(JSONError(error.fault, at: error.offset - range.lowerBound))
        }
    }

    /// Without a byte order mark, and without the carriage return and blanks that editors leave.
    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        while end > start, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
