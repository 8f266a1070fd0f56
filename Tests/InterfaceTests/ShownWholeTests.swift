import Discussion
import Methods
import Terminal
import Testing

@testable import Interface

@Suite("What has room is shown whole, and what is cut says so")
struct ShownWholeTests {
    private static let raden = "Raden Mas Haryo Kusumowardhani Notodiningrat"

    /// A forum with a name that no narrow column holds.
    private static func room() throws -> Room {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople([raden, "Umi"].map { [.name: .text($0)] }),
            .addItems([[.title: .text("Air")]], after: nil), .openNextItem)
        return room
    }

    @Test("A long name stands whole in a go-round where there is room, apart from its answer")
    func goRound() throws {
        let wide = try Scenario(Self.room(), (120, 24)).press("Esc Esc 2 r")
        #expect(
            wide.rows[3...4].map { $0 } == [
                "▸· P01 \(Self.raden)  belum terdengar",
                " · P02 Umi" + .blanks(Self.raden.count - 3) + "  belum terdengar",
            ])
        let narrow = try Scenario(Self.room(), (40, 10)).press("Esc Esc 2 r")
        #expect(narrow.rows[2] == "▸· P01 Raden Mas Haryo…  belum terdengar")
    }

    @Test("The screen that is hidden says on every size what brings it back")
    func hidden() throws {
        let scenario = try Scenario(Self.room(), (40, 10)).press("Esc l")
        #expect(
            scenario.rows == Array(repeating: "", count: 4)
                + [" Layar disembunyikan.", " Tekan tombol apa saja."]
                + Array(repeating: "", count: 4))
    }

    @Test("A field shows as much of its text as it has columns, with a sign on each side")
    func field() {
        var editor = LineEditor("FGD Penanganan PPKS")
        #expect(editor.part(of: 20) == ("FGD Penanganan PPKS", 19))
        #expect(editor.part(of: 12) == ("…anan PPKS", 10))
        _ = editor.handle(.home)
        #expect(editor.part(of: 12) == ("FGD Penanga…", 0))
        for _ in 0..<11 { _ = editor.handle(.right) }
        #expect(editor.part(of: 12) == ("…D Penangan…", 10))
    }

    @Test("People who are pasted are seen on a narrow screen, whatever column they stand in")
    func pasted() throws {
        let scenario = try Scenario(Self.room(), (40, 10)).press("Esc Esc 8")
        scenario.live.paste(
            "No\tNama\tInstansi\n1\tSiti\tPKH\n2\tPak Lurah Sumber Gading Kabupaten Lama\tKades\n")
        #expect(
            scenario.rows[1...6].map { $0 } == [
                "▸TEMPELAN · 2 baru", "         [–]  Nama                    →",
                "         No   Nama", "▸ +      1    Siti",
                "  +      2    Pak Lurah Sumber Gading…", "",
            ])
    }

    @Test("How even the talk is, is said in as many rows as it takes")
    func evenness() throws {
        let room = try Self.room()
        try room.ask(.giveFloor(.code("P01")))
        room.wait(seconds: 60)
        let scene = try Scenario(room).live.scene
        let summary = BalanceSummary(scene: scene, balance: scene.balance.counted)
        #expect(
            summary.evenness(width: 44).map(\.left) == [
                " giliran tercatat 1 dari 1 menit", " moderator 0% · ketimpangan 1,00",
            ])
        #expect(
            summary.evenness(width: 24).map(\.left) == [
                " giliran tercatat 1", " dari 1 menit", " moderator 0% ·", " ketimpangan 1,00",
            ])
    }

    @Test(
        "What stands over the panes ends in one column, with the notes beside it on a wide screen",
        arguments: ["Esc :", "Esc w", "Esc H", "Esc c", "Esc D", "Esc Esc 1 r"])
    func edges(keys: String) throws {
        let room = try Self.room()
        let narrow = try Scenario(room, (120, 40)).press(keys)
        #expect(narrow.rows[2..<36].allSatisfy { $0.columns <= 110 })
        let wide = try Scenario(room, (200, 60)).press(keys)
        #expect(wide.rows[2].hasPrefix("▸"))
        #expect(wide.rows[2].dropFirst(110).hasPrefix("│ 4 CATATAN 0"))
    }

    @Test("Prompts fold where rows are free, and the length of a phase stands whole")
    func prompts() throws {
        let room = try BoardRoom(method: "debrief", lines: []).room()
        let scenario = try Scenario(room, (60, 50)).press("Esc Esc 3")
        #expect(scenario.rows.allSatisfy { !$0.contains("…") })
        #expect(scenario.press("␣").said == "Cara menggali disembunyikan.")
        #expect(scenario.press("␣").said == "Cara menggali ditampilkan.")
    }

    @Test(
        "They fold on a tall screen though not all of them have room",
        arguments: [(120, 40), (180, 50), (200, 60)])
    func promptsOfSeveralMethods(width: Int, height: Int) throws {
        let room = try Room([.profile: .text("circle"), .zone: .text("Asia/Jakarta")])
        for method in ["appreciative-inquiry", "question-route", "power-cube", "asset-map"] {
            let text = try #require(ShippedMethods.text(method), "\(method)")
            try room.ask(.adoptMethod(try Method(reading: text)))
        }
        let scenario = try Scenario(room, (width, height)).press("Esc Esc 3")
        let own = try #require(
            Layout.panes(showing: .prompts, in: Area(scenario.surface.size))
                .first { $0.view == .prompts })
        let rows = scenario.rows.map { $0.dropFirst(own.area.x) }
        #expect(rows[2].contains("↓"))
        #expect(rows.filter { $0.hasSuffix("…") } == [])
    }

    @Test("Titles fold into the rows that a programme leaves, as many of them as can be whole")
    func programme() throws {
        let room = try Self.room()
        let titles = [
            "Perkenalan dan izin", "Menggali cerita tentang tetangga yang menolong dan ditolong",
            "Makan bersama di balai", "Merangkum",
        ]
        try room.ask(.addItems(titles.map { [.title: .text($0)] }, after: nil))
        let view = AgendaView(scene: try Scenario(room).live.scene)
        let rows = [12, 10, 9, 7, 6].map { height in
            var surface = Surface(size: Size(width: 38, height: height))
            view.draw(on: &surface, in: Area(surface.size))
            return surface.rows.map { $0.split(separator: " ").joined(separator: " ") }
        }
        let front = ["1 ACARA 5 rencana nyata", "▶ 1 Air 09.00 – 0", "2 Perkenalan dan izin –"]
        let long = ["3 Menggali cerita –", "tentang tetangga yang menolong", "dan ditolong"]
        let cut = ["3 Menggali cerita tent… –"]
        let detail = [String(repeating: "─", count: 38), "Air", "Paparan · 09.00"]
        let rest = ["4 Makan bersama di –", "balai", "5 Merangkum –"]
        #expect(
            rows == [
                front + long + rest + detail, front + long + rest + [""], front + long + rest,
                front + cut + rest,
                front + cut + ["4 Makan bersama di bal… –", "5 Merangkum –"],
            ])
    }
}
