import Discussion
import Testing

@Suite("Names and quoted words inside a text are told only as they may be")
struct GateTextTests {
    /// Siti Aminah and Rahmat Hidayat take part, Budhy is a resource person; one note by P02.
    private func room(_ profile: Profile, _ line: String) throws -> Rehearsal {
        var room = try Rehearsal(
            profile,
            details: [.title: .text("Cerita siti aminah"), .theme: .text("Rahmat semesta")])
        try room.ask(
            .addPeople([
                [
                    .code: .text("P01"), .name: .text("Siti Aminah"), .office: .text("TKSK"),
                    .institution: .text("Tapen"),
                ],
                [.code: .text("P02"), .name: .text("Rahmat Hidayat")],
                [.code: .text("N1"), .name: .text("Budhy"), .institution: .text("Unej")],
            ]))
        try room.type(line)
        return room
    }

    private func told(_ room: Rehearsal, to audience: Audience) -> String {
        let note = room.session.released(to: audience, at: room.now).notes.last
        let parts = note?.text.parts ?? []
        return parts.map { part in
            switch part {
            case .words(let words): words
            case .mention(.named(let person)): "<\(person.name ?? person.code)>"
            case .mention(.role(let office, _, _)): "<\(office ?? "-")>"
            case .mention(.code(let code)): "<\(code)>"
            case .mention(let voice): "<\(voice)>"
            }
        }.joined()
    }

    /// A line, and how a circle's office is told it.
    private static let texts: [(String, String)] = [
        ("@2 Kata Siti Aminah begitu.", "Kata <P01> begitu."),
        ("@2 kata SITI  AMINAH begitu", "kata <P01> begitu"),
        ("@2 Kata Siti, lalu Aminah.", "Kata <P01>, lalu <P01>."),
        ("@2 Mohon rahmat; bu siti tahu, Rahmat juga.", "Mohon rahmat; bu <P01> tahu, <P02> juga."),
        ("@2 Sitisari dan Amin", "Sitisari dan Amin"),
        ("@2 P01 dan @1 sama, N1 beda", "P01 dan <P01> sama, N1 beda"),
        ("@2 Budhy-lah yang tahu", "<N1>-lah yang tahu"), ("@2 “Siti”", "<P01>"),
    ]

    @Test("In a circle by code", arguments: texts)
    func circle(line: String, told: String) throws {
        #expect(self.told(try room(.circle, line), to: .official) == told)
    }

    @Test("In a forum by name, to the public by office, under the Chatham House rule not at all")
    func modes() throws {
        var room = try room(.forum, "- Siti Aminah dan P02 menemui Budhy.")
        #expect(told(room, to: .official) == "Siti Aminah dan P02 menemui Budhy.")
        #expect(told(room, to: .public) == "<TKSK> dan P02 menemui Budhy.")
        try room.ask(.chooseAttribution(.role, item: nil))
        #expect(told(room, to: .official) == "<TKSK> dan P02 menemui <->.")
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        #expect(told(room, to: .team) == "<someone> dan <someone> menemui <someone>.")
    }

    @Test("Two who share a part of a name are not told apart by it")
    func shared() throws {
        var room = try room(.circle, "@2 Siti tahu")
        try room.ask(.addPeople([[.name: .text("Siti Maryam")]]))
        #expect(told(room, to: .official) == "<unknown> tahu")
    }

    @Test("Whoever withdrew is nobody, by name and by code")
    func withdrawn() throws {
        var room = try room(.forum, "- Siti, P01 dan @1 pulang; Rahmat tinggal.")
        try room.ask(.addPeople([[.name: .text("Wati")]]))
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.attend], .withdrawn)))
        #expect(
            told(room, to: .team)
                == "<someone>, <someone> dan <someone> pulang; Rahmat tinggal.")
        try room.type("> Menjemput tamu by:@1")
        let action = try #require(room.session.released(to: .team, at: room.now).notes.last)
        #expect(action.owner == nil)
    }

    @Test("What stands beside a note, and what the office announced, has no withheld name")
    func beside() throws {
        let room = try room(
            .circle,
            "@2 \"Ya\" *Rahmat tertawa *P01 diam // Kata Siti #rahmathidayat #air")
        let release = room.session.released(to: .official, at: room.now)
        let note = try #require(release.notes.last)
        #expect(note.translation == "Kata P01")
        #expect(note.reactions == ["P02 tertawa", "P01 diam"])
        #expect(note.tags == ["air"])
        #expect(release.details.text(.title) == "Cerita P01")
        #expect(release.details.text(.theme) == "Rahmat semesta")
    }

    @Test("Quoted words keep their marks with leave, and lose the name where it was refused")
    func quotes() throws {
        var room = try room(.forum, "@1 Katanya «cukup» dan \"Jum'at\".")
        #expect(told(room, to: .team) == "Katanya «cukup» dan \"Jum'at\".")
        #expect(told(room, to: .official) == "Katanya cukup dan Jum'at.")
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .given)))
        #expect(told(room, to: .official) == "Katanya «cukup» dan \"Jum'at\".")
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .refused)))
        let note = try #require(room.session.released(to: .official, at: room.now).notes.last)
        #expect(
            note.voice == .role(office: "TKSK", institution: "Tapen", role: .participant))
    }

    @Test("Whoever refused notes has said nothing; whoever refused to take part was not there")
    func refused() throws {
        var room = try room(.forum, "@1 Anggarannya kurang")
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.notes], .refused)))
        #expect(room.session.released(to: .team, at: room.now).notes == [])
        #expect(room.session.released(to: .team, at: room.now).people.count == 3)
        try room.ask(.recordConsent(ConsentRecorded([siti], [.attend], .refused)))
        #expect(room.session.released(to: .team, at: room.now).people.count == 2)
    }

    @Test("What was kept back is counted by reason")
    func withheld() throws {
        var room = try GateTests.room(.forum)
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.type("- Siti pulang dulu")
        func reasons(_ audience: Audience) -> [Withheld.Reason: Int] {
            let withheld = room.session.released(to: audience, at: room.now).withheld
            return Dictionary(uniqueKeysWithValues: withheld.map { ($0.reason, $0.count) })
        }
        #expect(
            reasons(.team) == [
                .observerNotes: 1, .askedLater: 1, .privateFields: 1, .itemRemarks: 1,
            ])
        #expect(
            reasons(.public) == [
                .observerNotes: 1, .askedLater: 1, .privateFields: 1, .itemRemarks: 1, .quotes: 2,
                .names: 1, .namesInText: 1, .unlisted: 2,
            ])
        try room.ask(.recordConsent(ConsentRecorded([siti], [.notes], .withdrawn)))
        #expect(reasons(.official)[.refusedNotes] == 2)
    }
}
