import Discussion
import Testing

@testable import Interface

@Suite("Notes of one utterance")
struct JoiningTests {
    /// What two people wrote of one question, and an answer to the second's.
    private func room() throws -> Room {
        let room = try Room.forum()
        try room.note(["@3 ? Kapan datanya diverifikasi #dtks"])
        room.wait(seconds: 5)
        let rani = try Scenario(room, as: "Rani")
        for line in ["@0 ? Kapan verifikasi data #data", "@N1 < Januari"] {
            rani.live.paste(line)
            rani.press("Enter")
        }
        rani.live.finish()
        return room
    }

    @Test("One stays, with the tags of both and the answers to both; one undo brings back both")
    func joining() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G k v k k v J")
        #expect(
            Array(scenario.rows[3...5]) == [
                "▸Kapan datanya diverifikasi                                        Ayu 10.34.55",
                " Kapan verifikasi data                                            Rani 10.35.01",
                " Kapan datanya diverifikasi / Kapan verifikasi data                   semua isi",
            ])
        scenario.press("↓ Enter")
        #expect(
            scenario.status.hasPrefix("2 catatan kini satu; kata-kata yang lain dicoret. Esc u"))
        let session = try room.session
        let questions = session.standingNotes.filter { $0.kind == .question }.suffix(1)
        let question = try #require(questions.first)
        #expect(question.text == "Kapan verifikasi data")
        #expect(question.fields.list(.tags) == ["data", "dtks"])
        #expect(question.speaker == session.person(withCode: "P03").map { .person($0.id) })
        #expect(session.standingNotes.last?.fields.entities(.answers) == [question.id])
        scenario.press("u")
        #expect(try room.session.standingNotes.count == session.standingNotes.count + 1)
    }

    @Test("With the words of all, unless one is a quote; a private note is joined to none")
    func words() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G k v k k v J ↓ ↓ Enter")
        #expect(
            try room.session.standingNotes.contains {
                $0.text == "Kapan datanya diverifikasi / Kapan verifikasi data"
            })
        try room.note(["@1 \"Ya\"", "(ragu"])
        scenario.live.refresh()
        scenario.press("G k v k k v J")
        let title = "▸SATUKAN 2  ketik untuk menyaring"
        #expect(scenario.rows[2] == title + String(repeating: " ", count: 37) + "2 catatan")
        scenario.press("Esc G v J")
        #expect(scenario.status.hasPrefix("Catatan yang dicetak dan yang tidak"))
    }

    @Test("One note alone is joined to none")
    func alone() throws {
        let scenario = try Scenario(room()).press("Esc 4 Esc Esc J")
        #expect(scenario.status.hasPrefix("Pilih dahulu dua catatan atau lebih dengan v."))
    }
}
