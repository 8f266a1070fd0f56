import Discussion
import Methods
import Testing
import Wording

/// A circle that uses one shipped method with one board open, with lines typed into it.
struct Workshop {
    private(set) var session = Session()
    private var count: UInt32 = 0
    private let writer: WriterID

    init(_ name: String, board: String, details: [DetailKey: FieldValue] = [:]) throws {
        writer = try #require(WriterID("7QK3M2XA"))
        var details = details
        details[.profile] = .text(Profile.circle.rawValue)
        try ask(.create(details))
        try ask(.addPeople([[.code: .text("P01")], [.code: .text("P07"), .name: .text("Sri")]]))
        try ask(.adoptMethod(Method(reading: try #require(ShippedMethods.text(name)))))
        let adopted = try #require(session.methods.last)
        try ask(.openBoard(try #require(adopted.board(named: board))))
    }

    mutating func ask(_ request: Request) throws {
        let id = EventID(writer: writer, number: count + 1)
        let kind = try session.event(for: request, as: id)
        count += 1
        session.apply(
            Event(id: id, clock: count, moment: moment, by: "Notulis", kind: kind))
    }

    /// Files a line, and says whether it went to a board.
    @discardableResult
    mutating func type(_ line: String) throws -> Bool {
        switch session.read(line, in: context) {
        case .entry(let entry):
            try ask(.fileEntry(entry))
            return true
        case .note(let capture): try ask(.takeNote(capture))
        default: throw Refusal.emptyNote
        }
        return false
    }

    /// The board that is open.
    var content: BoardContent {
        get throws { session.content(of: try #require(session.currentBoard)) }
    }

    /// The entries of the open board, field by field in the order of the schema.
    var entries: [String] {
        get throws {
            let content = try content
            return content.rows.map { row in
                let keys = content.schema.fields.flatMap { field in
                    row.values.keys.filter { $0.field == field.key }.sorted()
                }
                let values = keys.map { key in "\(key)=" + told(row.values[key] ?? "") }
                let scores = row.scores.flatMap { scores in
                    scores.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
                }
                return (values + scores).joined(separator: " | ")
            }
        }
    }

    private func told(_ value: String) -> String {
        EntityID(value).flatMap { session.people[$0]?.code } ?? value
    }

    private var moment: Moment {
        let day = CivilDate(daysSince1970: 18_596)
        let start = WallTime(day, hour: 9, minute: 0, offset: 420)
        return Moment(
            at: start.earlier(by: -Int64(count) * 1000), up: 1_000_000 + Int64(count) * 1000)
    }

    private var context: CaptureContext {
        let now = session.instant(at: moment, boot: "boot")
        return CaptureContext(began: now, numbers: NumberReaders(.indonesian)) {
            readDate($0, today: now.wall.date)
        }
    }
}
