import Discussion
import Testing

@Suite("The gate decides what may be told to whom")
struct GateTests {
    /// A session of each profile with a participant, a resource person and a speech.
    static func room(_ profile: Profile) throws -> Rehearsal {
        var room = try Rehearsal(profile)
        try room.ask(
            .addPeople([
                [
                    .code: .text("P01"), .name: .text("Siti"), .office: .text("TKSK"),
                    .institution: .text("Tapen"), .nip: .text("1987"), .phone: .text("CANARY-1"),
                    .cue: .text("CANARY-2"),
                ],
                [.code: .text("N1"), .name: .text("Budhy"), .backTitle: .text("Ph.D.")],
                [.code: .text("P02")],
            ]))
        try room.ask(
            .addItems(
                [
                    [.title: .text("Paparan"), .remark: .text("CANARY-3")],
                    [.title: .text("Sambutan"), .type: .text("speech")],
                ], after: nil))
        try room.ask(.openNextItem)
        try room.type("@1 \"satu\"")
        try room.type("@n1 \"dua\" #x")
        try room.type("@2 \"tiga\" tentang")
        try room.type("(CANARY-4)")
        try room.type("?? CANARY-5")
        try room.type("@1 CANARY-6")
        try room.ask(.strikeNotes([try #require(room.session.notes.last).id]))
        try room.ask(.openNextItem)
        try room.type("@1 \"empat\"")
        try room.type("- Cerita tentang @1 dan @2.")
        return room
    }

    func told(_ room: Rehearsal, to audience: Audience) -> [String] {
        room.session.released(to: audience, at: room.now).notes.map { note in
            let words = note.text.parts.map { part in
                switch part {
                case .words(let words): words
                case .mention(let voice): "<" + name(of: voice) + ">"
                }
            }
            return note.kind.rawValue + " " + (note.voice.map(name) ?? "-") + ": "
                + words.joined()
        }
    }

    func name(of voice: Voice) -> String {
        switch voice {
        case .named(let person): person.name ?? person.code
        case .role(let office, let institution, _):
            [office, institution].compactMap { $0 }.joined(separator: " ")
        case .code(let code): code
        case .someone, .teamMember: "someone"
        case .everyone: "everyone"
        case .unknown: "unknown"
        }
    }

    @Test("A forum names people, and quotes resource persons and speeches")
    func forum() throws {
        let room = try Self.room(.forum)
        #expect(
            told(room, to: .official) == [
                "paraphrase Siti: satu", "quote Budhy, Ph.D.: dua",
                "paraphrase P02: tiga tentang",
                "quote Siti: empat", "paraphrase -: Cerita tentang <Siti> dan <P02>.",
            ])
        #expect(
            told(room, to: .public) == [
                "paraphrase P01: satu", "quote Budhy, Ph.D.: dua",
                "paraphrase P02: tiga tentang", "quote P01: empat",
                "paraphrase -: Cerita tentang <P01> dan <P02>.",
            ])
    }

    @Test("A circle tells codes, and quotes nobody who has not said yes")
    func circle() throws {
        var room = try Self.room(.circle)
        let told = told(room, to: .official)
        #expect(
            told == [
                "paraphrase P01: satu", "paraphrase N1: dua", "paraphrase P02: tiga tentang",
                "paraphrase P01: empat", "paraphrase P01: Cerita tentang <P01> dan <P02>.",
            ])
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .given)))
        #expect(self.told(room, to: .official).first == "quote P01: satu")
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .withdrawn)))
        #expect(self.told(room, to: .official).first == "paraphrase P01: satu")
    }

    @Test("A name that was refused is not told, and who withdrew has said nothing")
    func refused() throws {
        var room = try Self.room(.forum)
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .refused)))
        #expect(told(room, to: .official).first == "paraphrase TKSK Tapen: satu")
        try room.ask(.recordConsent(ConsentRecorded([siti], [.notes], .withdrawn)))
        #expect(
            told(room, to: .official) == [
                "quote Budhy, Ph.D.: dua", "paraphrase P02: tiga tentang",
                "paraphrase -: Cerita tentang <someone> dan <P02>.",
            ])
        let listed = room.session.released(to: .official, at: room.now).people
        #expect(listed.map(\.code) == ["N1", "P02"])
    }

    @Test("What was agreed stays when whoever worded it withdraws, without the person")
    func agreed() throws {
        var room = try Self.room(.forum)
        try room.type("@2 ! Jalan diperbaiki")
        let outcome = try #require(room.session.notes.last)
        let siti = try #require(room.session.person(withCode: "P02")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.notes], .withdrawn)))
        #expect(!told(room, to: .official).contains { $0.hasPrefix("outcome") })
        try room.ask(
            .amendNotes([
                outcome.id: outcome.fields.change(to: [
                    .status: .text(OutcomeStatus.agreed.rawValue)
                ])
            ]))
        #expect(told(room, to: .official).last == "outcome -: Jalan diperbaiki")
        let note = try #require(room.session.released(to: .official, at: room.now).notes.last)
        #expect(note.speaker == nil)
    }

    @Test("A speech that is nobody's in the programme is the words of whoever alone speaks in it")
    func speeches() throws {
        var room = try Self.room(.forum)
        #expect(told(room, to: .public)[3] == "quote P01: empat")
        try room.type("@2 \"lima\"")
        #expect(
            told(room, to: .public)[3...] == [
                "paraphrase P01: empat", "paraphrase -: Cerita tentang <P01> dan <P02>.",
                "paraphrase P02: lima",
            ])
    }

    @Test("A part of an item is told as the item, unless it has a way of its own")
    func parts() throws {
        var room = try Self.room(.forum)
        try room.ask(
            .addItems(
                [
                    [.title: .text("Diskusi")],
                    [.title: .text("Kelompok"), .level: .number(1)],
                    [.title: .text("Anak"), .level: .number(2)], [.title: .text("Lain")],
                ], after: room.session.programme.last?.id))
        let items = room.session.programme.suffix(4).map(\.id)
        try room.ask(.chooseAttribution(.offRecord, item: items[0]))
        func modes() -> [Attribution] { items.map { room.session.attribution(in: $0) } }
        #expect(modes() == [.offRecord, .offRecord, .offRecord, .named])
        try room.ask(.chooseAttribution(.code, item: items[1]))
        #expect(modes() == [.offRecord, .code, .code, .named])
    }

    @Test("Whoever helps with an action is told as any voice, and not at all after withdrawing")
    func helpers() throws {
        var room = try Self.room(.forum)
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.type("> Undang BUMDes by:@n1,@1, @2")
        func told(_ audience: Audience) throws -> [String] {
            let note = try #require(
                room.session.released(to: audience, at: room.now).notes.last { $0.kind == .action })
            return ([note.owner].compactMap(\.self) + note.helpers).map(name)
        }
        #expect(try told(.official) == ["Budhy, Ph.D.", "Siti", "P02"])
        #expect(try told(.public) == ["Budhy, Ph.D.", "P01", "P02"])
        try room.ask(.recordConsent(ConsentRecorded([siti], [.attend], .withdrawn)))
        #expect(try told(.official) == ["Budhy, Ph.D.", "P02"])
    }

    @Test(
        "To the public an office is told where that was chosen, but of nobody who refused the name")
    func offices() throws {
        var room = try Self.room(.forum)
        try room.ask(.chooseAttribution(.role, item: nil))
        #expect(told(room, to: .public).first == "paraphrase TKSK Tapen: satu")
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .refused)))
        #expect(told(room, to: .official).first == "paraphrase TKSK Tapen: satu")
        #expect(told(room, to: .public).first == "paraphrase P01: satu")
    }

    @Test("Nothing private passes, to anyone", arguments: Audience.allCases, Profile.allCases)
    func canaries(audience: Audience, profile: Profile) throws {
        let room = try Self.room(profile)
        let release = room.session.released(to: audience, at: room.now)
        var text = ""
        dump(release, to: &text)
        #expect(text.split(separator: "\n").filter { $0.contains("CANARY") } == [])
    }
}
