import Discussion
import Testing

@testable import Interface

@Suite("What is kept up with the session")
struct TallyTests {
    @Test("Before the first item talk has turns and notes, and no share of a time")
    func beforeTheFirstItem() throws {
        let room = try Room([.profile: .text("circle"), .zone: .text("Asia/Jakarta")])
        try room.ask(.addPeople(["Sri", "Joko"].map { [.name: .text($0)] }))
        try room.note(["@1 Satu", "Dua", "@2 Tiga"], every: 60)
        try expectScreen(
            Scenario(room, (120, 30), .english).press("Esc Esc 8"), "people-before-items")
    }

    @Test("Following step by step comes to the same as beginning anew")
    func following() throws {
        let room = try Room.forum()
        var followed = Tally()
        followed.follow(try room.session)
        let scenario = try Scenario(room)
        let lines = ["@2 Satu #a", "@9 Dua", "@+Tini, Desa: Tiga #a", "@0 Empat"]
        for keys in lines + ["Esc x", "Esc u", "Esc n", "Esc u", "↑ x Enter", "Esc u Esc Ctrl-R"] {
            if keys.hasPrefix("@") {
                scenario.type(keys).press("Enter")
            } else {
                scenario.press(keys)
            }
            let session = try room.session
            followed.follow(session)
            var fresh = Tally()
            fresh.follow(session)
            #expect(followed.notes == fresh.notes && followed.notesOf == fresh.notesOf, "\(keys)")
            #expect(followed.turnsOf == fresh.turnsOf && followed.roster == fresh.roster)
            #expect(followed.unfinished.count == session.unfinishedNotes.count)
            #expect(followed.notes.map { session.notes[$0].id } == session.standingNotes.map(\.id))
            #expect(followed.labels == fresh.labels)
        }
    }

    @Test("Labels are those of the session, also where two people bear one code")
    func labels() throws {
        let writer = try #require(WriterID("7QK3M2XA"))
        let moment = Moment(at: WallTime(Room.day, hour: 9, minute: 0, offset: 420), up: 0)
        let events = (1...3).map { number in
            Event(
                id: EventID(writer: writer, number: number), clock: number, moment: moment,
                by: "Ayu",
                kind: .peopleAdded([[.code: .text(number == 2 ? "P02" : "P01")]]))
        }
        let session = Session(folding: events)
        var tally = Tally()
        tally.follow(session)
        #expect(session.people.map { tally.labels[$0.id] } == ["P01", "P02", "P01·2"])
        #expect(session.people.map { session.label(of: $0) } == ["P01", "P02", "P01·2"])
    }
}
