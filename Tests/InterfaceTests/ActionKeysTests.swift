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

    @Test("All outcomes that are marked are agreed by one key; an objection is to one")
    func agreed() throws {
        let scenario = try Self.scenario()
        try scenario.room.note(["! Tiga", "! Empat"])
        scenario.live.refresh()
        scenario.press("V o")
        #expect(scenario.said == "Keberatan dicatat satu per satu; Esc melepas tanda.")
        #expect(scenario.press("Enter").said == "Disepakati: 2 catatan.")
        let outcomes = try scenario.room.session.standingNotes.filter { $0.kind == .outcome }
        #expect(outcomes.map(\.outcomeStatus) == [.agreed, .agreed])
        #expect(scenario.live.marked.isEmpty)
    }

    @Test("Where all rows are gone nothing is offered to be done with one, until they are back")
    func gone() throws {
        let scenario = try Self.scenario().press("V d")
        #expect(scenario.live.selected == nil)
        #expect(scenario.rows.last?.contains("Enter") == false)
        #expect(scenario.press("Enter").said == "Tidak ada catatan terpilih.")
        scenario.press("u")
        #expect(scenario.press("␣").said == "Berjalan: Satu.")
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
