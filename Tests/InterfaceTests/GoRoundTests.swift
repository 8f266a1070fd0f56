import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("A go-round")
struct GoRoundTests {
    /// A circle with an open item, and three people to ask.
    private func circle() throws -> Room {
        let room = try Room([
            .title: .text("Menggali"), .profile: .text("circle"), .zone: .text("Asia/Jakarta"),
        ])
        try room.ask(.addPeople(["Siti", "Budi", "Umi"].map { [.name: .text($0)] }))
        try room.ask(.addItems([[.title: .text("Perkenalan")]], after: nil))
        try room.ask(.openNextItem)
        return room
    }

    private func answers(_ room: Room) throws -> [PromptAnswer?] {
        let session = try room.session
        let coverage = session.coverage(of: try #require(session.openItem))
        return session.people.map { coverage[$0.id] }
    }

    @Test("What is typed while people answer in turn goes to the line and marks nobody")
    func typed() throws {
        let room = try circle()
        let scenario = try Scenario(room).press("Esc Esc 1 r Enter").type("Sumur kering")
        #expect(scenario.line == "Sumur kering")
        #expect(try answers(room) == [.answered, nil, nil])
        scenario.press("Esc Esc r - i")
        room.wait(milliseconds: 400)
        scenario.type("lagi")
        #expect(scenario.line == "Sumur keringlagi")
        #expect(try answers(room) == [.answered, .passed, nil])
    }

    @Test("Undo says whose answer it took back")
    func undone() throws {
        let scenario = try Scenario(circle()).press("Esc Esc 1 r ↓ Enter Esc u")
        #expect(scenario.said == "Dibatalkan: catatan putaran «Budi»")
    }
}
