import Discussion
import Testing

@testable import Interface

@Suite("A sentence that is typed into a list")
struct SentenceInListTests {
    /// A session with an outcome, an action, people, and hands that are up.
    private static func room() throws -> Room {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople(["Sri", "Joko", "Karto"].map { [.name: .text($0)] }),
            .addItems([[.title: .text("Air")]], after: nil), .openNextItem,
            .raiseHand(.code("P01"), .ordinary), .raiseHand(.code("P02"), .ordinary))
        try room.note(["! Sepakat pipa diganti", "> Undang PDAM"])
        return room
    }

    /// What stands, however it came about.
    private func standing(_ room: Room) throws -> [String] {
        let session = try room.session
        let now = Instant(wall: try #require(session.history.last?.at), up: 0, boot: nil)
        return session.standingNotes.map { note in
            "\(note.kind) \(note.text) \(note.fields.text(.status) ?? "")"
        }
            + session.roster.map(\.code) + session.queue(at: now).places.map { "\($0.hand.id)" }
            + ["\(session.queueIsClosed) \(session.currentItem?.isPaused == true)"]
    }

    @Test(
        "Does nothing there, neither by its first letters nor by Enter, and i takes it to the line",
        arguments: ["2", "4", "5", "8"],
        ["dia setuju", "cukup untuk", "Pompa rusak sejak", "ulang lagi", "untuk air"])
    func nothing(view: String, sentence: String) throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc \(view)")
        let before = try standing(room)
        for letter in sentence { scenario.press(letter == " " ? "␣" : "\(letter)", after: 120) }
        scenario.press("Enter", after: 120)
        #expect(try standing(room) == before, "\(view) \(sentence): \(scenario.said)")
    }

    @Test("Is told of, and i takes it to the line, before which a half-written one is put aside")
    func taken() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).type("Setengah").press("Esc Esc 5")
        scenario.type("dia setuju").press("Enter")
        let said = "Tombol masuk ke daftar: i membawa kalimat ini ke baris catatan."
        #expect(scenario.said == said)
        #expect(scenario.rows[4].hasPrefix("▸  1  Sepakat pipa diganti"))
        scenario.press("i", after: 1500)
        #expect(scenario.line == "dia setuju")
        #expect(scenario.said == "1 baris disisihkan; Esc z di baris kosong mengambilnya.")
        scenario.press("Enter")
        #expect(room.texts == ["Sepakat pipa diganti", "Undang PDAM", "dia setuju"])
    }

    @Test("Keys that are pressed one by one act at once, and Enter after a look at what was said")
    func deliberate() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 5").press("d", after: 400)
        #expect(room.texts == ["Undang PDAM"])
        scenario.press("u", after: 400)
        #expect(room.texts == ["Sepakat pipa diganti", "Undang PDAM"])
        room.wait(milliseconds: 400)
        scenario.type("Pompa").press("Enter").press("Home", after: 2000).press("Enter")
        let outcome = try #require(try room.session.standingNotes.first)
        #expect(outcome.fields.text(.status) == "agreed")
    }
}
