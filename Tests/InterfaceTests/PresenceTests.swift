import Discussion
import Testing

@testable import Interface

@Suite("When people came and left")
struct PresenceTests {
    @Test("Times are typed; of two times of coming, or of leaving, the earlier stands")
    func typed() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(.addPeople([[.name: .text("Siti Aminah")]]))
        room.wait(seconds: 2 * 3600)
        let scenario = try Scenario(room).press("Esc Esc 8 ␣ t").type("9.15").press("Enter")
        #expect(scenario.said == "Siti Aminah: 09.15–")
        scenario.press("t").type("9.20 - 10.40").press("Enter")
        #expect(scenario.said == "Siti Aminah: 09.15–10.40")
        #expect(scenario.screen.contains("P01 Siti Aminah · hadir 09.15–10.40"))
        scenario.press("t").type("-10.30").press("Enter")
        #expect(scenario.said == "Siti Aminah: 09.15–10.30")
        scenario.press("u")
        #expect(
            try room.session.people[0].presence.last?.left?.iso.hasPrefix("2020-11-30T10:40")
                == true)
    }

    @Test("A time that has not come is refused", arguments: ["12.00", "10.40-9.15", "pagi"])
    func refused(text: String) throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(.addPeople([[.name: .text("Siti Aminah")]]))
        room.wait(seconds: 2 * 3600)
        let scenario = try Scenario(room).press("Esc Esc 8 t").type(text).press("Enter")
        #expect(scenario.rows[22].contains("Tulis jam yang sudah lewat"))
        #expect(try room.session.people[0].presence.isEmpty)
    }
}
