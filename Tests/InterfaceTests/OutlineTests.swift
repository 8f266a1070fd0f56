import Discussion
import Testing

@testable import Interface

@Suite("A programme with parts on the screen")
struct OutlineTests {
    /// A circle of four with a programme of three items, in the second of them after a while.
    private func room() throws -> Room {
        let room = try Room([
            .title: .text("Menggali"), .profile: .text("circle"), .zone: .text("Asia/Jakarta"),
            .date: .date(Room.day), .startsAt: .time(540), .endsAt: .time(660),
        ])
        let items: [(String, Int, Int)] = [
            ("Pembukaan", 0, 10), ("Diskusi inti", 0, 0), ("Cerita warga", 0, 30),
            ("Pemetaan aset", 0, 40), ("Penutup", 0, 10),
        ]
        try room.ask(
            .addPeople(["Bu Siti", "Pak Budi", "Umi"].map { [.name: .text($0)] }),
            .addItems(
                items.map { title, level, minutes in
                    [
                        .title: .text(title), .type: .text("question"),
                        .minutes: .number(minutes), .level: .number(level),
                    ]
                }, after: nil))
        return room
    }

    @Test("Made parts, locked, marked and opened by keys; what has parts shows their sum")
    func keys() throws {
        let room = try room()
        let scenario = try Scenario(room, (120, 40)).press("Esc Esc 1 j j > j > j L k k *")
        try expectScreen(scenario, "outline-planned-120x40")
        scenario.press("k Enter", after: 3000).press("n", after: 600_000)
        room.wait(seconds: 600)
        for (width, height) in [(40, 10), (60, 20), (80, 24), (120, 40)] {
            let shown = try Scenario(room, (width, height)).press("Esc 1")
            try expectScreen(shown, "outline-\(width)x\(height)")
        }
        #expect(scenario.press("g j +").said == "Lama acara ini jumlah bagiannya; ubah bagiannya.")
        scenario.press("K")
        #expect(try room.session.outline.numbers == ["1", "1.1", "1.2", "2", "3"])
        scenario.press("d")
        #expect(try room.session.programme.count == 5)
        scenario.press("n").press("g d", after: 3000)
        #expect(scenario.said == "Dihapus: Diskusi inti dan 2 bagiannya. Esc u memulihkan.")
    }

    @Test("A part that tells its whole another length says so; a new item shows what it will be")
    func lengths() throws {
        let scenario = try Scenario(room()).press("Esc Esc 1 j j j >")
        #expect(
            scenario.said
                == "Lama «Cerita warga» kini jumlah bagiannya: 40 menit (semula 30).")
        scenario.press("k > a")
        #expect(scenario.screen.contains("Pertanyaan diskusi"))
    }

    @Test("A round on the open item: everyone once, who may pass, who remains")
    func round() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc n").type("@2 sudah").press("Enter")
        scenario.press("Esc Esc 2 r -")
        #expect(scenario.rows[2].hasSuffix(" belum terdengar 1"))
        #expect(
            scenario.rows[3...5].map { $0 } == [
                " – P01 Bu Siti   lewat",
                " ✓ P02 Pak Budi  menjawab",
                "▸· P03 Umi       belum terdengar",
            ])
        scenario.press("u")
    }
}
