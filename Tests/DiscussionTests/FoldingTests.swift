import Discussion
import Testing

@Suite("Events add up to a session")
struct FoldingTests {
    /// A session with people, items, notes, a turn, an undoing and a redoing.
    static func full() throws -> Rehearsal {
        var room = try Rehearsal(.circle, details: [.title: .text("Uji")])
        try room.ask(.addPeople([[.cue: .text("batik")], [.cue: .text("biru")]]))
        try room.ask(
            .addItems(
                [[.title: .text("Menggali"), .minutes: .number(20)], [.title: .text("Penutup")]],
                after: nil))
        try room.ask(.openNextItem)
        try room.type("@1 \"Kami jimpitan\"")
        try room.type("@2 Uangnya dicatat.")
        try room.ask(.undo(by: "Notulis"))
        try room.ask(.redo(by: "Notulis"))
        try room.ask(.openNextItem)
        try room.ask(.closeSession)
        return room
    }

    @Test("The order in which events arrive changes nothing")
    func anyOrder() throws {
        let room = try Self.full()
        let expected = Session(folding: room.events)
        #expect(room.session == expected)
        for _ in 0..<50 {
            #expect(Session(folding: room.events.shuffled()) == expected)
        }
    }

    @Test("Applying one by one and folding at once give the same session")
    func prefixes() throws {
        let events = try Self.full().events.filter { !Session.needsFolding($0.kind) }
        var session = Session()
        for (count, event) in events.enumerated() {
            session.apply(event)
            #expect(session == Session(folding: Array(events[...count])))
        }
    }

    @Test("Undo takes back one's own latest act, redo brings it back, until something else happens")
    func undoRedo() throws {
        var room = try Rehearsal()
        try room.type("satu")
        try room.type("dua")
        func texts() -> [String] { room.session.standingNotes.map(\.text) }
        try room.ask(.undo(by: "Notulis"))
        #expect(texts() == ["satu"])
        try room.ask(.undo(by: "Notulis"))
        #expect(texts() == [])
        #expect(throws: Refusal.nothingToUndo) { try room.ask(.undo(by: "Notulis")) }
        try room.ask(.redo(by: "Notulis"))
        #expect(texts() == ["satu"])
        try room.ask(.redo(by: "Notulis"))
        #expect(texts() == ["satu", "dua"])
        #expect(throws: Refusal.nothingToRedo) { try room.ask(.redo(by: "Notulis")) }
        try room.ask(.undo(by: "Notulis"))
        try room.type("tiga")
        #expect(throws: Refusal.nothingToRedo) { try room.ask(.redo(by: "Notulis")) }
        #expect(texts() == ["satu", "tiga"])
    }

    @Test("Nobody undoes what another recorded")
    func undoOwn() throws {
        var first = try Rehearsal()
        try first.type("satu")
        var second = try Rehearsal(joining: first, writer: "00000002", by: "Rani")
        #expect(throws: Refusal.nothingToUndo) { try second.ask(.undo(by: "Rani")) }
        try second.type("dua")
        try second.ask(.undo(by: "Rani"))
        #expect(second.session.standingNotes.map(\.text) == ["satu"])
    }

    @Test("What cannot have an effect is kept and named with the reason")
    func withoutEffect() throws {
        var room = try Rehearsal()
        let nobody = try #require(EntityID("00000000:9"))
        let kinds: [(Event.Kind, NoEffect)] = [
            (.itemOpened(nobody), .unknownSubject),
            (.itemClosed(nobody), .unknownSubject),
            (.turnEnded(nobody), .unknownSubject),
            (.notesStruck([nobody]), .unknownSubject),
            (.peopleRemoved([nobody]), .unknownSubject),
            (.agendaItemMoved(nobody, after: nil), .unknownSubject),
            (.offRecordEnded, .alreadyEnded),
            (.unknown("danceDanced"), .unknownKind),
        ]
        let writer = try #require(WriterID("7QK3M2XA"))
        var session = room.session
        let last = try #require(room.events.last)
        for (place, (kind, reason)) in kinds.enumerated() {
            let id = EventID(writer: writer, number: UInt32(100 + place))
            session.apply(
                Event(id: id, clock: 100, moment: last.moment, by: "Notulis", kind: kind))
            #expect(session.withoutEffect[id] == reason, "\(kind)")
        }
        try room.type("sesudahnya")
        #expect(room.session.standingNotes.map(\.text) == ["sesudahnya"])
    }

    @Test("A wrong clock of one laptop is put right by one event, and lengths with it")
    func shift() throws {
        var room = try Rehearsal()
        try room.type("satu")
        let before = try #require(room.session.notes.first).happened.wall
        let writer = try #require(WriterID("7QK3M2XA"))
        let last = try #require(room.events.last)
        let shift = Event(
            id: EventID(writer: writer, number: 99), clock: 99, moment: last.moment, by: "Notulis",
            kind: .writerTimesShifted(writer, milliseconds: 60_000))
        let shifted = Session(folding: room.events + [shift])
        let after = try #require(shifted.notes.first).happened.wall
        #expect(after == before.earlier(by: -60_000))
    }
}
