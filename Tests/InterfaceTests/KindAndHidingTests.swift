import Discussion
import Testing

@testable import Interface

@Suite("Changing the kind, hiding")
struct KindAndHidingTests {
    @Test("The kind changes before Enter and after it, the words stay")
    func kinds() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("@3 Kapan mulai")
        var lines: [String] = []
        for _ in 0..<9 {
            scenario.press("Esc k")
            lines.append(scenario.line)
        }
        #expect(
            lines == [
                "@3 \"Kapan mulai\"", "@3 ? Kapan mulai", "@3 ! Kapan mulai", "@3 > Kapan mulai",
                "@3 ~ Kapan mulai", "@3 = Kapan mulai", "@3 * Kapan mulai", "@3 (Kapan mulai)",
                "@3 Kapan mulai",
            ])
        scenario.press("Enter Esc k Esc k")
        let note = try #require(try room.session.notes.last)
        #expect(note.kind == .question && note.text == "Kapan mulai")
    }

    @Test("The screen is hidden from other eyes until a key is pressed, which does nothing else")
    func hiding() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("rahasia").press("Esc l")
        #expect(scenario.rows.filter { !$0.isEmpty }.count == 1)
        scenario.press("x")
        #expect(scenario.line == "rahasia")
        #expect(scenario.rows.filter { !$0.isEmpty }.count > 10)
    }
}
