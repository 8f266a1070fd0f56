import Discussion

/// A session whose machine and wall clock a test sets as it likes, event by event.
struct Tape {
    private(set) var events: [Event] = []
    /// What the clock on the wall shows.
    var wall: WallTime
    /// Milliseconds since the machine started, its sleep included.
    private(set) var up: Int64 = 50_000
    private var writer: WriterID
    private var boot: String
    private var number: UInt32 = 0

    init(_ wall: String, details: [DetailKey: FieldValue] = [:]) throws {
        self.wall = try timeOfWall(wall)
        boot = "A"
        writer = try Self.writer("AAAAAAAA")
        join()
        record(.sessionCreated(details: details))
    }

    private static func writer(_ text: String) throws -> WriterID {
        guard let writer = WriterID(text) else { throw NoSuchWriter() }
        return writer
    }

    private mutating func join() {
        record(.writerJoined(WriterJoined(role: "drive", program: "test", boot: boot)))
    }

    /// Lets time go by on both clocks.
    mutating func wait(_ milliseconds: Int64) {
        up += milliseconds
        wall = wall.earlier(by: -milliseconds)
    }

    mutating func wait(minutes: Int64) { wait(minutes * 60_000) }

    /// Sets the clock on the wall, which the machine's own does not notice.
    mutating func setWall(_ text: String) throws { wall = try timeOfWall(text) }

    /// Starts the machine anew at this wall time.
    mutating func restart(at text: String, boot: String, writer: String) throws {
        wall = try timeOfWall(text)
        up = 7000
        self.boot = boot
        self.writer = try Self.writer(writer)
        number = 0
        join()
    }

    /// Records that something happened so many milliseconds ago; gives its identity.
    @discardableResult
    mutating func record(_ kind: Event.Kind, ago: Int64 = 0) -> EntityID {
        number += 1
        let event = Event(
            id: EventID(writer: writer, number: number), clock: UInt32(events.count + 1),
            moment: Moment(at: wall, up: up, ago: ago), by: "Ayu", kind: kind)
        events.append(event)
        return EntityID(event.id)
    }

    /// Enters items by title and minutes.
    mutating func items(_ minutes: Int?...) -> [EntityID] {
        let fields = minutes.enumerated().map { place, minutes in
            var fields: [AgendaItemKey: FieldValue] = [.title: .text("\(place + 1)")]
            fields[.minutes] = minutes.map { .number($0) }
            return fields
        }
        let id = record(.agendaItemsAdded(fields, after: nil))
        return minutes.indices.map { EntityID(id.event, index: UInt32($0)) }
    }

    mutating func people(_ count: Int) -> [EntityID] {
        let id = record(.peopleAdded(Array(repeating: [:], count: count)))
        return (0..<count).map { EntityID(id.event, index: UInt32($0)) }
    }

    @discardableResult
    mutating func give(
        _ speaker: EntityID, in item: EntityID? = nil, _ manner: TurnManner = .main,
        ago: Int64 = 0
    ) -> EntityID {
        record(.turnBegan(TurnBegan(speaker: speaker, item: item, manner: manner)), ago: ago)
    }

    var session: Session { Session(folding: events) }

    var now: Instant {
        session.instant(at: Moment(at: wall, up: up), boot: boot)
    }

    /// How long each item has run.
    var elapsed: [Int64] { session.account(at: now).rows.map(\.elapsed) }

    /// How long each turn has lasted.
    var lengths: [Int64] {
        let session = session
        return session.turns.map { session.length(of: $0, at: now) }
    }

    /// Open, paused, spoken and silent time; the last three make up the first.
    var time: [Int64] {
        let time = session.openTime(at: now)
        return [time.total, time.paused, time.spoken, time.silent]
    }
}

private func timeOfWall(_ text: String) throws -> WallTime {
    guard let time = WallTime(text) else { throw NoSuchTime() }
    return time
}

struct NoSuchTime: Error {}
