import Discussion
import Testing

@Suite("What no file makes grow without bounds")
struct BoundsTests {
    @Test("Of versions that nobody replaces the last of each field are kept")
    func versions() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let note = tape.record(.noteTaken(NoteTaken([.text: .text("0")], line: "0")))
        for number in 1...100 {
            tape.record(
                .notesAmended([
                    note: Changes(
                        [.text: .text("\(number)"), .tags: .list(["\(number % 2)"])],
                        replaces: number % 2 == 0 ? [.tags: []] : [:])
                ]))
        }
        let fields = try #require(Session(folding: tape.events).notes[note]).fields
        #expect(fields.versions(of: .text).map(\.value) == (37...100).map { .text("\($0)") })
        #expect(fields.versions(of: .tags).count == 64)
        #expect(fields.text(.text) == "100")
    }

    @Test("Of the fields of one thing as many are kept as any board has")
    func fields() throws {
        var fields = Fields<EntryKey>()
        let event = try #require(EventID("7QK3M2XA:1"))
        for number in 0..<5 {
            let keys = (0..<1000).map { EntryKey("k\(number * 1000 + $0)") }
            let values = Dictionary(
                uniqueKeysWithValues: keys.map { ($0, FieldValue?.some(.text("x"))) })
            fields.apply(Changes(values, replaces: [:]), by: event)
        }
        #expect(fields.versions.count == 4096)
        #expect(fields.text("k4999") == "x" && fields.text("k0") == nil)
    }

    @Test("Of turns that wait, each for one that was interposed, the first of too many ends")
    func turns() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let person = tape.record(.peopleAdded([[.code: .text("P01")]]))
        let turns = (0..<100).map { _ in
            tape.wait(1000)
            return tape.record(
                .turnBegan(TurnBegan(speaker: person, item: nil, manner: .interposed)))
        }
        let session = Session(folding: tape.events)
        #expect(session.openTurn == turns[99])
        #expect(session.waitingTurns == Array(turns[35..<99]))
        #expect(turns[..<35].allSatisfy { session.turns[$0]?.ended != nil })
    }
}
