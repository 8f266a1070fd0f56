import Discussion
import Testing

@testable import Interface

@Suite("Who objects to an outcome, and why")
struct ObjectionTests {
    @Test("The key asks by whom; behind a colon stands why, which is filed as a note of theirs")
    func objecting() throws {
        let room = try Room.forum()
        try room.note(["! Iuran naik"])
        let scenario = try Scenario(room).press("Esc 5 Esc Esc / i u r a n Enter o")
        #expect(
            scenario.status.hasPrefix(
                "Yang berkeberatan:   kode atau nama, lalu : alasannya; boleh kosong"))
        scenario.type("2: terlalu berat").press("Enter")
        let notes = try room.session.notes
        let outcome = try #require(notes.last { $0.kind == .outcome })
        #expect(outcome.outcomeStatus == .objected)
        let who = outcome.fields.entities(.objectors).map { room.code(of: $0) }
        #expect(who == ["P02"] && notes.last?.text == "terlalu berat")
        #expect(notes.last?.speaker == .person(outcome.fields.entities(.objectors)[0]))
        #expect(
            scenario.rows[4...5] == [
                "▸  1  Iuran naik" + .blanks(48) + "✗ Ada keberatan",
                "      Keberatan: P02 Budi Santoso (terlalu berat)",
            ])
        scenario.press("o")
        #expect(try room.session.notes[outcome.id]?.fields.entities(.objectors) == [])
        scenario.press("o Enter")
        #expect(try room.session.notes[outcome.id]?.outcomeStatus == .objected)
    }

    @Test("What is released tells why with who, but not where the reason may not bear the name")
    func released() throws {
        let room = try Room.forum()
        try room.note(["! Iuran naik"])
        try Scenario(room).press("Esc 5 Esc Esc / i u r a n Enter o")
            .type("2: terlalu \"berat\"").press("Enter")
        func reasons() throws -> [[ReleasedText.Part]] {
            let notes = try room.session.released(to: .official, at: room.now).notes
            let outcome = try #require(notes.last { !$0.objections.isEmpty })
            return outcome.objections.flatMap { $0.reasons.map(\.parts) }
        }
        #expect(try reasons() == [[.words("terlalu berat")]])
        let budi = try #require(room.session.person(withCode: "P02")?.id)
        try room.ask(.recordConsent(ConsentRecorded([budi], [.quote], .refused)))
        #expect(try reasons() == [])
    }

    @Test("A reason is told as the item asks in which the outcome stands, wherever it was noted")
    func ruled() throws {
        let room = try Room.forum()
        let item = try #require(try room.session.openItem)
        try room.ask(.chooseAttribution(.chathamHouse, item: item))
        try room.note(["! Iuran naik"])
        try room.ask(.closeItem)
        try Scenario(room).press("Esc 5 Esc Esc / i u r a n Enter o")
            .type("2: takut dibalas").press("Enter")
        let notes = try room.session.released(to: .official, at: room.now).notes
        let reason = try #require(notes.last { $0.kind != .outcome })
        #expect(reason.text.parts == [.words("takut dibalas")])
        #expect(reason.voice == .someone)
    }

    @Test("One undo takes back an objection with who and why, one redo brings back all")
    func undone() throws {
        let room = try Room.forum()
        try room.note(["! Iuran naik"])
        let scenario = try Scenario(room).press("Esc 5 Esc Esc / i u r a n Enter o")
            .type("2: terlalu berat").press("Enter")
        let count = room.texts.count
        scenario.press("u")
        #expect(scenario.said == "Dibatalkan: perubahan catatan «Iuran naik»")
        let outcome = try #require(try room.session.notes.last { $0.kind == .outcome })
        #expect(outcome.outcomeStatus == .drafted && outcome.fields[.objectors] == nil)
        #expect(room.texts.count == count - 1)
        scenario.press("U")
        #expect(scenario.said == "Dipulihkan: perubahan catatan «Iuran naik»")
        #expect(try room.session.notes[outcome.id]?.outcomeStatus == .objected)
        #expect(room.texts.count == count)
    }
}

extension Room {
    fileprivate func code(of person: EntityID) -> String? {
        try? session.people[person]?.code
    }
}
