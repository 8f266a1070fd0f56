import Discussion
import Testing

@testable import Interface

@Suite("Summary points read back to the room")
struct MemberCheckTests {
    private static func room() throws -> Room {
        let room = try Room([.profile: .text("circle"), .zone: .text("Asia/Jakarta")])
        try room.ask(.addPeople([[.name: .text("Siti")], [.name: .text("Budi")]]))
        try room.note(["= Saling bantu jalan", "@1 Iya"])
        return room
    }

    @Test("A point is confirmed, disputed by whom, or corrected in the line")
    func checking() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 4 g c 2")
        #expect(try room.session.notes[0].summaryStatus == .confirmed)
        #expect(scenario.screen.contains("Saling bantu jalan  DIBENARKAN"))
        scenario.press("c 4").type("2").press("Enter")
        #expect(scenario.screen.contains("DIBANTAH P02"))
        scenario.press("c 3")
        #expect(scenario.line == "= Saling bantu jalan")
        scenario.type(" karena uangnya terlihat").press("Enter")
        let note = try room.session.notes[0]
        #expect(note.text == "Saling bantu jalan karena uangnya terlihat")
        #expect(note.summaryStatus == .corrected)
        #expect(note.fields.entities(.objectors).isEmpty)
    }

    @Test("A sentence that is typed while the answers are shown goes to the line")
    func typed() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 4 g c").type("Benar semua")
        #expect(scenario.line == "Benar semua")
        #expect(try room.session.notes[0].summaryStatus == .unread)
    }

    @Test("Only summary points are read back")
    func others() throws {
        let scenario = try Scenario(try Self.room()).press("Esc Esc 4 G c")
        #expect(scenario.said == "Pilih sebuah ringkasan (=) dahulu.")
    }
}
