import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("The session chooser")
struct ChooserTests {
    private static let entries = [
        ChooserEntry(path: "a.fgd", title: "Warga menolong warga", notes: 112, changed: 50),
        ChooserEntry(
            path: "b.fgd", title: "FGD Desa MELESAT", date: CivilDate("2020-11-30"), notes: 64,
            openActions: 3, changed: 300),
        ChooserEntry(
            path: "c.fgd", title: "Musyawarah desa", date: CivilDate("2021-01-15"), notes: 0,
            changed: 200),
        ChooserEntry(path: "d.fgd", title: "d.fgd"),
    ]

    private func run(
        _ keys: String, _ entries: [ChooserEntry] = entries
    ) throws -> (choice: Chooser.Choice, display: MemoryDisplay) {
        let script = keys.split(separator: " ").map { [Input.key(Scenario.key(String($0)))] }
        let display = MemoryDisplay(size: Size(width: 72, height: 8), script: script)
        return (try Chooser(entries, on: display, language: .indonesian).run(), display)
    }

    @Test("What was worked on last is first, with its counts")
    func look() throws {
        let (choice, display) = try run("q")
        #expect(choice == .leave)
        let rows = display.frames.first?.rows.map { String($0.prefix(71)) }
        #expect(
            rows?[0] == " Rembug · SESI 4                                                       ")
        #expect(
            rows?[1] == "▸Sen 30 Nov 2020  FGD Desa MELESAT 3 tindak lanjut terbuka · 64 catatan")
        #expect(
            rows?[2] == " Jum 15 Jan 2021  Musyawarah desa                             0 catatan")
        #expect(
            rows?[4] == "                  d.fgd                                   tidak terbaca")
    }

    @Test(
        "Keys choose",
        arguments: [
            ("Enter", Chooser.Choice.open("b.fgd")), ("j Enter", .open("c.fgd")),
            ("G k k k ↓ ↓ Enter", .open("a.fgd")), ("q", .leave),
            ("Ctrl-C", .leave), ("/ m e n o Enter", .open("a.fgd")),
            ("/ q n Esc j Enter", .open("c.fgd")), ("n Enter U j i Esc q", .leave),
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
                == " Belum ada sesi di sini. Tekan n untuk membuat yang pertama.            ")
        let last = display.frames.last?.rows
        #expect(
            last?[0] == " Rembug · SESI BARU · Forum › Uji                                       ")
        #expect(
            last?[7] == " Enter buat  Tab Lingkaran diskusi  Esc tutup                           ")
    }
}
