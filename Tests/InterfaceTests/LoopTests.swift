import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("The loop")
struct LoopTests {
    /// Runs a script in a room; each batch of inputs is what one waiting yields.
    private func run(_ room: Room, _ script: [[Input]]) throws -> MemoryDisplay {
        let display = MemoryDisplay(size: Size(width: 80, height: 24), script: script)
        let live = Live(
            try room.open(as: "Ayu"), on: display, clock: room.clock, author: "Ayu",
            language: .indonesian)
        try live.run()
        return display
    }

    @Test("Nothing ticks while nothing counts")
    func noTick() throws {
        let room = try Room.empty()
        try room.ask(.closeSession)
        #expect(try run(room, [[.focus(false)], [.focus(true)]]).waits == [nil, nil, nil])
    }

    @Test("While one waits for an item to begin, the clock goes on by the minute")
    func minutes() throws {
        let room = try Room.empty()
        room.wait(milliseconds: 58_700 - room.milliseconds % 60_000)
        #expect(try run(room, []).waits == [.milliseconds(1300)])
        let scenario = try Scenario(room)
        #expect(scenario.rows[0].hasSuffix("09.00 WIB"))
        room.wait(milliseconds: 1300)
        #expect(scenario.rows[0].hasSuffix("09.01 WIB"))
    }

    @Test("While an item is open the loop wakes at each full second")
    func tick() throws {
        let room = try Room.forum()
        room.wait(milliseconds: 300 - room.milliseconds % 1000)
        #expect(try run(room, []).waits == [.milliseconds(700)])
        try room.ask(.endTurn, .pauseItem)
        #expect(try run(room, []).waits == [nil])
        try room.ask(.giveFloor(.code("P01")))
        #expect(try run(room, []).waits == [.milliseconds(700)])
    }

    @Test("One frame per batch, and none if nothing changed")
    func frames() throws {
        let room = try Room.empty()
        let typed: [Input] = ["a", "b", "c"].map { .key(.character($0)) }
        let display = try run(room, [typed, [.focus(true)], [.key(.left), .key(.right)]])
        #expect(display.frames.map { $0.rows[21].prefix(8) } == [" ›      ", " › abc  "])
    }

    @Test("A batch of keys is never torn apart by leaving")
    func leaving() throws {
        let room = try Room.empty()
        let keys: [Input] = [.key(.escape), .key(.character("q")), .key(.character("x"))]
        let display = try run(room, [keys, [.key(.character("y"))]])
        #expect(display.waits.count == 1)
    }

    @Test("With an item open, leaving says that it runs on, and a second time leaves")
    func leavingWhileOpen() throws {
        let room = try Room.forum()
        let leave: [Input] = [.key(.escape), .key(.character("q"))]
        let display = try run(room, [leave, leave, leave])
        #expect(display.waits.count == 2)
        let status = display.frames.last?.rows[22].prefix(72)
        #expect(
            status == " «Tanya jawab, termin 1» tetap berjalan. Esc q sekali lagi untuk keluar.")
        #expect(try room.session.openItem != nil)
    }

    @Test("Ctrl-C loses nothing; twice within a second it leaves")
    func interrupt() throws {
        let room = try Room.empty()
        let display = try run(
            room, [[.key(.character("a"))], [.key(.control("c"))], [.asked(toEndBy: 2)]])
        #expect(display.waits.count == 3)
        #expect(display.frames.last?.rows[21].hasPrefix(" › a") == true)
        #expect(try Scenario(room).line == "a")
        let slow = try Scenario(room)
        slow.press("Ctrl-C")
        slow.press("Ctrl-C", after: 1001)
        #expect(slow.status.hasPrefix("Esc q untuk keluar"))
    }

    @Test("Two screens of one session see each other's notes")
    func two() throws {
        let room = try Room.empty()
        let rani = try Scenario(room, as: "Rani")
        let ayu = try Scenario(room, as: "Ayu")
        rani.type("Dari Rani").press("Enter")
        ayu.live.refresh()
        #expect(ayu.screen.firstRange(of: "Dari Rani") != nil)
        ayu.type("Dari Ayu").press("Enter")
        rani.live.refresh()
        #expect(rani.screen.firstRange(of: "Dari Ayu") != nil)
        rani.press("Esc u")
        ayu.live.refresh()
        #expect(ayu.screen.firstRange(of: "Dari Rani") == nil)
    }

    @Test("Ctrl-L draws the whole frame again, Ctrl-Z suspends")
    func redraw() throws {
        let display = try run(Room.empty(), [[.key(.control("l")), .key(.control("z"))]])
        #expect(display.redraws == 1 && display.suspensions == 1)
    }
}
