import Discussion
import Testing

@Suite("Of somebody who was erased nothing is told that a copy brings back")
struct ErasedTests {
    @Test("Neither lines nor entries of theirs, nor the code where others speak of them")
    func broughtBack() throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.code: .text("P01"), .name: .text("Siti")]]))
        try room.ask(.addPeople([[.code: .text("P02"), .name: .text("Tobing")]]))
        try room.type("@2 ! Jalan diperbaiki")
        let outcome = try #require(room.session.notes.last)
        try room.ask(
            .amendNotes([
                outcome.id: outcome.fields.change(to: [
                    .status: .text(OutcomeStatus.agreed.rawValue)
                ])
            ]))
        var stick = try Rehearsal(joining: room, writer: "BBBB2222", by: "Budi")
        try stick.type("@2 kata baru")
        try stick.type("@1 dan @2 sudah")
        let tobing = try #require(room.session.person(withCode: "P02")).id
        var events = room.events + stick.events.filter { $0.id.writer == WriterID("BBBB2222") }
        let last = try #require(events.last)
        events.append(
            Event(
                id: EventID(writer: last.id.writer, number: last.id.number + 1),
                clock: last.clock + 1, moment: last.moment, by: "Budi",
                kind: .purged([tobing.event])))
        let session = Session(folding: events)
        let release = session.released(to: .official, at: room.now)
        #expect(release.notes.map(\.toldText) == ["Jalan diperbaiki", "dan <someone> sudah"])
        #expect(release.notes[0].voice == nil)
        #expect(session.wordsBroughtBack == 1)
        #expect(session.broughtBack.people == [tobing])
        #expect(session.broughtBack.outcomes == [outcome.id])
    }
}
