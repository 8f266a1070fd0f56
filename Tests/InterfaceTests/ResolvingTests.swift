import Discussion
import Testing

@testable import Interface

@Suite("What was left open is dealt with")
struct ResolvingTests {
    private func room() throws -> Room {
        let room = try Room.forum()
        try room.note(["~ Anggaran 2022", "?? Kapan dapurnya buka", "@3 Terima kasih"])
        return room
    }

    private func status(_ room: Room) throws -> QuestionStatus? {
        let session = try room.session
        return session.standingNotes.first { $0.kind == .question }
            .map(session.status(ofQuestion:))
    }

    @Test(
        "One key says of what was parked, of what was to be asked and of a question that it is done"
    )
    func one() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G Enter")
        #expect(
            scenario.said
                == "Yang dituntaskan: pertanyaan ?, parkir ~, tanya nanti ??. d menghapus.")
        scenario.press("k Enter")
        #expect(scenario.said == "Sudah ditanyakan: «Kapan dapurnya buka». Esc u membatalkan.")
        scenario.press("k x")
        #expect(scenario.said == "Sudah dibahas: «Anggaran 2022». Esc u membatalkan.")
        scenario.press("/ w a r g a Enter Enter")
        #expect(scenario.said == "Terjawab: «Warga yang nyata miskin tetap…». Esc u membatalkan.")
        #expect(try status(room) == .answered)
        scenario.press("Enter")
        #expect(
            scenario.said == "Terbuka lagi: «Warga yang nyata miskin tetap…». Esc u membatalkan.")
        scenario.press("u u")
        #expect(try status(room) == .open)
    }

    @Test("Marked notes are dealt with by one event, and the screen says which are")
    func several() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc V")
        try expectScreen(scenario, "marked")
        scenario.press("Enter")
        #expect(scenario.said == "4 catatan tuntas. Esc u membatalkan.")
        try expectScreen(scenario, "resolved")
        scenario.press("Esc c")
        #expect(!scenario.screen.contains("Parkir"))
    }

    @Test("A question of the floor is answered by the same key; what a note answers stays so")
    func floor() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc 2 Esc Esc G x")
        #expect(scenario.said == "Terjawab: «Warga yang nyata miskin tetap…». Esc u membatalkan.")
        scenario.press("u")
        try room.note(["@n1 < Lewat musyawarah desa"])
        scenario.live.refresh()
        scenario.press("x")
        #expect(scenario.said == "Sudah dijawab oleh sebuah catatan < di bawahnya.")
    }
}
