import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("The session chooser")
struct ChooserTests {
    private static let entries = [
        ChooserEntry(
            path: "a.fgd", title: "Warga menolong warga", notes: 112, stage: .running,
            changed: 50),
        ChooserEntry(
            path: "b.fgd", title: "FGD Desa MELESAT", date: CivilDate("2020-11-30"), notes: 64,
            stage: .closed, openActions: 3, changed: 300),
        ChooserEntry(
            path: "c.fgd", title: "Musyawarah desa", date: CivilDate("2021-01-15"), notes: 0,
            stage: .new, changed: 200),
        ChooserEntry(path: "d.fgd", title: "d.fgd"),
    ]

    private static let today = CivilDate(daysSince1970: 18_643)

    private func run(
        _ keys: String, _ entries: [ChooserEntry] = entries, height: Int = 8
    ) throws -> (choice: Chooser.Choice, display: MemoryDisplay) {
        let script = keys.split(separator: " ").map { [Input.key(Scenario.key(String($0)))] }
        let display = MemoryDisplay(size: Size(width: 72, height: height), script: script)
        let chooser = Chooser(
            entries, in: "sessions", on: Self.today, display: display, language: .indonesian)
        return (try chooser.run(), display)
    }

    @Test("What was worked on last is first, with its counts")
    func look() throws {
        let (choice, display) = try run("q", height: 9)
        #expect(choice == .leave)
        #expect(
            text(display, 0) == """
                 Rembug · SESI 4
                 tanggal      sesi                               tahap       →  catatan
                ▸30 Nov 2020  FGD Desa MELESAT                   ditutup   → 3       64
                 Jum 15 Jan   Musyawarah desa                    baru                 0
                              Warga menolong warga               berjalan           112
                              d.fgd                                                   ✗
                 Sen 30 Nov 2020 · ditutup · 3 tindak lanjut terbuka · 64 catatan ·
                 b.fgd
                 Enter buka  n sesi baru  / saring  ↑↓ pilih  q keluar  ? bantuan
                """)
    }

    @Test("The one of today that runs is chosen at first, and who comes back finds the same")
    func likeliest() throws {
        let today: [ChooserEntry] = [ChooserEntry.Stage.new, .running].map {
            ChooserEntry(
                path: $0 == .new ? "new" : "running", title: "x", date: Self.today, notes: 0,
                stage: $0)
        }
        #expect(try run("Enter", Self.entries + today).choice == .open("running"))
        let display = MemoryDisplay(size: Size(width: 72, height: 8), script: [[.key(.enter)]])
        let chooser = Chooser(
            Self.entries + today, in: "sessions", on: Self.today, display: display,
            language: .indonesian, at: "a.fgd")
        #expect(try chooser.run() == .open("a.fgd"))
    }

    @Test("Where a row has no room for all, the last row tells the rest of the one selected")
    func narrow() throws {
        let display = MemoryDisplay(
            size: Size(width: 40, height: 10), script: [[.key(.character("q"))]])
        _ = try Chooser(
            Self.entries, in: "sessions", on: Self.today, display: display, language: .indonesian
        ).run()
        #expect(
            text(display, 0) == """
                 Rembug · SESI 4
                ▸Nov 2020  FGD Desa MELESAT    → 3   64
                 15 Jan    Musyawarah desa            0
                           Warga menolong wa…       112
                           d.fgd                      ✗


                 Sen 30 Nov 2020 · ditutup · 3 tindak
                 lanjut terbuka · 64 catatan · b.fgd
                 Enter buka  n sesi baru  / saring  ?
                """)
    }

    @Test(
        "Keys choose",
        arguments: [
            ("Enter", Chooser.Choice.open("b.fgd")), ("j Enter", .open("c.fgd")),
            ("G k k k ↓ ↓ Enter", .open("a.fgd")), ("q", .leave),
            ("Ctrl-C", .leave), ("/ m e n o Enter", .open("a.fgd")),
            ("/ q n Esc j Enter", .open("c.fgd")), ("n Enter U j i Esc q", .leave),
            ("? q q", .leave),
            ("n U j i Enter", .makeNew(title: "Uji", .forum)),
            ("n q n Tab Enter", .makeNew(title: "qn", .circle)),
        ])
    func keys(_ keys: String, _ choice: Chooser.Choice) throws {
        #expect(try run(keys).choice == choice)
    }

    @Test("Without a session it says what to press, and asks for a title")
    func empty() throws {
        let (choice, display) = try run("Enter n U j i Enter", [])
        #expect(choice == .makeNew(title: "Uji", .forum))
        #expect(
            display.frames.first?.rows[1]
                == " Belum ada sesi di sessions. Tekan n untuk membuat yang pertama; rembug ")
        #expect(
            text(display) == """
                 Rembug · SESI BARU · Forum › Uji
                 Ketik judul acara, lalu Enter. Susunannya begini dahulu (335 menit),
                 dan dapat diubah:
                   1 Registrasi                 30'
                   2 Lagu kebangsaan             5'
                   3 Doa                         5'
                   4 Sambutan                   15'
                 Enter buat  Tab lingkaran  Esc kembali
                """)
    }

    @Test("What was wrong with the session that was chosen is said until the next key")
    func notice() throws {
        let display = MemoryDisplay(
            size: Size(width: 40, height: 8), script: [[.key(.down)], [.key(.character("q"))]])
        let chooser = Chooser(
            Self.entries, in: "sessions", on: Self.today, display: display, language: .indonesian,
            saying: "d.fgd: ini bukan berkas sesi Rembug. Berkas sesi berakhiran .fgd.")
        _ = try chooser.run()
        #expect(
            text(display, 0) == """
                 Rembug · SESI 4
                ▸Nov 2020  FGD Desa MELESAT    → 3   64
                 15 Jan    Musyawarah desa            0
                           Warga menolong wa…       112
                           d.fgd                      ✗
                 d.fgd: ini bukan berkas sesi Rembug.
                 Berkas sesi berakhiran .fgd.
                 Enter buka  n sesi baru  / saring  ?
                """)
        #expect(!text(display, 1).contains("bukan berkas"))
    }

    @Test("Its keys are told, with the folder of the sessions")
    func keysAreTold() throws {
        let display = try run("? q q", height: 9).display
        #expect(
            text(display, 1) == """
                 Rembug · BANTUAN
                 Enter        buka
                 ↑ ↓  k j     pilih
                 g  G         pertama, terakhir
                 n            sesi baru
                 /            saring
                 q  Ctrl-C    keluar
                 Sesi disimpan di sessions.
                 Esc kembali
                """)
    }

    /// A frame, the last without a number, without the blanks at the ends of its rows.
    private func text(_ display: MemoryDisplay, _ frame: Int? = nil) -> String {
        let rows = display.frames[frame ?? display.frames.count - 1].rows
        return rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
            .joined(separator: "\n")
    }
}
