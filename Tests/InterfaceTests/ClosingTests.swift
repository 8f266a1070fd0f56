import Discussion
import Foundation
import Methods
import Testing
import Wording

@testable import Interface

@Suite("Closing: what is unclear is asked first, then the papers are three keys away")
struct ClosingTests {
    /// What the desk was asked for, and what it answers.
    private final class Asked {
        var written: [[String]] = []
        var printed: [[String]] = []
        var trouble: Words?
    }

    private func sit(_ asked: Asked, _ size: (Int, Int) = (80, 24)) throws -> Scenario {
        let scenario = try Scenario(try Room.forum(), size)
        func names(_ papers: [PaperDesk.Paper]) -> [String] {
            papers.map { $0.document.rawValue + "." + $0.format }
        }
        func outcome(_ papers: [PaperDesk.Paper]) -> PaperDesk.Outcome {
            var outcome = PaperDesk.Outcome()
            outcome.done = asked.trouble == nil ? names(papers) : []
            outcome.trouble = asked.trouble
            return outcome
        }
        scenario.live.desk = PaperDesk(
            folder: "~/Rembug/",
            write: { papers in
                asked.written.append(names(papers))
                return outcome(papers)
            },
            print: { papers in
                asked.printed.append(names(papers))
                return outcome(papers)
            })
        return scenario
    }

    @Test("What is said after the session was opened again is none of the debrief's")
    func reopenedInDebrief() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc c c Enter d Enter")
        #expect(try room.session.currentItem?.type.isPrivate == true)
        scenario.press("Esc c u Enter")
        #expect(
            scenario.said
                == "Sesi dibuka lagi; refleksi tim berakhir. Esc n membuka acara berikutnya.")
        scenario.type("@1 kata warga").press("Enter")
        let note = try #require(try room.session.notes.last)
        #expect(note.text == "kata warga" && note.item == nil)
    }

    private static let unclear = [
        "> Melaporkan hasil ke semua pihak oleh:kita semua", "> Membetulkan data ganda secepatnya",
    ]

    @Test("A closed session is driven on only by a second press, which opens it again; so does u")
    func openedAgain() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc c c Enter Esc Esc n")
        #expect(
            scenario.said
                == "Sesi sudah ditutup. Sekali lagi: sesi dibuka lagi dan acara berjalan.")
        let item = try room.session.openItem
        scenario.press("Esc n")
        #expect(try room.session.closed == nil)
        #expect(try room.session.openItem != item)
        scenario.press("Esc c c Enter u Enter")
        #expect(scenario.said == "Sesi dibuka lagi.")
        #expect(try room.session.closed == nil)
    }

    @Test("A note taken once the session is closed is said to be filed after closing")
    func afterClosing() throws {
        let scenario = try Scenario(Room.forum()).press("Esc c c Enter Esc").type("Satu lagi")
        #expect(scenario.status.hasPrefix("URAIAN · tanpa pembicara · sesudah ditutup · "))
        #expect(!scenario.rows[1].contains("berikut"))
        scenario.press("Enter")
        #expect(try scenario.room.session.notes.last?.item == nil)
    }

    @Test("Where every item has run, a closed session says that and no more")
    func nothingFollows() throws {
        let room = try Room.empty()
        try room.ask(.addItems([[.title: .text("Musdes")]], after: nil))
        try room.ask(.openNextItem)
        let scenario = try Scenario(room).press("Esc c c Enter Esc Esc n")
        #expect(scenario.said == "Sesi sudah ditutup, dan semua acara sudah berjalan.")
    }

    @Test("Unclear actions are shown with what they lack, and c closes all the same")
    func challenged() throws {
        let asked = Asked()
        let scenario = try sit(asked)
        for line in Self.unclear { scenario.type(line).press("Enter") }
        scenario.press("Esc c")
        #expect(scenario.live.session.closed == nil)
        #expect(
            scenario.rows[2..<20] == [
                "▸MENUTUP SESI 7" + String(repeating: " ", count: 63) + "↓",
                " Belum selesai: angka + Enter membuka, c + Enter menutup",
                "▸1  Pertanyaan belum dijawab (1) · Warga yang nyata miskin tetapi tidak ada di",
                "    DTKS ditangani lewat apa?", " 2  Parkir (1) · Anggaran perubahan 2021",
                " 3  Acara belum dibuka (5) · 6 Tanya jawab, termin 2", " 4  Perlu dilengkapi (1)",
                " 5  Data sesi belum diisi (4) · Tempat, Penyelenggara, Ketua, Pencatat",
                " 2 tindak lanjut belum jelas; a membetulkan",
                " > Melaporkan hasil ke semua pihak",
                "     «kita semua» bukan penanggung jawab: siapa satu orang yang memegangnya?",
                "     Belum ada tenggat: paling lambat kapan?",
                " > Membetulkan data ganda secepatnya",
                "     Belum ada penanggung jawab: siapa satu orang yang memegangnya?",
                "     «secepatnya» bukan tanggal: paling lambat kapan?",
                " Dokumen: e menulis, p mencetak", " [x] Notula (pdf)",
                " [x] Berita acara (pdf)",
            ])
        scenario.press("c Enter")
        #expect(scenario.live.session.closed != nil)
        #expect(
            scenario.rows[2...4] == [
                "▸SESI DITUTUP 7" + String(repeating: " ", count: 63) + "↓",
                " Dokumen: e menulis, p mencetak", "▸[x] Notula (pdf)",
            ])
    }

    @Test("Enter brings an unclear action into the line, and nothing is closed")
    func putRight() throws {
        let scenario = try sit(Asked())
        scenario.type(Self.unclear[1]).press("Enter Esc c ↓ ↓ ↓ ↓ ↓ Enter")
        #expect(scenario.line == Self.unclear[1])
        scenario.type(" by:@4 due:2021-01-15").press("Enter Esc c")
        #expect(!scenario.screen.contains("belum jelas"))
        scenario.press("c Enter")
        #expect(scenario.live.session.closed != nil)
    }

    @Test("After one unclear action the next is in sight, until all are clear")
    func allPutRight() throws {
        let scenario = try sit(Asked())
        for line in Self.unclear { scenario.type(line).press("Enter") }
        scenario.press("Esc c a Enter Ctrl-U").type("> Melapor by:@4 due:2021-01-15").press("Enter")
        #expect(scenario.screen.contains("▸> Membetulkan data ganda"))
        scenario.press("a Enter Ctrl-U").type("> Membetulkan by:@4 due:2021-01-15").press("Enter")
        #expect(scenario.said == "Semua tindak lanjut jelas; Esc c menutup sesi.")
        #expect(scenario.live.session.closed == nil)
    }

    @Test("What was recorded after the closing goes with it when it is taken back")
    func reopened() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc R Esc c c Enter Esc Esc R Esc c u Enter")
        #expect(scenario.said == "Sesi dibuka lagi.")
        let session = try room.session
        #expect(session.withoutEffect.isEmpty)
        #expect(session.recordings.count == 1)
        #expect(session.isRecording)
    }

    @Test("The papers that are chosen say which board is in none of them")
    func boards() throws {
        let scenario = try Scenario(BoardRoom.all[0].room()).press("Esc c")
        let title = try #require(scenario.live.session.currentBoard?.schema.title.indonesian)
        #expect(scenario.rows.contains(" \(title) hanya di Laporan dan Transkrip"))
        let narrow = try Scenario(BoardRoom.all[0].room(), (30, 24)).press("Esc c c Enter").rows
        let first = try #require(narrow.firstIndex { $0.hasPrefix(" Ember") })
        #expect(narrow[first...first + 1] == [" Ember Bocor hanya di Laporan", " dan Transkrip"])
    }

    @Test("The papers say which boards are in none of those chosen, and which in none of all")
    func restrictedBoards() throws {
        let room = try Room([.title: .text("Rembug"), .profile: .text("forum")])
        for name in ["power-cube", "village-needs", "asset-map", "leaky-bucket"] {
            try room.ask(.adoptMethod(Method(reading: try #require(ShippedMethods.text(name)))))
        }
        try room.note(
            ["+kuasa Musdes lokal/tertutup/tersembunyi", "+desa Mangli", "+aset sosial Arisan"],
            every: 5)
        func sentences(_ scenario: Scenario) -> [String] {
            scenario.rows.filter { $0.contains("hanya") || $0.contains(" only ") }
        }
        let restricted = " Kubus Kuasa: lampiran terbatas, hanya dengan --annex"
        let scenario = try Scenario(room).press("Esc c")
        #expect(
            sentences(scenario) == [
                " Potret Desa, Peta Aset hanya di Laporan dan Transkrip", restricted,
            ])
        scenario.press("End ↑ ↑ ↑ ␣")
        #expect(sentences(scenario) == [restricted])
        let english = try Scenario(room, .english).press("Esc c")
        #expect(
            sentences(english) == [
                " Portrait of villages, Asset map only in report and transcript",
                " Power Cube: restricted annex, only with --annex",
            ])
    }

    @Test("A key brings the first unclear action into the line, wherever the mark is")
    func firstUnclear() throws {
        let scenario = try sit(Asked())
        scenario.type(Self.unclear[1]).press("Enter Esc c a Enter")
        #expect(scenario.line == Self.unclear[1])
    }

    @Test("Four keys from the last word to the files; what is chosen, and what went wrong")
    func papers() throws {
        let asked = Asked()
        let scenario = try sit(asked).press("Esc c e Enter")
        #expect(asked.written == [["notula.pdf", "berita-acara.pdf", "daftar-hadir.pdf"]])
        #expect(
            scenario.said
                == "Sesi ditutup. Ditulis di ~/Rembug/: notula.pdf, berita-acara.pdf, daftar-hadir.pdf."
        )
        scenario.press("Enter ↓ Enter ↓ Enter p Enter")
        #expect(scenario.said == "Belum ada dokumen yang dipilih.")
        scenario.press("↑ ↑ Enter p Enter")
        #expect(asked.printed == [["notula.pdf"]])
        #expect(scenario.said == "Dikirim ke pencetak: notula.pdf.")
        asked.trouble = Words(id: "Tidak tercetak.", en: "Not printed.")
        #expect(scenario.press("p Enter").said == "Tidak tercetak.")
    }

    @Test("All that is unfinished is one key away, and nothing of it has to be done")
    func unfinished() throws {
        let room = try Room.round()
        try room.note([
            "= Data ganda tiap tahun", "?? siapa yang tidak kebagian", "~ Anggaran 2022",
            "! Satu data", "> Melapor",
        ])
        let people = try room.session.people.map(\.id)
        try room.ask(.recordConsent(ConsentRecorded([people[0]], [.quote], .given)))
        try room.ask(.chooseAttribution(.named, item: nil))
        let scenario = try Scenario(room).press("Esc c")
        try expectScreen(scenario, "closing-unfinished")
        try expectScreen(try Scenario(room, (60, 20), .english).press("Esc c"), "closing-60x20")
        var places: [String] = []
        for digit in 1...9 {
            scenario.press("\(digit) Enter")
            let place = scenario.live.overlay == nil ? "\(scenario.live.view)" : "window"
            let row = scenario.live.overlay == nil ? scenario.live.selected : nil
            let note = row.flatMap { scenario.live.session.notes[$0]?.text }
            places.append(place + (note.map { " " + $0 } ?? ""))
            scenario.press("Esc i Esc c")
        }
        #expect(
            places == [
                "floor", "window", "notes Data ganda tiap tahun", "outcomes Satu data",
                "notes Warga yang nyata miskin tetapi tidak ada di DTKS ditangani lewat apa?",
                "notes siapa yang tidak kebagian", "notes Anggaran perubahan 2021", "agenda",
                "window",
            ])
        scenario.press("c Enter")
        #expect(scenario.live.session.closed != nil)
    }

    @Test("A closed session shows its papers again; in practice there are none")
    func again() throws {
        let scenario = try Scenario(try Room.forum()).press("Esc c c Enter Esc Esc c e Enter")
        #expect(scenario.said == "Dalam latihan tidak ada dokumen yang dibuat.")
        scenario.press("Esc Esc u")
        #expect(scenario.live.session.closed == nil)
    }

    @Test("A sentence that is typed while the session is being closed goes to the line")
    func sentence() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc c")
        #expect(scenario.live.overlay != nil)
        scenario.type("tutup saja besok")
        #expect(scenario.line == "tutup saja besok" && scenario.live.overlay == nil)
        #expect(try room.session.closed == nil)
    }

    @Test(
        "Nor does one that begins with a key: that is meant only with Enter",
        arguments: ["catatan penting", "empat orang", "pak lurah setuju", "ada lagi", "3 orang"])
    func firstLetter(_ sentence: String) throws {
        let asked = Asked()
        let scenario = try sit(asked)
        scenario.type(Self.unclear[1]).press("Enter Esc c")
        scenario.type(String(sentence.prefix(1)))
        #expect(scenario.said.hasPrefix("\(sentence.prefix(1)), lalu Enter: "))
        scenario.type(String(sentence.dropFirst()))
        #expect(scenario.line == sentence && scenario.live.overlay == nil)
        #expect(scenario.live.session.closed == nil && asked.written.isEmpty)
        scenario.press("Enter Esc c c Enter").type("uang kas")
        #expect(scenario.live.session.closed != nil)
        #expect(scenario.line == "uang kas")
    }
}
