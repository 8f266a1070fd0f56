import Discussion
import SessionFile
import Testing

@testable import Interface

@Suite("Nothing typed line by line is lost")
struct PlainDraftTests {
    @Test("Whatever waits when its program is killed is offered at the next opening")
    func killed() throws {
        var said: [String] = []
        for typed in Self.typed {
            let room = try Room.forum()
            do {
                let talk = try PlainTalk(room)
                _ = talk.session.greeting
                said += ["# " + typed[0].joined(separator: "; ")]
                _ = talk.say(typed[0])
            }
            let talk = try PlainTalk(room)
            said += talk.session.greeting.dropFirst(3) + talk.say(typed[1])
            talk.session.finish()
        }
        try PlainTalk.expectGolden(said, "plain-drafts")
    }

    /// What was typed before the program was killed, and what is typed after it.
    private static let typed = [
        [["@99 aneh"], [".", "."]],
        [["@99 aneh", "@98 lain"], ["/sisihkan"]],
        [["@99 aneh sekali", "@98 lain sekali"], [".", ".", "/sisihkan", "."]],
        [["/tangan", "topi merah kiri"], ["/sisihkan", "/tangan"]],
        [["/8", "/tambah", "Tono", "Ketua"], ["/8", "/tambah", "", "", "."]],
        [["/ubah 3", "/xyz"], [""]],
        [["Satu"], ["."]],
    ]

    @Test("Off the record nothing is kept")
    func offRecord() throws {
        let room = try Room.forum()
        do { _ = try PlainTalk(room).say(["/luar rekam", "@99 aneh sekali"]) }
        #expect(try Draft.orphans(of: room.open(as: "Ayu")) == [])
    }

    @Test("A code alone that was refused waits for nothing")
    func refusedTurn() throws {
        let room = try Room.empty()
        let said = [
            "> @0", "Tidak ada yang memegang giliran; /panggil memberikannya.", "> .",
            "Tidak ada yang menunggu disimpan.",
        ]
        do {
            let heard = try PlainTalk(room).say(["@0", "."])
            #expect(heard == said)
        }
        #expect(try Draft.orphans(of: room.open(as: "Ayu")) == [])
    }
}
