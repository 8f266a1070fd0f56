import Discussion
import Testing

@testable import Interface

@Suite("Actions that are chosen")
struct ActionKeysTests {
    private static func scenario() throws -> Scenario {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(.addPeople(["Sri", "Joko"].map { [.name: .text($0)] }))
        try room.note(["> Satu", "> Dua"])
        return try Scenario(room).press("Esc Esc 5")
    }

    @Test("All that are marked move on by one key, to the status after that of the first")
    func movedOn() throws {
        let scenario = try Self.scenario().press("v v ␣")
        #expect(scenario.said == "Berjalan: 2 catatan.")
        let statuses = try scenario.room.session.standingNotes.map(\.actionStatus)
        #expect(statuses == [.running, .running] && scenario.live.marked.isEmpty)
        #expect(scenario.press("Home ␣").said == "Terhambat: Satu.")
    }

    @Test(
        "@ and a number, a code or a name is somebody, and never an office",
        arguments: [
            ("@1", "1 catatan atas nama: P01 Sri"), ("@P02", "1 catatan atas nama: P02 Joko"),
            ("@Pak Joko", "1 catatan atas nama: P02 Joko"),
            ("@9", "Tidak ada yang cocok; coba kata lain, atau Esc."),
            ("Dinas PU", "1 catatan atas nama: → Dinas PU"),
        ])
    func owner(typed: String, said: String) throws {
        #expect(try Self.scenario().press("s").type(typed).press("Enter").said == said)
    }

    @Test("Themes are found by their names as they are typed elsewhere")
    func slugs() throws {
        let scenario = try Self.scenario()
        scenario.press("Ctrl-P").type("tema pendapa")
        #expect(scenario.rows[3].hasPrefix("▸Pendapa"))
    }

    @Test("Alt and a letter is a command over a question too, and writes nothing")
    func alt() throws {
        let scenario = try Self.scenario().press("i Esc g Alt-p")
        #expect(scenario.line.isEmpty && scenario.live.inquiry == nil)
    }
}
