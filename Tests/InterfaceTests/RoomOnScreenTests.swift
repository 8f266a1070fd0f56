import Discussion
import Terminal
import Testing
import Wording

@testable import Interface

@Suite("What is shown uses the room that there is")
struct RoomOnScreenTests {
    @Test("On the floor the name stands whole before the institution, which is cut first")
    func names() throws {
        let room = try Room([.title: .text("Rapat"), .profile: .text("forum")])
        try room.ask(
            .addPeople([
                [
                    .name: .text("Raden Mas Haryo"), .office: .text("Kepala"),
                    .institution: .text("Dinas Pemberdayaan Perempuan"),
                ]
            ]))
        let scene = try Scenario(room).live.scene
        let id = try #require(try room.session.people.first?.id)
        let names = [60, 50, 40, 26, 19, 12].map { scene.nameAndOffice(of: id, room: $0) }
        #expect(
            names == [
                "P01 Raden Mas Haryo, Kepala, Dinas Pemberdayaan Perempuan",
                "P01 Raden Mas Haryo, Dinas Pemberdayaan Perempuan",
                "P01 Raden Mas Haryo, Dinas Pemberdayaan…", "P01 Raden Mas Haryo, Dina…",
                "P01 Raden Mas Haryo", "P01 Raden M…",
            ])
    }

    @Test("A share of nothing has no square")
    func shares() {
        let bars = [0, 0.004, 0.02, 0.5].map { shareBar($0, width: 4) }
        #expect(bars == ["□□□□", "□□□□", "▪□□□", "■■□□"])
    }

    @Test("The history of a row says whose it is")
    func history() throws {
        let scenario = try Scenario(Room.forum()).press("Esc H")
        #expect(scenario.rows[2] == "▸RIWAYAT 18  ketik untuk menyaring")
        scenario.press("Esc Esc Esc 4 k H")
        #expect(
            scenario.rows[2]
                == "▸RIWAYAT 1  ketik untuk menyaring                 N2 tampak ragu, melirik Kadis"
        )
    }

    @Test("In the palette a name that is seen comes before one of the other language")
    func palette() throws {
        let scenario = try Scenario(Room.forum()).press("Esc :").type("ti")
        let names = scenario.rows[3...8].map { $0.dropFirst().prefix(13) }
        #expect(
            names == [
                "tidurkan     ", "tindak lanjut", "pewaktu      ", "kutipan      ",
                "tambah menit ", "kurang menit ",
            ])
    }

    @Test("Typed into a filter that leaves nothing, the way out is the one that works there")
    func filteredOut() throws {
        let scenario = try Scenario(Room.forum(), (60, 20)).press("Esc 4 Esc Esc / z z z")
        #expect(
            scenario.rows[4...5] == [
                " Tidak ada yang cocok dengan saringan. Esc menampilkan", " semua.",
            ])
    }

    @Test("A title longer than its field is typed in sight")
    func longTitle() throws {
        let title = "Diskusi kelompok tentang air bersih di dusun"
        let keys = [.character("n")] + title.map { Key.character($0) } + [.control("c")]
        let display = MemoryDisplay(
            size: Size(width: 40, height: 10), script: keys.map { [.key($0)] })
        _ = try Chooser(
            [], in: "sessions", on: Room.day, display: display, language: .indonesian
        ).run()
        let rows = try #require(display.frames.last?.rows)
        #expect(
            [rows[0], rows[9]] == [
                " SESI BARU · Forum › ir bersih di dusun ",
                " Enter buat  Tab lingkaran  Esc kembali ",
            ])
    }

    @Test("Of what is filed out of sight one row is told")
    func severalLines() throws {
        let scenario = try Scenario(Room.forum(), (60, 20))
        scenario.type("satu").press("Ctrl-J").type("dua").press("Enter")
        #expect(scenario.said == "Tersimpan. · 10.34 P04 Hasan: satu …")
    }
}
