import Discussion
import Testing

@testable import Interface

@Suite("What is said of an act")
struct RecordedTests {
    @Test(
        "Whatever a key records is said in a sentence",
        arguments: [
            ("Esc p", "Dijeda: «Tanya jawab, termin 1». Esc p melanjutkan."),
            ("Esc p Esc p", "Berjalan lagi: «Tanya jawab, termin 1»."),
            ("Esc o Esc o", "Direkam lagi mulai sekarang."),
            ("Esc f", "Giliran Hasan selesai, 1:11."),
            ("Esc n", "Dimulai: «Tanya jawab, termin 2». Esc u membatalkan."),
            ("Esc Esc 2 c", "Antrean ditutup."), ("Esc Esc 2 c c", "Antrean dibuka lagi."),
            ("Esc Esc 2 m 2 Enter", "Batas 2:00."),
            ("Esc Esc 2 o 2", "Antrean: yang belum bicara dahulu."),
            ("Esc Esc 1 G K", "«Penutup» kini nomor 9."),
            ("Esc Esc 1 G Enter", "Dimulai: «Penutup». Esc u membatalkan."),
            (
                "Esc Esc 5 G ␣",
                "Berjalan: Verifikasi ulang data sepuluh…"
            ),
        ])
    func acts(keys: String, said: String) throws {
        let scenario = try Scenario(Room.forum()).press(keys)
        #expect(scenario.said == said)
    }

    @Test(
        "A sentence typed over a choice goes to the line, and its Enter chooses nothing",
        arguments: ["Esc w", "Esc A", "Esc Esc 2 o"])
    func overChoices(keys: String) throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press(keys).type("satu catatan")
        #expect(scenario.line == "satu catatan")
        scenario.press("Enter")
        #expect(try room.session.history.suffix(2).map(\.action) == [.record, .takeNote])
        #expect(room.texts.last == "satu catatan")
    }

    @Test("Enter on an entry that is an action already makes no second one")
    func twice() throws {
        let room = try BoardRoom.all[0].room()
        let scenario = try Scenario(room).press("Esc Esc 6 Enter Enter")
        #expect(scenario.said.hasSuffix("sudah menjadi tindak lanjut, di tampilan 5."))
        #expect(try room.session.standingNotes.count { $0.kind == .action } == 1)
    }

    @Test("Behind a letter that is no key of a list, what follows at once is no command")
    func stumbling() throws {
        let room = try Room.forum()
        let before = try room.session.history.count
        let scenario = try Scenario(room).press("Esc Esc 1").type("Sumur di RT 3 kering")
        #expect(scenario.said == "Tombol masuk ke daftar: i membawa kalimat ini ke baris catatan.")
        #expect(try room.session.history.count == before)
        #expect(scenario.press("i", after: 1500).line == "Sumur di RT 3 kering")
    }

    @Test("In a list Esc x and Esc k mean its row, and where that is no note they do nothing")
    func rows() throws {
        for view in [1, 3, 6, 8] {
            for key in ["x", "k"] {
                let room = try Room.forum()
                let before = try room.session.history.count
                let scenario = try Scenario(room).press("Esc Esc \(view) Esc " + key)
                #expect(scenario.said == "Baris ini bukan catatan. Catatan terakhir: i dahulu.")
                #expect(try room.session.history.count == before)
            }
        }
        let room = try Room.forum()
        let action = try #require(try room.session.notes.last { $0.kind == .action })
        try Scenario(room).type("@1 Yang terakhir").press("Enter Esc Esc 5 G Esc x")
        #expect(try room.session.notes[action.id]?.struckBy != nil)
        #expect(room.texts.contains("Yang terakhir"))
    }

    @Test("Over a half-written line Esc x says first which note it means")
    func halfLine() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("@1 Satu").press("Enter").type("@1 Du").press(
            "Esc x")
        #expect(scenario.said == "Esc x lagi mencoret «Satu», bukan baris ini.")
        #expect(room.texts.contains("Satu"))
        scenario.press("Esc x")
        #expect(scenario.said == "Dicoret: «Satu». Esc u memulihkan.")
        #expect(scenario.line == "@1 Du")
        scenario.press("Esc u").type("a").press("Esc x")
        #expect(scenario.said == "Esc x lagi mencoret «Satu», bukan baris ini.")
    }
}
