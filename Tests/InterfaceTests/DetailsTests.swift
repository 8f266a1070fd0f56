import Discussion
import Testing

@testable import Interface

@Suite("What the papers say of the session, filled in on the screen")
struct DetailsTests {
    @Test(
        "Venue, hour of the invitation and recorder are typed while the room is live, and one undo takes all back"
    )
    func filling() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc D Tab Tab Tab").type("Balai desa")
        scenario.press("Tab Tab Tab Tab Tab").type("08.30")
        scenario.press("Tab Tab Tab Tab Tab Tab").type("P01").press("Ctrl-S")
        let details = try room.session.details
        #expect(details.text(.venue) == "Balai desa")
        #expect(details.time(.invitedAt) == 510)
        #expect(details.entity(.recorder) == (try room.session.person(withCode: "P01")?.id))
        scenario.press("Esc u")
        #expect(try room.session.details.text(.venue) == nil)
    }

    @Test("Who is not on the list cannot sign, and the form says so")
    func unknown() throws {
        let fault = "Tidak ada di daftar orang: tambahkan di 8, atau kosongkan."
        let scenario = try Scenario(Room.forum()).press("Esc D")
        scenario.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab").type("Zainab").press("Ctrl-S")
        #expect(scenario.screen.contains(fault))
        // A code that nobody has is no beginning of a name.
        scenario.press("Ctrl-U").type("A9").press("Ctrl-S")
        #expect(scenario.screen.contains(fault))
        #expect(scenario.live.session.details.entity(.chair) == nil)
    }

    @Test("Each field that cannot be read says so, and the others are filed")
    func others() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc D Tab Tab Tab").type("Balai desa")
        scenario.press("Tab Tab Tab Tab Tab").type("siang").press("Tab Tab Tab").type("Zainab")
        scenario.press("Ctrl-S")
        #expect(scenario.said == "1 isian tersimpan. Belum: Waktu undangan, Ketua.")
        #expect(scenario.screen.contains("siang\n"))
        #expect(try room.session.details.text(.venue) == "Balai desa")
        scenario.press("Ctrl-U").type("8.30").press("Tab Tab Tab Ctrl-U").type("ibu rina")
        scenario.press("Ctrl-S")
        #expect(scenario.live.overlay == nil)
        let details = try room.session.details
        #expect(details.time(.invitedAt) == 510)
        #expect(details.entity(.chair) == (try room.session.person(withCode: "P03")?.id))
    }
}
