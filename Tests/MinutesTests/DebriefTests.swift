import Discussion
import Methods
import Minutes
import Testing
import Wording

/// What a team says to itself once the room is empty, with a word in it that nobody else may read.
@Suite("A debrief is printed in the team's evaluation alone")
struct DebriefTests {
    private static func room() throws -> Rehearsal {
        var room = try Rehearsal(.circle, details: [.title: .text("Rembug Desa")])
        try room.ask(.addPeople([[.code: .text("P01"), .name: .text("Sri")]]))
        try room.ask(
            .addItems([[.title: .text("Pertanyaan kunci"), .minutes: .number(10)]], after: nil))
        try room.ask(.openNextItem)
        try room.type("@1 Kami jimpitan tiap Jumat")
        try room.ask(.closeSession)
        try room.ask(.adoptMethod(Method(reading: try #require(ShippedMethods.text("debrief")))))
        let adopted = try #require(room.session.methods.last)
        try room.ask(.planPhases(ofMethod: adopted.id, after: nil))
        try room.ask(.openItem(try #require(room.session.programme.last).id))
        try room.ask(.askPrompt(adopted.prompt(0, ofPhase: 0)))
        for line in ["Jimpitan RAHASIA", "(P01 RAHASIA)", "! RAHASIA", "> RAHASIA by:@1"] {
            try room.type(line)
        }
        try room.ask(.askPrompt(adopted.prompt(7, ofPhase: 0)))
        try room.type("Rekaman RAHASIA mati")
        return room
    }

    @Test("and no other document or audience has a word of it", arguments: Audience.allCases)
    func isPrivate(audience: Audience) throws {
        let room = try Self.room()
        let release = room.session.released(to: audience, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .indonesian)
        var found: [String] = []
        for name in DocumentName.allCases {
            let text = String(
                decoding: MinutesFormat.text.render(name.document(of: release, imprint)),
                as: UTF8.self)
            let lines = text.split(separator: "\n").map(String.init)
            found += lines.filter { $0.lowercased().contains("rahasia") }
                .map { name.rawValue + ": " + $0 }
        }
        #expect(found == (audience == .team ? Self.told : []))
        #expect(release.items.map(\.title) == ["Pertanyaan kunci"])
        #expect(release.prompts.isEmpty && release.openPrompt == nil)
        #expect(release.ended != nil)
    }

    private static let told = [
        "evaluasi: • Jimpitan RAHASIA (Notulis, 09.00)", "evaluasi: • RAHASIA (Notulis, 09.00)",
        "evaluasi: • RAHASIA (Notulis, 09.00)",
        "evaluasi: • Rekaman RAHASIA mati (Notulis, 09.00)",
    ]
}
