import Discussion
import Foundation
import Testing

@testable import Interface

@Suite("The team's debrief, one key after the session is closed")
struct DebriefTests {
    @Test("d takes its method in, opens its item, and puts the first prompt, but not on the wall")
    func begins() throws {
        let scenario = try Scenario(try Room.forum(), (80, 24))
        scenario.press("Esc c c Enter d Enter")
        #expect(scenario.live.session.currentItem?.type == .debrief)
        #expect(scenario.live.session.wall == nil)
        #expect(scenario.live.session.promptsAsked.count == 1)
        let left = scenario.live.scene.toComplete
        scenario.type("Data ganda jadi tema utama").press("Enter")
        let note = try #require(scenario.live.session.notes.last)
        #expect(note.item == scenario.live.session.openItem)
        #expect(note.fields.entity(.prompt) == scenario.live.session.openPrompt)
        #expect(scenario.live.scene.toComplete == left)
        try expectScreen(scenario, "debrief-80x24")
        scenario.press("Esc c d Enter")
        #expect(scenario.live.session.openItem == nil)
    }
}
