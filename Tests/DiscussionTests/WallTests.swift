import Discussion
import Testing

@Suite("What the room's screen shows is chosen")
struct WallTests {
    @Test("The wall is turned, and undoing passes over it, for the room has seen it")
    func turning() throws {
        var room = try Rehearsal()
        try room.type("! Mulai Januari")
        let outcome = try #require(room.session.notes.last).id
        let contents: [WallContent] = [
            .agenda, .statement(outcome), .message("Kembali"), .blank, .clock,
        ]
        for content in contents {
            try room.ask(.turnWall(content))
            #expect(room.session.wall == content)
        }
        try room.ask(.turnWall(.statement(outcome)))
        let author = try #require(room.events.last).by
        try room.ask(.undo(by: author))
        #expect(room.session.standingNotes.isEmpty)
        #expect(room.session.wall == .statement(outcome))
    }

    @Test("Only an outcome that stands is shown alone, and no message is empty")
    func refusals() throws {
        var room = try Rehearsal()
        try room.type("Bukan rumusan")
        let note = try #require(room.session.notes.last).id
        #expect(throws: Refusal.noOutcome) { try room.ask(.turnWall(.statement(note))) }
        try room.ask(.strikeNotes([note]))
        #expect(throws: Refusal.unknownNote) { try room.ask(.turnWall(.statement(note))) }
        #expect(throws: Refusal.emptyMessage) { try room.ask(.turnWall(.message(" \n"))) }
    }

    @Test("The room hears of the speaker what the gate lets through, and nothing of who withdrew")
    func floor() throws {
        var room = try Rehearsal(.forum)
        try room.ask(.addPeople([[.name: .text("Siti"), .institution: .text("Tapen")]]))
        let siti = try #require(room.session.people.last).id
        try room.ask(.giveFloor(.person(siti)))
        let floor = room.session.released(to: .room, at: room.now).floor
        #expect(floor?.voice == .role(office: nil, institution: "Tapen", role: .participant))
        try room.ask(.recordConsent(ConsentRecorded([siti], [.attend], .withdrawn)))
        #expect(room.session.released(to: .room, at: room.now).floor == nil)
    }
}
