import Discussion
import Testing

@testable import Interface

@Suite("How speakers are named is chosen on the screen")
struct AttributionTests {
    private static func circle() throws -> Room {
        let room = try Room([
            .title: .text("Menggali"), .profile: .text("circle"), .zone: .text("Asia/Jakarta"),
        ])
        try room.ask(.addItems([[.title: .text("Pertanyaan inti")]], after: nil), .openNextItem)
        return room
    }

    @Test("For the session and for the item that runs, the present one marked")
    func choosing() throws {
        let room = try Self.circle()
        let item = try #require(try room.session.openItem)
        let scenario = try Scenario(room).press("Esc A")
        try expectScreen(scenario, "attribution")
        scenario.press("9")
        #expect(scenario.said == "Acara 1: Aturan Chatham House")
        scenario.press("Esc A 2")
        #expect(scenario.said == "Seluruh sesi: Jabatan dan instansi")
        #expect(try room.session.attribution(chosenAloneFor: item) == .chathamHouse)
        #expect(try room.session.attribution(chosenAloneFor: nil) == .role)
    }

    @Test("Off the record nothing more is filed, and the top bar says so")
    func offRecord() throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc A 5")
        let top = scenario.rows.prefix(2).joined()
        #expect(top.contains("LUAR REKAM"))
        scenario.type("rahasia").press("Enter")
        #expect(room.texts == [])
        #expect(scenario.line == "rahasia")
        #expect((try? room.draft)?.contains("rahasia") != true)
    }
}
