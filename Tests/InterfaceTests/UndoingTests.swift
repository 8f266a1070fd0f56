import Discussion
import Testing

@testable import Interface

@Suite("What another recorded is taken back by choosing it")
struct UndoingTests {
    /// Rani notes a question, Budi an answer to it, and Rani's question is corrected.
    private func room() throws -> Room {
        let room = try Room.forum()
        let rani = try Scenario(room, as: "Rani").type("@3 ? Kapan datanya diverifikasi")
            .press("Enter")
        try Scenario(room, as: "Budi").type("@N1 < Januari").press("Enter").live.finish()
        rani.live.refresh()
        rani.press("Esc 4 Esc Esc G k e").type(" ulang").press("Enter").live.finish()
        return room
    }

    @Test("Its author is named before, with what hangs on it; redo brings back all")
    func choosing() throws {
        let room = try room()
        let before = room.texts
        let scenario = try Scenario(room, (100, 24)).press("Esc H")
        #expect(
            Array(scenario.rows[3...5]) == [
                "▸perubahan catatan «Kapan datanya diverifikasi ulang»"
                    + "                                 Rani 10.34.37",
                " pencatatan «Januari»"
                    + "                                                                 Budi 10.34.36",
                " pencatatan «Kapan datanya diverifikasi ulang»"
                    + "                                        Rani 10.34.35",
            ])
        scenario.press("↓ ↓ Enter")
        #expect(
            Array(scenario.rows[3...5]) == [
                "▸Rani: Enter lagi membatalkan pencatatan «Kapan datanya diverifikasi ul…»",
                " ikut batal: perubahan catatan «Kapan datanya diverifikasi ulang»"
                    + "                     Rani 10.34.37",
                " 1 catatan tetap ada tanpa itu",
            ])
        #expect(room.texts == before)
        scenario.press("Enter")
        #expect(
            scenario.status.hasPrefix(
                "Dibatalkan: pencatatan «Kapan datanya diverifikasi ul…», oleh Rani. Esc U memulihkan."
            ))
        #expect(room.texts == before.filter { $0 != "Kapan datanya diverifikasi ulang" })
        scenario.press("Esc U")
        #expect(try room.session.standingNotes.map(\.text) == before)
        #expect(scenario.said == "Dipulihkan: pencatatan «Kapan datanya diverifikasi ul…»")
    }

    @Test("Redo names what it brings back, not the latest of one's own")
    func named() throws {
        let room = try room()
        let scenario = try Scenario(room, as: "Budi").type("Satu lagi").press("Enter Esc p")
        scenario.press("Esc H").type("ulang").press("Enter Enter Esc U")
        #expect(
            scenario.said == "Dipulihkan: perubahan catatan «Kapan datanya diverifikasi ul…»")
    }

    @Test("Two of one name take back their own, and what one left when it is gone")
    func sameName() throws {
        let room = try Room.empty()
        let first = try Scenario(room).type("Satu").press("Enter")
        first.live.arrive()
        let second = try Scenario(room)
        second.live.arrive()
        second.type("Dua").press("Enter")
        first.live.refresh()
        first.press("Esc u")
        #expect(room.texts == ["Dua"])
        first.press("Esc u")
        #expect(room.texts == ["Dua"])
        second.live.finish()
        first.live.lookWhoIsHere()
        first.press("Esc u")
        #expect(room.texts == [])
        let status = first.press("Esc u").status
        #expect(status.hasPrefix("Tidak ada"))
    }

    @Test("The history says what was changed of what, and what was put on the list")
    func changes() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room, (100, 24)).press("Esc Esc 1 G L +")
        let title = try room.session.programme.last?.title.excerpt ?? ""
        scenario.press("a").type("Foto bersama").press("Ctrl-S i Esc H")
        let rows = scenario.rows[3...5].map { $0.split(separator: "  ").first.map(String.init) }
        #expect(
            rows == [
                "▸penambahan acara «Foto bersama»", " perubahan menit «\(title)»",
                " perubahan acara «\(title)» · Terkunci: Ya",
            ])
    }

    @Test("In a list it is what concerns the selected row; left with Esc nothing happens")
    func ofRow() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G H")
        let rows = [
            "▸pencatatan «Januari»                                             Budi 10.34.36", "",
        ]
        #expect(Array(scenario.rows[3...4]) == rows)
        scenario.press("Enter")
        #expect(scenario.rows[3] == "▸Budi: Enter lagi membatalkan pencatatan «Januari»")
        scenario.press("Esc H")
        #expect(Array(scenario.rows[3...4]) == rows)
    }
}
