import Discussion
import Testing

@testable import Interface

@Suite("What is still to be completed")
struct CompletingTests {
    @Test("A moment is marked while a line is typed, and written later under its own time and item")
    func moments() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Setengah").press("Esc t")
        #expect(scenario.line == "Setengah")
        #expect(scenario.status.hasPrefix("Saat 10.34.36 ditandai; Esc m melengkapinya."))
        room.wait(seconds: 300)
        scenario.press("Esc n Esc m Enter")
        #expect(scenario.line == "@P04 ")
        scenario.type("\"Kami ikut\"").press("Enter")
        let note = try #require(try room.session.notes.last)
        #expect(note.kind == .quote && note.text == "Kami ikut")
        #expect(room.session(titleOf: note.item) == "Tanya jawab, termin 1")
        scenario.press("Esc z")
        #expect(scenario.line == "Setengah")
    }

    @Test("Marked moments, lines without a speaker and people without a name stand in one list")
    func list() throws {
        let room = try Room.forum()
        try room.note(["@0 Siapa bilang begitu"])
        let scenario = try Scenario(room).press("Esc t Esc m")
        #expect(
            Array(scenario.rows[2...5]) == [
                "▸KELENGKAPAN 3  ketik untuk menyaring",
                "▸10.34.55 Siapa bilang begitu                                   tanpa pembicara",
                " 10.34.56 … P04 Hasan                                             belum ditulis",
                " P06 «batik hijau, kiri»                                          belum bernama",
            ])
        scenario.press("Enter").type("yusuf").press("Enter")
        #expect(scenario.status.hasPrefix("1 catatan atas nama: P05 Yusuf"))
        scenario.press("Esc m").type("batik").press("Enter").type("Wati").press("Ctrl-S")
        #expect(try room.session.person(withCode: "P06")?.name == "Wati")
        scenario.press("Esc 4")
        #expect(scenario.rows[2].hasSuffix("LENGKAPI 1"))
    }

    @Test("What names a board that is not there stands in it, and goes to the line to be changed")
    func boardNotThere() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("@2 +kasus Sumur kering").press("Enter Esc m")
        #expect(
            Array(scenario.rows[2...4]) == [
                "▸KELENGKAPAN 2  ketik untuk menyaring",
                "▸10.34.35 +kasus Sumur kering                                belum ada papannya",
                " P06 «batik hijau, kiri»                                          belum bernama",
            ])
        scenario.press("Enter")
        #expect(scenario.line == "@P02 +kasus Sumur kering")
        scenario.press("Ctrl-U").type("@2 Sumur kering").press("Enter Esc m")
        #expect(scenario.rows[2] == "▸KELENGKAPAN 1  ketik untuk menyaring")
    }

    @Test("A marked moment that is struck is named by its time, as it has no words")
    func struck() throws {
        let scenario = try Scenario(Room.empty()).press("Esc t Esc Esc 4 d")
        #expect(scenario.said == "Dihapus: Saat ditandai 09.00.00. Esc u memulihkan.")
    }

    @Test("Where nothing is left, that is said")
    func nothing() throws {
        let scenario = try Scenario(Room.empty()).press("Esc m")
        #expect(scenario.status == "Semua sudah lengkap.")
    }
}

extension Room {
    func session(titleOf item: EntityID?) -> String? {
        (try? session).flatMap { session in item.flatMap { session.items[$0]?.title } }
    }
}
