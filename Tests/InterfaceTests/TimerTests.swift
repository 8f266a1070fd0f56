import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("Timers for pairs and groups, and the recorder")
struct TimerTests {
    private static func room() throws -> Room {
        let room = try Room([.profile: .text("circle"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addItems(
                [
                    [
                        .title: .text("Wawancara berpasangan"), .type: .text("group-work"),
                        .minutes: .number(30),
                    ]
                ], after: nil),
            .openNextItem)
        return room
    }

    @Test("Pairs swap at a bell; the bell rings once for each leg, and the sign stands without it")
    func pairs() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc T").type("2x10").press("Enter")
        #expect(scenario.rows[0].contains(" ⧗ 1/2 10:00 "))
        room.wait(seconds: 599)
        scenario.live.keepUp(isIdle: true)
        #expect(scenario.display.rings == 0)
        room.wait(seconds: 2)
        scenario.live.keepUp(isIdle: true)
        scenario.live.keepUp(isIdle: true)
        #expect(scenario.display.rings == 1)
        #expect(scenario.rows[0].contains(" ⧗ TUKAR 2/2 "))
        room.wait(seconds: 30)
        #expect(!scenario.rows[0].contains("TUKAR"))
        room.wait(seconds: 600)
        scenario.live.keepUp(isIdle: true)
        #expect(scenario.display.rings == 2)
        #expect(scenario.rows[0].contains(" WAKTU HABIS "))
        scenario.press("Esc T Enter")
        #expect(scenario.said == "Pewaktu dihentikan.")
        #expect(!scenario.rows[0].contains("WAKTU HABIS"))
    }

    @Test("It stands still in a pause of its item")
    func paused() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc T").type("1").press("Enter Esc p")
        let left = scenario.rows[0].prefix { $0 != "J" }
        room.wait(seconds: 300)
        scenario.live.keepUp(isIdle: true)
        #expect(scenario.rows[0].prefix { $0 != "J" } == left)
        #expect(scenario.display.rings == 0)
        scenario.press("Esc p")
        room.wait(seconds: 61)
        scenario.live.keepUp(isIdle: true)
        #expect(scenario.display.rings == 1)
    }

    @Test("The recorder is told of in the second row where the first has no room for it")
    func recorderBelow() throws {
        let room = try Self.room()
        let scenario = try Scenario(room, (60, 20)).press("Esc R Esc o")
        #expect(
            Array(scenario.rows[0...1]) == [
                " 1 Wawancara berpasangan    LUAR REKAM   SISA 30:00  →09.30",
                "                                     REKAM 0:00:00  hadir 0",
            ])
    }

    @Test("A screen that is opened later does not ring for what is over")
    func late() throws {
        let room = try Self.room()
        try room.ask(.startTimer([60, 60]))
        room.wait(seconds: 90)
        let scenario = try Scenario(room)
        scenario.live.keepUp(isIdle: true)
        #expect(scenario.display.rings == 0)
        room.wait(seconds: 60)
        scenario.live.keepUp(isIdle: true)
        #expect(scenario.display.rings == 1)
    }

    @Test("The room sees the time of the pairs, the sign to swap, and that it is over")
    func wall() throws {
        let room = try Self.room()
        try room.ask(.startTimer([600, 600]))
        func texts() throws -> [String] {
            let release = try room.session.released(to: .room, at: room.now)
            let size = Size(width: 60, height: 20)
            let view = WallView(release: release, now: try room.now.wall, language: .english)
            return view.picture(size: size).rows.map {
                $0.split(separator: " ").joined(separator: " ")
            }
            .filter { !$0.isEmpty && !$0.contains("█") }
        }
        room.wait(seconds: 60)
        #expect(try texts().contains("leg 1 of 2"))
        room.wait(seconds: 545)
        #expect(try texts().contains("SWAP"))
        room.wait(seconds: 700)
        #expect(try texts().contains { $0.filter { $0 != " " } == "TIMEISUP" })
    }

    @Test(
        "Legs as people type them",
        arguments: [
            ("15", [900]), ("10 10", [600, 600]), ("2x10", [600, 600]), ("3 x 1:30", [90, 90, 90]),
            ("90d", [90]),
        ])
    func legs(text: String, seconds: [Int]) {
        #expect(readLegs(text) == seconds)
    }

    @Test(
        "What is no timer is refused by a sentence", arguments: ["x", "0", "2x", "25x1", "2x2x2"])
    func noTimer(text: String) throws {
        let scenario = try Scenario(try Self.room()).press("Esc T").type(text).press("Enter")
        #expect(scenario.said == "Tulis menit tiap babak, mis. 15, 10 10 atau 2x10.")
    }

    @Test("Once the recorder runs, every note has its place in the recording")
    func recorder() throws {
        let room = try Self.room()
        try room.note(["Sebelum"])
        let scenario = try Scenario(room).press("Esc R")
        room.wait(seconds: 125)
        #expect(scenario.rows[0].contains("REKAM 0:02:05"))
        try room.note(["Sesudah"], every: 5)
        try room.ask(.endRecording)
        try room.note(["Akhir"])
        let session = try room.session
        #expect(
            session.notes.map { session.recordingOffset(at: $0.happened)?.milliseconds } == [
                nil, 130_000, nil,
            ])
    }
}
