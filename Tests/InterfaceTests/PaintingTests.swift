import Discussion
import Mutation
import Terminal
import Testing

@testable import Interface

@Suite("What is painted")
struct PaintingTests {
    @Test(
        "A picture whose foot alone is drawn is the whole picture, whatever is pressed",
        arguments: ["forum", "round", "hostile"])
    func footAlone(name: String) throws {
        var dice = Dice(UInt64(name.utf8.count))
        let room = try ScreenTests.room(name)
        let scenario = try Scenario(room)
        let size = scenario.display.size
        for _ in 0..<300 where !scenario.live.isOver {
            let key: Key =
                Int.random(in: 0..<4, using: &dice) == 0
                ? RandomKey.next(with: &dice) : .character(dice.any(of: Array("abc  @1?")))
            try scenario.live.take(.key(key))
            scenario.live.keepUp(isIdle: false)
            try scenario.live.paint()
            #expect(scenario.display.frames.last == scenario.live.picture(size: size), "\(key)")
            if scenario.live.isInLists { try scenario.live.take(.key(.character("i"))) }
        }
    }

    @Test("A message that is too long for its row goes on over the key bar until the next key")
    func longMessage() throws {
        let scenario = try Scenario(Room.forum(), (60, 20)).press("Esc q")
        #expect(
            scenario.rows[18...] == [
                " «Tanya jawab, termin 1» tetap berjalan. Esc q sekali lagi", " untuk keluar.",
            ])
        scenario.press("a")
        #expect(scenario.rows[19] == " Esc n berikut  g panggil  f usai bicara  p jeda  ? bantuan")
    }

    @Test("A paper comes into sight whole, in one picture")
    func paper() throws {
        let scenario = try Scenario(Room.forum())
        for keys in ["Esc 7", "Esc Esc d", "a"] {
            scenario.press(keys)
            try scenario.live.paint()
            let frames = scenario.display.frames.count
            scenario.live.keepUp(isIdle: true)
            try scenario.live.paint()
            #expect(scenario.display.frames.count == frames, "\(keys)")
            #expect(!scenario.live.preview.lines.isEmpty)
        }
    }

    @Test("Time that passes, and what others write, are painted beside a line that is typed")
    func time() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room)
        let size = scenario.display.size
        for letter in "Sudah" {
            try scenario.live.take(.key(.character(letter)))
            try scenario.live.paint()
            room.wait(seconds: 1)
            try scenario.live.take(.key(.character(" ")))
            try scenario.live.paint()
            #expect(scenario.display.frames.last == scenario.live.picture(size: size))
            try room.note(["Lain"])
            scenario.live.refresh()
            try scenario.live.take(.key(.character("x")))
            try scenario.live.paint()
            #expect(scenario.display.frames.last == scenario.live.picture(size: size))
        }
    }

    @Test("What the keys do is painted anew where a letter in a note that is changed changes it")
    func changedNote() throws {
        let room = try Room.forum()
        try room.note(["Satu"])
        let scenario = try Scenario(room)
        let size = scenario.display.size
        for key in [Key.up, .character("a"), .backspace] {
            try scenario.live.take(.key(key))
            try scenario.live.paint()
            #expect(scenario.live.line.amending != nil)
            #expect(scenario.display.frames.last == scenario.live.picture(size: size), "\(key)")
        }
    }
}
