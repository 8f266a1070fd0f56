import Discussion

/// A session that a test runs request by request, with a clock that goes on by a second each.
struct Rehearsal {
    static let day = CivilDate(daysSince1970: 18_596)
    private(set) var events: [Event] = []
    private(set) var session = Session()
    private(set) var milliseconds: Int64 = 0
    private let writer: WriterID
    private let name: String

    /// Is a session that one person has just made.
    init(
        _ profile: Profile = .forum, writer: String = "7QK3M2XA", by name: String = "Notulis",
        details: [DetailKey: FieldValue] = [:]
    ) throws {
        guard let writer = WriterID(writer) else { throw NoSuchWriter() }
        self.writer = writer
        self.name = name
        let joined = WriterJoined(role: "drive", program: "test", boot: "boot")
        record(.writerJoined(joined))
        var details = details
        details[.profile] = .text(profile.rawValue)
        try ask(.create(details))
    }

    /// Joins a session that others began, on a machine whose clock is so many seconds ahead.
    init(
        joining other: Rehearsal, writer: String, by name: String, clockAhead seconds: Int64 = 0
    ) throws {
        guard let writer = WriterID(writer) else { throw NoSuchWriter() }
        self.writer = writer
        self.name = name
        events = other.events
        session = other.session
        milliseconds = other.milliseconds + seconds * 1000
        let boot = seconds == 0 ? "boot" : name
        record(.writerJoined(WriterJoined(role: "note", program: "test", boot: boot)))
    }

    /// Takes what was filed in another copy since they parted.
    mutating func take(_ other: Rehearsal) {
        events += other.events.filter { event in !events.contains { $0.id == event.id } }
        milliseconds = max(milliseconds, other.milliseconds)
        session = Session(folding: events)
    }

    var now: Instant { session.instant(at: moment, boot: "boot") }

    /// Makes the event of a request, so many seconds after the one before.
    mutating func ask(_ request: Request, after seconds: Int64 = 1) throws {
        milliseconds += seconds * 1000
        record(try session.event(for: request, as: nextID))
    }

    /// Files a line as it is typed.
    mutating func type(_ line: String, after seconds: Int64 = 1) throws {
        milliseconds += seconds * 1000
        switch read(line) {
        case .note(let capture), .unknownCommand(_, let capture):
            try ask(.takeNote(capture), after: 0)
        case .entry(let entry): try ask(.fileEntry(entry), after: 0)
        case .floor(let speaker): try ask(.giveFloor(speaker), after: 0)
        case .endOfTurn: try ask(.endTurn, after: 0)
        case .empty, .command: throw Refusal.emptyNote
        }
    }

    /// Digits alone, and `jt` for a million rupiah.
    private static var numbers: NumberReaders {
        NumberReaders(
            number: { Double($0) },
            money: { text in
                let digits = text.hasSuffix("jt") ? String(text.dropLast(2)) : text
                return Int(digits).map { digits == text ? $0 : $0 * 1_000_000 }
            })
    }

    func read(_ line: String) -> CaptureReading {
        let context = CaptureContext(
            began: now, commands: ["q", "theme"], numbers: Self.numbers
        ) { CivilDate($0) }
        return session.read(line, in: context)
    }

    mutating func wait(seconds: Int64) { milliseconds += seconds * 1000 }

    /// Puts the clock of another run right.
    mutating func shift(_ other: WriterID, milliseconds: Int64) {
        record(.writerTimesShifted(other, milliseconds: milliseconds))
    }

    /// Dates an event of another run back.
    mutating func date(_ event: EventID, backBy milliseconds: Int64) {
        record(.eventDatedBack(event, milliseconds: milliseconds))
    }

    private var nextID: EventID {
        let own = events.filter { $0.id.writer == writer }.count
        return EventID(writer: writer, number: UInt32(own + 1))
    }

    private var moment: Moment {
        let start = WallTime(Self.day, hour: 9, minute: 0, offset: 420)
        return Moment(at: start.earlier(by: -milliseconds), up: 1_000_000 + milliseconds)
    }

    private mutating func record(_ kind: Event.Kind) {
        let clock = (events.map(\.clock).max() ?? 0) + 1
        let event = Event(id: nextID, clock: clock, moment: moment, by: name, kind: kind)
        events.append(event)
        if Session.needsFolding(kind) {
            session = Session(folding: events)
        } else {
            session.apply(event)
        }
    }
}

struct NoSuchWriter: Error {}
