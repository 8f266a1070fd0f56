import Discussion
import Foundation
import Methods
import SessionFile
import Terminal
import Testing

@testable import Interface

/// Whole walls as text, in files that RECORD_GOLDENS=1 writes anew.
@Suite("The room's screen")
struct WallTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var room: String
        var size = (80, 24)
        var language = Language.indonesian
        var facesStage = false
        /// What somebody at the live screen presses before.
        var keys = ""

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "questions-80x24-id", room: "forum"),
        Case(name: "questions-80x24-en", room: "forum", language: .english),
        Case(name: "questions-40x10-id", room: "forum", size: (40, 10)),
        Case(name: "questions-60x20-en", room: "forum", size: (60, 20), language: .english),
        Case(name: "questions-160x50-id", room: "forum", size: (160, 50)),
        Case(name: "stage-80x24-id", room: "forum", facesStage: true),
        Case(
            name: "stage-message-80x24-en", room: "forum", language: .english, facesStage: true,
            keys: "Esc w 4 A y o Enter"),
        Case(name: "agenda-80x24-id", room: "forum", keys: "Esc w 2"),
        Case(
            name: "agenda-40x10-en", room: "forum", size: (40, 10), language: .english,
            keys: "Esc w 2"),
        Case(
            name: "message-80x24-id", room: "forum",
            keys: "Esc w 4 M o b i l ␣ h i t a m ␣ h a r a p ␣ d i p i n d a h k a n Enter"),
        Case(
            name: "statement-80x24-id", room: "forum",
            keys: "! ␣ S e p u l u h ␣ d e s a Enter Esc w ↑ ↑ ↓ ↓ ↓ ↓ Enter"),
        Case(
            name: "agreed-80x24-en", room: "forum", language: .english,
            keys: "! ␣ T e n Enter Esc 5 Esc Esc Enter w 5"),
        Case(name: "blank-80x24-id", room: "forum", keys: "Esc w 3"),
        Case(name: "paused-80x24-id", room: "forum", keys: "Esc p"),
        Case(
            name: "paused-prompt-80x24-en", room: "long", language: .english,
            keys: "Esc Esc 3 Enter p"),
        Case(name: "break-80x24-id", room: "forum", keys: "Esc Esc j j Enter Esc Esc i"),
        Case(name: "off-record-80x24-en", room: "forum", language: .english, keys: "Esc o"),
        Case(name: "closed-80x24-id", room: "forum", keys: "Esc c c Enter"),
        Case(name: "long-80x24-id", room: "long"),
        Case(name: "long-40x10-id", room: "long", size: (40, 10)),
        Case(name: "long-agenda-80x24-id", room: "long", keys: "Esc w 2"),
        Case(
            name: "long-agenda-40x10-en", room: "long", size: (40, 10), language: .english,
            keys: "Esc w 2"),
        Case(name: "long-prompt-80x24-id", room: "long", keys: "Esc Esc 3 Enter"),
        Case(
            name: "long-prompt-40x10-id", room: "long", size: (40, 10), keys: "Esc Esc 3 Enter"),
        Case(
            name: "long-message-120x40-id", room: "long", size: (120, 40),
            keys: "Esc w 4 M o h o n ␣ t e n a n g ␣ s e b e n t a r , ␣ k i t a ␣ m u l a i"
                + " ␣ l a g i"
                + " ␣ p u k u l ␣ s e p u l u h ␣ l e w a t ␣ s e p e r e m p a t Enter"),
        Case(
            name: "message-180x50-id", room: "forum", size: (180, 50),
            keys: "Esc w 4 M o b i l ␣ h i t a m ␣ h a r a p ␣ d i p i n d a h k a n , ␣ «"
                + " B ␣ 1 2 ␣ Y G » Enter"),
        Case(name: "round-80x24-id", room: "round"),
        Case(name: "round-160x50-en", room: "round", size: (160, 50), language: .english),
        Case(name: "empty-80x24-id", room: "empty"),
        Case(name: "hostile-80x24-id", room: "hostile"),
        Case(
            name: "hostile-agenda-60x20-en", room: "hostile", size: (60, 20),
            language: .english, keys: "Esc w 2"),
    ]

    @Test("A wall is drawn as it was before", arguments: cases)
    func golden(_ shown: Case) throws {
        let room = try shown.room == "long" ? Self.long() : ScreenTests.room(shown.room)
        if !shown.keys.isEmpty { try Scenario(room).press(shown.keys) }
        try Self.compare(room, shown)
    }

    @Test(
        "Who speaks to a limit has that before him, and sees that it ran out",
        arguments: [(0, "turn"), (30, "turn-over")])
    func turn(wait: Int64, name: String) throws {
        let room = try Room.forum()
        try room.ask(.setTurnLimit(90))
        room.wait(seconds: wait)
        try Self.compare(
            room, Case(name: "stage-\(name)-80x24-id", room: "", facesStage: true))
        try Self.compare(
            room,
            Case(
                name: "stage-\(name)-40x10-en", room: "", size: (40, 10), language: .english,
                facesStage: true))
    }

    /// A programme of thirty items, many of them whole questions, in its fifth.
    private static func long() throws -> Room {
        let room = try Room([
            .title: .text("Bagaimana Tetangga Saling Menolong di Desa Telaga Rukun"),
            .organiser: .text("Yayasan Lumbung Tetangga"), .profile: .text("circle"),
            .zone: .text("Asia/Jakarta"),
        ])
        let titles = [
            "Pengantar",
            "Kunci. Lima tahun lagi dusun ini rukun dan maju. Apa yang tampak saat berjalan?",
            "Kalau mendengar kata «tetangga», apa yang pertama kali terbayang?",
        ]
        let items: [[AgendaItemKey: FieldValue]] = (0..<30).map { place in
            [
                .title: .text("\(place + 1). " + titles[place % 3]), .minutes: .number(10),
                .type: .text("qa"),
            ]
        }
        let method = try Method(reading: try #require(ShippedMethods.text("asset-map")))
        try room.ask(.addItems(items, after: nil), .adoptMethod(method))
        for _ in 0..<5 {
            try room.ask(.openNextItem)
            room.wait(seconds: 222)
        }
        return room
    }

    static func compare(_ room: Room, _ shown: Case) throws {
        let screen = try screen(of: room, shown)
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Walls/\(shown.name).txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try screen.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(screen == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test("Minutes that are added or re-planned are counted down in front of the room as well")
    func addedMinutes() throws {
        let room = try Room.forum()
        let shown = Case(name: "", room: "")
        let before = try Self.screen(of: room, shown)
        try Scenario(room).press("Esc +", after: 0)
        #expect(try Self.screen(of: room, shown) != before)
        try Scenario(room).press("Esc -", after: 0)
        #expect(try Self.screen(of: room, shown) == before)
    }

    @Test("Time runs out in front of the room, but never while somebody speaks or prays")
    func overrun() throws {
        let room = try Room.forum()
        room.wait(seconds: 3600)
        #expect(try Self.lines(of: room).contains("waktu habis"))
        for type in ["ceremony", "anthem", "prayer", "report", "speech", "opening", "talk"] {
            let room = try Room.empty()
            try room.ask(
                .addItems(
                    [[.title: .text("Acara"), .type: .text(type), .minutes: .number(1)]],
                    after: nil), .openNextItem)
            #expect(try Self.lines(of: room) == ["A C A R A", "09.00 WIB"])
            room.wait(seconds: 3600)
            #expect(try Self.lines(of: room) == ["A C A R A", "10.00 WIB"])
        }
    }

    @Test("Nothing private reaches the room, whatever is shown")
    func canaries() throws {
        let room = try Room([.title: .text("Uji"), .remark: .text("CANARY")])
        try room.ask(
            .addPeople([
                [
                    .name: .text("CANARY"), .cue: .text("CANARY"), .phone: .text("CANARY"),
                    .nip: .text("CANARY"), .institution: .text("Tapen"),
                ]
            ]),
            .addItems(
                [[.title: .text("Tanya"), .type: .text("qa"), .remark: .text("CANARY")]],
                after: nil), .openNextItem, .giveFloor(.code("P01")))
        try room.note([
            "(CANARY)", "?? CANARY", "CANARY kata orang", "! Rumusan", "> CANARY", "~ CANARY",
        ])
        for keys in ["", "Esc w 1", "Esc w 2", "Esc w 3", "Esc w 5", "Esc p"] {
            if !keys.isEmpty { try Scenario(room).press(keys).type("CANARY").live.finish() }
            for facesStage in [false, true] {
                let shown = Case(name: "", room: "", size: (120, 40), facesStage: facesStage)
                #expect(!(try Self.screen(of: room, shown)).contains("CANARY"))
            }
        }
    }

    @Test("A message that a person typed is refused when it is empty, and the form stays")
    func emptyMessage() throws {
        let scenario = try Scenario(Room.forum()).press("Esc w 4 Enter")
        #expect(
            scenario.status == "Pesan untuk ruangan masih kosong; ketik isinya dahulu.")
        scenario.type("Lampu").press("Enter")
        #expect(scenario.rows[1].hasSuffix("layar: pesan  hadir 7"))
    }

    @Test("The wall follows what others write, says when it cannot, and ends on q")
    func following() throws {
        let room = try Room.forum()
        let file = try SessionFile.open(room.path, .readOnly)
        let display = MemoryDisplay(
            size: Size(width: 80, height: 24), script: [[], [.key(.character("q"))]])
        let wall = Wall(file, on: display, clock: room.clock, language: .indonesian)
        try room.ask(.turnWall(.message("Sepuluh menit lagi kita rehat")))
        try wall.run()
        #expect(
            display.frames.map { Self.lines(of: $0.rows).first } == [
                "Sepuluh menit lagi kita rehat"
            ])
        try FileManager.default.removeItem(atPath: room.path)
        let later = MemoryDisplay(size: Size(width: 80, height: 24))
        try Wall(file, on: later, clock: room.clock, language: .indonesian).run()
        #expect(
            later.frames.map { Self.lines(of: $0.rows) }.last?.dropFirst().first
                == "10.34 WIB                                  10.34 · tampilan belum diperbarui")
    }

    static func screen(of room: Room, _ shown: Case) throws -> String {
        let file = try SessionFile.open(room.path, .readOnly)
        let size = Size(width: shown.size.0, height: shown.size.1)
        let wall = Wall(
            file, on: MemoryDisplay(size: size), clock: room.clock, language: shown.language,
            facesStage: shown.facesStage)
        return wall.picture(size: size).rows.map { row in
            var row = row
            while row.last == " " { row.removeLast() }
            return row + "\n"
        }.joined()
    }

    /// What stands on it, line by line, big figures left out.
    static func lines(of room: Room) throws -> [String] {
        let shown = Case(name: "", room: "")
        return lines(of: try screen(of: room, shown).split(separator: "\n").map(String.init))
    }

    static func lines(of rows: [String]) -> [String] {
        rows.map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.contains("█") && !$0.contains("───") }
    }
}
