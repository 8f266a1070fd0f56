import Discussion
import SessionFile
import Testing

@testable import Interface

/// Drafts of what was typed before and while the room was off the record.
extension DraftTests {
    @Test(
        "Off the record nothing is kept of what is typed then, and all that was typed before",
        arguments: [
            ("ab", "Esc o", "", "ab"), ("ab", "Esc o", " rahasia", "ab"),
            ("", "Esc o", "rahasia", ""),
            ("ab", "Esc o Esc o", "", "ab"), ("ab", "Esc o Esc o", "c", "abc"),
        ])
    func offRecord(before: String, keys: String, after: String, kept: String) throws {
        let room = try Room.empty()
        do {
            let scenario = try Scenario(room, as: "Rani").type(before).press(keys).type(after)
            room.wait(seconds: 1)
            scenario.live.keepUp(isIdle: true)
            #expect(try #require(scenario.live.patience) > .seconds(50))
        }
        let orphans = try Draft.orphans(of: room.open(as: "Ayu"))
        #expect(orphans.map(\.text) == (kept.isEmpty ? [] : [kept]))
    }

    @Test("Off the record too it is offered to one of two runs, whose it is from then on")
    func offeredOnce() throws {
        let room = try Room.empty()
        do { try Scenario(room, as: "Rani").type("Punya Rani").press("Esc o").live.finish() }
        do {
            let (first, second) = (try Scenario(room, as: "Rani"), try Scenario(room, as: "Rani"))
            #expect([first.line, second.line] == ["Punya Rani", ""])
            second.live.finish()
            first.type(" rahasia").live.finish()
        }
        #expect(try Draft.orphans(of: room.open(as: "Ayu")).map(\.text) == ["Punya Rani"])
    }

    @Test("Of two runs that crash off the record the draft of one goes to one, and is filed once")
    func twoCrashes() throws {
        let room = try Room.empty()
        do {
            let (first, second) = (try Scenario(room, as: "Rani"), try Scenario(room, as: "Rani"))
            second.type("kalimat milik pencatat").rest()
            room.wait(seconds: 2)
            second.rest()
            first.press("Esc o")
            room.wait(seconds: 2)
            first.rest()
            second.rest()
        }
        let (first, second) = (try Scenario(room, as: "Rani"), try Scenario(room, as: "Rani"))
        #expect([first.line, second.line] == ["kalimat milik pencatat", ""])
        first.press("Esc o")
        second.rest()
        for scenario in [first, second] { scenario.press("Enter Enter") }
        #expect(room.texts == ["kalimat milik pencatat"])
    }

    @Test("What was changed off the record goes aside, and a draft keeps what it was before")
    func changedOffRecord() throws {
        func change(_ room: Room) throws -> Scenario {
            try Scenario(room, as: "Rani").type("ab").press("Esc o").type(" rahasia").press("Esc o")
        }
        let (broken, room) = (try Room.empty(), try Room.empty())
        do { #expect(try change(broken).line.isEmpty) }
        #expect(try Scenario(broken, as: "Rani").press("Esc z").line == "ab")
        let scenario = try change(room).press("Esc z Enter")
        #expect(scenario.said == "Ini diketik di luar rekaman. Enter sekali lagi mencatatnya.")
        scenario.press("Enter")
        #expect(room.texts == ["ab rahasia"])
    }
}
