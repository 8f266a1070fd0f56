import Discussion
import Testing

@testable import Interface

@Suite("Marking, putting aside, changing the kind, hiding")
struct AsideTests {
    @Test("A moment is marked at once, with whoever has the floor, and the line stays")
    func marking() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Belum sel").press("Esc t")
        #expect(scenario.said.hasSuffix("ditandai; lengkapi nanti di tampilan 4."))
        #expect(scenario.line == "Belum sel")
        let note = try #require(try room.session.notes.last)
        #expect(note.kind == .mark)
        #expect(try room.session.unfinishedNotes.contains { $0.id == note.id })
        scenario.press("Esc z Esc 4 Esc Esc G e").type("Uang kas").press("Enter")
        let written = try #require(try room.session.notes[note.id])
        #expect(written.kind == .paraphrase && written.text == "Uang kas")
        #expect(written.happened == note.happened)
    }

    @Test("Lines are put aside and come back with their time; a crash loses none of them")
    func aside() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("satu").press("Esc z")
        #expect(scenario.line.isEmpty)
        scenario.type("dua").press("Esc z").type("tiga")
        room.wait(seconds: 60)
        scenario.live.keepUp(isIdle: false)
        #expect(try room.draft.contains(#""text":"tiga\ndua\nsatu""#))
        scenario.press("Enter Esc z")
        #expect(scenario.line == "dua")
        scenario.press("Enter Esc z Enter Esc z")
        #expect(scenario.said == "Tidak ada baris yang disisihkan.")
        #expect(room.texts == ["satu", "dua", "tiga"])
        scenario.live.finish()
        #expect(room.files.filter { $0.hasSuffix("draft") }.isEmpty)
    }

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
