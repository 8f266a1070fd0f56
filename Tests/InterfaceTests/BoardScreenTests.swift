import Discussion
import Foundation
import Methods
import Terminal
import Testing

@testable import Interface

/// A board with lines on it, and the screens on which it is drawn.
struct BoardRoom: CustomTestStringConvertible, Sendable {
    let method: String
    let lines: [String]
    var testDescription: String { method }

    /// A circle of four that uses the method, its first board open.
    func room() throws -> Room {
        let room = try Room([
            .title: .text("Rembug Desa"), .profile: .text("circle"), .zone: .text("Asia/Jakarta"),
            .date: .date(Room.day),
        ])
        try room.ask(
            .addPeople([
                [.code: .text("P01"), .name: .text("Siti")],
                [.code: .text("P02"), .name: .text("Hasan")], [.code: .text("P03")],
                [.code: .text("P07"), .name: .text("Sri")],
            ]))
        var method = try Method(reading: try #require(ShippedMethods.text(method)))
        if let plan = method.plans.first { method = method.arranged(by: plan) }
        try room.ask(.adoptMethod(method))
        let adopted = try #require(try room.session.methods.last)
        if !method.boards.isEmpty { try room.ask(.openBoard(adopted.board(at: 0))) }
        try room.note(lines, every: 5)
        return room
    }

    static let all = [
        BoardRoom(
            method: "leaky-bucket",
            lines: [
                "+ in luar>hh kopi 180jt/bln catat", "+ in kiriman 60jt/bln",
                "+ in dana desa 50jt/bln", "+ in PKH dan BPNT 30jt/bln", "+ in upah luar 40jt/bln",
                "+ out hh>luar sembako 110jt/bln kira tutup 30%", "+ out pupuk 70jt/bln",
                "+ out cicilan 35jt/bln", "+ out sekolah dan kesehatan 30jt/bln",
                "+ out bensin dan pulsa 55jt/bln", "+ putar warung 45jt/bln",
                "+ putar tenaga setempat 25jt/bln", "+ hh>usaha upah 20jt/bln",
                "+ putar bantuan desa 10jt/bln", "+ out rokok",
            ]),
        BoardRoom(
            method: "power-cube",
            lines: [
                "+ lokal/diundang/tersembunyi | Musdes | agenda disusun aparat | kuat 2",
                "+ lokal/tertutup/terlihat | Penetapan penerima | kuat 3",
                "+ nasional/tertutup/terlihat | DTKS | kuat 1",
                "+ tingkat kecamatan | Musrenbang | ruang diundang",
                "+ lokal/diundang/tersembunyi | Rapat RT",
            ]),
        BoardRoom(
            method: "asset-map",
            lines: [
                "+ sosial \"Jimpitan RT 3\" anggota 24 pemimpin @7 dipakai",
                "+ sosial Arisan belum dipakai", "+ fisik bangunan \"Balai dusun\" belum dipakai",
                "+ budaya Kadisah", "+ A + C \"Papan jimpitan di balai\"",
            ]),
        BoardRoom(
            method: "low-hanging-fruit",
            lines: [
                "+ \"Bank sampah\" pagar yyyyn i4 b5 e2 c1 r1",
                "+ \"Papan jimpitan\" pagar yyyyy i4 b4 e1 c1 r1", "@1 + B i2 e1", "@7 + B i5 e2",
                "+ \"Jalan setapak\" pagar yyyyy i5 b5 e5 c5 r2", "+ \"Lomba\" i2 e4",
            ]),
        BoardRoom(
            method: "monitoring",
            lines: [
                "+ \"KK ikut bank sampah\" awal 0 (2020-11) target 60 (2021-06) bulanan @7",
                "+ A baca 15 (1-2-2021)", "+ \"Anak putus sekolah\" awal 40 target 10",
                "+ B baca 10 (1-2-2021)", "+ \"Tanpa angka\"",
            ]),
        BoardRoom(
            method: "village-needs",
            lines: (1...12).map {
                "+ D\($0 < 10 ? "0" : "")\($0) \"usulan \($0)\" " + fields[$0 % 4]
            }
        ),
        BoardRoom(method: "question-route", lines: []),
    ]

    private static let fields = ["air p1 mendesak 3", "jalan p2", "kesehatan", "sosial p1"]
}

@Suite("Boards and prompts on the screen")
struct BoardScreenTests {
    @Test("A board is drawn as it was before", arguments: BoardRoom.all)
    func boards(board: BoardRoom) throws {
        let room = try board.room()
        let key = board.lines.isEmpty ? "3" : "6"
        for (width, height) in [(80, 24), (60, 20), (160, 50), (40, 10)] {
            let scenario = try Scenario(room, (width, height), .indonesian)
            scenario.press("Esc \(key) Esc Esc")
            try expect(scenario, "\(board.method)-\(width)x\(height)")
        }
    }

    @Test("No size is too small for a board", arguments: BoardRoom.all)
    func sizes(board: BoardRoom) throws {
        let scenario = try Scenario(board.room(), .english)
        for view in ["3", "6"] {
            scenario.press("Esc \(view)")
            for width in stride(from: 1, to: 130, by: 7) {
                for height in [1, 3, 9, 20, 25] {
                    let surface = scenario.live.picture(size: Size(width: width, height: height))
                    #expect(surface.rows.allSatisfy { $0.columns == width })
                }
            }
        }
    }

    @Test("A method is chosen, planned, asked from and gone round with, by keys alone")
    func prompts() throws {
        let room = try BoardRoom(method: "soar", lines: []).room()
        let scenario = try Scenario(room, .english)
        scenario.press("Esc Esc 3 m ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ Enter")
        try expect(scenario, "plans")
        scenario.press("Enter")
        #expect(scenario.status.contains("Question route is in use"))
        scenario.press("↓ Enter i").type("@1 Sawah").press("Enter Esc Esc 3 r - k")
        try expect(scenario, "go-round")
        scenario.press("Esc")
        try expect(scenario, "asked")
        let session = try room.session
        let prompt = try #require(session.openPrompt)
        #expect(session.notes.last?.fields.entity(.prompt) == prompt)
        #expect(session.coverage(of: prompt).count == 3)
    }

    @Test("Phases that are put on the programme say where that puts the end of the session")
    func planning() throws {
        let room = try Room.forum()
        let text = try #require(ShippedMethods.text("leaky-bucket"))
        try room.ask(.adoptMethod(Method(reading: text)))
        let scenario = try Scenario(room).press("Esc Esc 3 a")
        #expect(scenario.said == "Tahap Ember Bocor masuk susunan acara; selesai 13.50 → 16.27.")
    }

    @Test("The only board is opened without a list; shown already, it is said to be the only one")
    func onlyBoard() throws {
        let room = try BoardRoom(method: "leaky-bucket", lines: []).room()
        let scenario = try Scenario(room, .english).press("Esc Esc 3 b")
        #expect(scenario.live.overlay == nil && scenario.live.view == .board)
        #expect(scenario.press("b").said == "This is the only board; m chooses another method.")
    }

    @Test("To look at another board of a closed session writes nothing")
    func closedSession() throws {
        let room = try BoardRoom(method: "leaky-bucket", lines: ["+ in kopi 1jt/bln"]).room()
        let text = try #require(ShippedMethods.text("power-cube"))
        try room.ask(.adoptMethod(try Method(reading: text)), .closeSession)
        let events = try room.session.history.count
        let scenario = try Scenario(room, .english).press("Esc Esc 6 b 2")
        #expect(scenario.rows[2].hasSuffix("Power Cube"))
        #expect(scenario.press("b 1").rows[2].hasSuffix("Leaky Bucket"))
        #expect(try room.session.history.count == events)
    }

    @Test("An entry is made in a form, changed, made an action, and struck out")
    func entries() throws {
        let room = try BoardRoom(method: "monitoring", lines: []).room()
        let scenario = try Scenario(room, .english)
        scenario.press("Esc Esc 6 a").type("Households").press("Tab ␣ Tab Tab").type("0")
        scenario.press("Tab Tab").type("60 orang").press("Ctrl-S")
        try expect(scenario, "entry-form")
        scenario.press("Backspace Backspace Backspace Backspace Backspace Backspace Ctrl-S")
        scenario.press("e ↑").type("15").press("Ctrl-S")
        var entry = try #require(try room.session.entries.last)
        #expect(entry.fields.text("baseline") == "0")
        #expect(entry.fields.text("level") == "goal")
        #expect(entry.fields.text("reading/2020-11-30") == "15")
        scenario.press("Enter")
        let action = try #require(try room.session.notes.last)
        #expect(action.kind == .action && action.text == "Households")
        #expect(action.fields.entities(.entries) == [entry.id])
        try expect(scenario, "indicator-of-action")
        scenario.press("Esc Esc 5")
        #expect(scenario.rows.contains { $0.contains("↗ Households") })
        scenario.press("6 d")
        entry = try #require(try room.session.entries.last)
        #expect(entry.struckBy != nil)
        scenario.press("u")
        #expect(try room.session.entries.last?.struckBy == nil)
    }

    @Test("The room's scores of an entry are given and changed in its form, as its fields are")
    func scores() throws {
        let room = try BoardRoom(method: "low-hanging-fruit", lines: ["+ Kompos yyyyy"]).room()
        let scenario = try Scenario(room, (80, 24), .indonesian)
        scenario.press("Esc Esc 6 e ↓ ↓ ↓ ↓ ↓ ↓").type("4").press("Ctrl-S")
        #expect(try room.session.entries.last?.scores == [nil: ["impact": 4]])
        scenario.press("e").type(" cair").press("↓ ↓ ↓ ↓ ↓ ↓ Backspace").type("5").press("Ctrl-S")
        let entry = try #require(try room.session.entries.last)
        #expect(entry.scores == [nil: ["impact": 5]])
        #expect(try room.session.name(of: entry) == "Kompos cair")
    }

    @Test("A board's word that was misspelt is asked about, with the nearest")
    func misspelt() throws {
        let scenario = try Scenario(BoardRoom.all[0].room())
        let word = try #require(scenario.live.session.currentBoard?.schema.word(in: .indonesian))
        scenario.type("+\(word)x salah nama").press("Enter")
        #expect(
            scenario.said
                == "tidak ada papan «\(word)x»; terdekat +\(word). Enter sekali lagi mencatatnya.")
    }

    @Test("What an entry lacks is named in its detail, and titles have the columns that are free")
    func gaps() throws {
        let room = try BoardRoom(
            method: "monitoring",
            lines: [
                "+ \"Jumlah rumah yang airnya mengalir setiap hari\"",
                "+ \"Warga lansia yang ditimbang di posyandu tiap bulan\" awal 3",
            ]
        ).room()
        for (width, height) in [(80, 24), (40, 10)] {
            let scenario = try Scenario(room, (width, height), .indonesian)
            try expect(scenario.press("Esc 6 Esc Esc"), "gaps-\(width)x\(height)")
        }
        let assets = try BoardRoom(
            method: "asset-map",
            lines: ["+ \"Mbah Karso tahu letak mata air lama di lereng timur\"", "+ Jimpitan"]
        ).room()
        let scenario = try Scenario(assets, (60, 20), .indonesian)
        try expect(scenario.press("Esc 6 Esc Esc"), "gaps-of-assets")
    }

    @Test("Of ideas the titles come before signs that nobody has given")
    func unchecked() throws {
        let lines = [
            "+ \"Kebun gizi di halaman sekolah dasar dan madrasah\" i4 e2",
            "+ \"Kelas menjahit untuk ibu rumah tangga\" i3 e4",
        ]
        let room = try BoardRoom(method: "low-hanging-fruit", lines: lines).room()
        for (width, height) in [(80, 24), (60, 20)] {
            let scenario = try Scenario(room, (width, height), .indonesian)
            try expect(scenario.press("Esc 6 Esc Esc"), "unchecked-\(width)x\(height)")
        }
    }

    @Test("A new word of an open list is offered the nearest, which Tab takes")
    func knownWords() throws {
        let room = try BoardRoom(
            method: "village-needs", lines: ["+ D01 \"pintu air\" bidang \"irigasi sawah\" p1"]
        ).room()
        let scenario = try Scenario(room, (160, 50), .indonesian)
        scenario.type("+ D04 parit bidang irigasi p2")
        #expect(
            scenario.status
                == "KEBUTUHAN DESA · parit · Desa D04 · Bidang irigasi ≈ irigasi sawah? (Tab)"
                + " · Prioritas 2")
        scenario.press("Tab")
        #expect(scenario.line == "+ D04 parit bidang \"irigasi sawah\" p2")
        scenario.press("Enter")
        #expect(try room.session.entries.last?.fields.text("field") == "irigasi sawah")
    }

    @Test("A note is linked to an entry, and stands under it")
    func links() throws {
        let room = try BoardRoom(
            method: "asset-map",
            lines: ["+ sosial Arisan dipakai", "+ A + @7", "@1 Arisan kami tiap bulan"]
        ).room()
        let scenario = try Scenario(room, (80, 24), .indonesian)
        scenario.press("Esc Esc 4 L Enter")
        #expect(scenario.said == "«Arisan kami tiap bulan» terkait dengan A Arisan.")
        scenario.press("6")
        try expect(scenario, "links")
    }

    private func expect(_ scenario: Scenario, _ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Screens/board-\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try (scenario.screen + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(scenario.screen + "\n" == (try String(contentsOf: file, encoding: .utf8)))
    }
}
