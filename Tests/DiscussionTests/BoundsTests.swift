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

    @Test("A programme of too many items is not rearranged; one that grew too long stays as it is")
    func items() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let first = tape.record(
            .agendaItemsAdded((0..<3).map { [.title: .text("\($0)")] }, after: nil))
        tape.record(.agendaItemMoved(first, after: EntityID(first.event, index: 2)))
        let many = tape.record(
            .agendaItemsAdded((3..<5000).map { [.title: .text("\($0)")] }, after: nil))
        tape.record(.agendaItemMoved(many, after: nil))
        let titles = Session(folding: tape.events).items.map(\.title)
        #expect(titles == ["1", "2", "0"] + (3..<5000).map { "\($0)" })
    }

    @Test("Items that are moved without end stay where they are in the end")
    func movesOfItems() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let first = tape.record(
            .agendaItemsAdded((0..<2).map { [.title: .text("\($0)")] }, after: nil))
        for _ in 0..<8192 {
            tape.record(.agendaItemMoved(first, after: EntityID(first.event, index: 1)))
            tape.record(.agendaItemMoved(first, after: nil))
        }
        tape.record(.agendaItemMoved(first, after: EntityID(first.event, index: 1)))
        #expect(Session(folding: tape.events).items.map(\.title) == ["0", "1"])
    }

    @Test("Hands are moved one by one, and each again and again, without going through the others")
    func moves() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let person = tape.record(.peopleAdded([[.code: .text("P01")]]))
        let hands = (0..<3000).map { _ in
            tape.record(.handRaised(HandRaised(speaker: person, item: nil)))
        }
        for place in 0..<3000 {
            tape.record(
                .handMoved(HandMoved(hands[place], after: hands[2999 - place], before: nil)))
        }
        var expected = Array(hands.indices)
        for place in 0..<3000 {
            expected.removeAll { $0 == place }
            let neighbour = expected.firstIndex(of: 2999 - place) ?? -1
            expected.insert(place, at: neighbour + 1)
        }
        let session = Session(folding: tape.events)
        let now = try #require(session.lastHappened)
        #expect(session.queue(at: now).places.map(\.hand.id) == expected.map { hands[$0] })
    }

    @Test("Hands of groups take turns, the first of another group than the one before")
    func groups() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let people = tape.record(
            .peopleAdded(["a", "a", "b", "a", "b", "c"].map { [.group: .text($0)] }))
        let hands = (0..<6 as Range<UInt32>).map { place in
            tape.record(
                .handRaised(
                    HandRaised(
                        speaker: EntityID(people.event, index: place), item: nil)))
        }
        tape.record(.queuePolicyChosen(.byGroup))
        let session = Session(folding: tape.events)
        let now = try #require(session.lastHappened)
        let order = session.queue(at: now).places.map(\.hand.id)
        #expect(order == [0, 2, 1, 4, 3, 5].map { hands[$0] })
    }

    @Test("Of many who share a name, one who may not be named hides it; alone the person is told")
    func names() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let people = tape.record(
            .peopleAdded(
                (0..<2000).map { [.code: .text("P\($0 + 1)"), .name: .text("Budi Nama\($0)")] }))
        for place in 0..<2000 {
            tape.record(
                .noteTaken(
                    NoteTaken([.text: .text("kata Budi Nama\(place) dan Budi, P7")], line: "x")))
        }
        func texts() throws -> Set<[ReleasedText.Part]> {
            let session = Session(folding: tape.events)
            let now = try #require(session.lastHappened)
            return Set(session.released(to: .official, at: now).notes.map(\.text.parts))
        }
        let open = try texts()
        #expect(open.count == 2000 && open.contains([.words("kata Budi Nama9 dan Budi, P7")]))
        tape.record(
            .consentRecorded(
                ConsentRecorded([EntityID(people.event, index: 6)], [.name], .refused)))
        #expect(
            try texts().contains([
                .words("kata "), .mention(.code("P7")), .words(" dan "), .mention(.unknown),
                .words(", "), .mention(.code("P7")),
            ]))
    }
}
