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

    private func told(_ room: Rehearsal, to audience: Audience) -> [String] {
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

    private func name(of voice: Voice) -> String {
        switch voice {
        case .named(let person): person.name ?? person.code
        case .role(let office, let institution, _):
            [office, institution].compactMap { $0 }.joined(separator: " ")
        case .code(let code): code
        case .someone: "someone"
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

    @Test("A meeting ends when it was closed, but not on another day")
    func closing() throws {
        var room = try Self.room(.forum)
        try room.ask(.closeItem)
        let ended = room.now.wall
        var other = room
        try room.ask(.closeSession, after: 60)
        #expect(room.session.released(to: .official, at: room.now).ended == room.now.wall)
        try other.ask(.closeSession, after: 24 * 3600)
        #expect(other.session.released(to: .official, at: other.now).ended == ended)
    }

    @Test("An item that only the close ended ends with the last word, if that was hours before")
    func forgotten() throws {
        var room = try Self.room(.forum)
        let began = room.now.wall
        try room.type("@1 Kata terakhir", after: 600)
        var other = room
        func spans(_ room: Rehearsal) -> [Int64] {
            room.session.items.flatMap(\.spans).compactMap(\.ended)
                .map { ($0.wall.milliseconds - began.milliseconds) / 1000 }
        }
        try room.ask(.closeSession, after: 3600)
        #expect(spans(room) == [-2, 4200])
        try other.ask(.closeSession, after: 20 * 3600)
        #expect(spans(other) == [-2, 600])
        let release = other.session.released(to: .official, at: other.now)
        #expect(release.ended?.date == began.date)
    }

    @Test("A stretch off the record has no end while it goes on")
    func openStretch() throws {
        var room = try Self.room(.forum)
        try room.ask(.goOffRecord)
        func ends() -> [Bool] {
            room.session.released(to: .official, at: room.now).offRecord.map { $0.ended != nil }
        }
        #expect(ends() == [false])
        try room.ask(.goOnRecord)
        #expect(ends() == [true])
    }

    @Test("A telephone number is told inside, of whoever agreed to be asked again")
    func phones() throws {
        var room = try Self.room(.forum)
        let siti = try #require(room.session.person(withCode: "P01")).id
        func phones(_ room: Rehearsal) -> [String?] {
            [Audience.team, .official, .public, .room].map { audience in
                room.session.released(to: audience, at: room.now).people
                    .first { $0.id == siti }?.phone
            }
        }
        #expect(phones(room) == [nil, nil, nil, nil])
        try room.ask(.recordConsent(ConsentRecorded([siti], [.contact, .name], .given)))
        #expect(phones(room) == ["CANARY-1", "CANARY-1", nil, nil])
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .refused)))
        #expect(phones(room) == [nil, nil, nil, nil])
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

    @Test("Off the record nothing is filed, and what was filed before is told to nobody")
    func offRecord() throws {
        var room = try Self.room(.forum)
        let open = try #require(room.session.openItem)
        try room.ask(.chooseAttribution(.offRecord, item: open))
        #expect(throws: Refusal.attributedOffRecord) { try room.type("@1 lima") }
        #expect(
            told(room, to: .team) == [
                "quote Siti: satu", "quote Budhy, Ph.D.: dua", "paraphrase P02: \"tiga\" tentang",
            ])
        #expect(room.session.released(to: .room, at: room.now).isOffRecord)
        let kept = room.session.released(to: .team, at: room.now).withheld
        #expect(kept.first { $0.reason == .offRecord }?.count == 2)
        try room.ask(.chooseAttribution(.role, item: open))
        try room.type("@1 lima")
        #expect(told(room, to: .team).last == "paraphrase TKSK Tapen: lima")
        try room.ask(.chooseAttribution(.offRecord, item: nil))
        #expect(told(room, to: .team).count == 3)
        #expect(room.session.released(to: .team, at: room.now).people == [])
    }

    @Test("What another machine filed during a stretch off the record is told to nobody")
    func offRecordElsewhere() throws {
        var room = try Self.room(.forum)
        var other = try Rehearsal(joining: room, writer: "8QK3M2XA", by: "Rani")
        let before = told(room, to: .team)
        other.wait(seconds: 10)
        try room.ask(.goOffRecord, after: 5)
        try other.type("@1 rahasia")
        try room.ask(.goOnRecord, after: 20)
        try other.type("@1 lima", after: 20)
        room.take(other)
        #expect(told(room, to: .team) == before + ["paraphrase Siti: lima"])
        let kept = room.session.released(to: .team, at: room.now).withheld
        #expect(kept.first { $0.reason == .offRecord }?.count == 1)
    }

    @Test("Whoever signs is named to the public with a yes, or as no participant")
    func signatories() throws {
        var room = try Self.room(.forum)
        func id(_ code: String) throws -> EntityID {
            try #require(room.session.person(withCode: code)).id
        }
        let (siti, budhy) = (try id("P01"), try id("N1"))
        let signing: [DetailKey: FieldValue?] = [
            .chair: .entity(siti), .recorder: .entity(budhy), .witnesses: .entities([siti]),
        ]
        try room.ask(.changeDetails(room.session.details.change(to: signing)))
        func signs(_ audience: Audience) -> [String] {
            let release = room.session.released(to: audience, at: room.now)
            let people = [release.officers[.chair], release.officers[.recorder]].compactMap { $0 }
            return (people + release.witnesses).map { person in
                [person.name, person.office, person.institution].map { $0 ?? "…" }.joined(
                    separator: " ")
            }
        }
        func names(_ audience: Audience) -> Int? {
            room.session.released(to: audience, at: room.now).withheld
                .first { $0.reason == .names }?.count
        }
        #expect(signs(.official) == ["Siti TKSK Tapen", "Budhy, Ph.D. … …", "Siti TKSK Tapen"])
        #expect(signs(.public) == ["… … …", "Budhy, Ph.D. … …", "… … …"])
        #expect(names(.public) == 1)
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .given)))
        #expect(signs(.public) == signs(.official))
        #expect(names(.public) == nil)
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .refused)))
        #expect(signs(.official) == ["… … …", "… … …", "… … …"])
        #expect(names(.official) == 2)
    }

    @Test("A list by code stands in the order of the codes, for the public without times")
    func codedList() throws {
        var room = try Rehearsal(.circle)
        try room.ask(
            .addPeople(
                [("P01", "Zainab"), ("P02", "Yusuf"), ("P10", "Ani"), ("P03", "Badri")].map {
                    [.code: .text($0), .name: .text($1)]
                }))
        try room.ask(
            .recordAttendance(AttendanceRecorded(room.session.people.map(\.id), .arrived)))
        for audience in [Audience.official, .public] {
            let people = room.session.released(to: audience, at: room.now).people
            #expect(people.map(\.code) == ["P01", "P02", "P03", "P10"])
            #expect(people.allSatisfy { ($0.arrived == nil) == (audience == .public) })
        }
    }

    @Test("To the public no code stands where the programme says whose speech it is")
    func speechOfACode() throws {
        var room = try Self.room(.forum)
        let speaker = try #require(room.session.person(withCode: "P01")).id
        try room.ask(
            .addItems(
                [
                    [
                        .title: .text("Sambutan oleh Ketua"), .type: .text("speech"),
                        .person: .entity(speaker),
                    ]
                ], after: nil))
        try room.ask(.openNextItem)
        try room.type("@1 lima")
        let release = room.session.released(to: .public, at: room.now)
        #expect(release.items.last?.person == .someone)
        #expect(
            release.notes.suffix(3).compactMap(\.voice).map(name) == ["P01", "someone"])
    }

    @Test("Whom the office names signs by name, with titles or without, whatever was agreed here")
    func officials() throws {
        var room = try Self.room(.forum)
        let chair = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([chair], [.name], .refused)))
        try room.ask(.changeDetails(room.session.details.change(to: [.chair: .entity(chair)])))
        func signs(_ names: String...) -> String? {
            room.session.released(to: .public, at: room.now, officials: Set(names))
                .officers[.chair]?.name
        }
        #expect(signs() == nil)
        #expect(signs("Hj. SITI, S.Sos., M.Si.") == "Siti")
        #expect(signs("Dewi Siti") == nil)
        #expect(signs("Siti Dewi") == nil)
        try room.ask(.recordConsent(ConsentRecorded([chair], [.attend], .withdrawn)))
        #expect(signs("Siti") == nil)
    }

    @Test("Under the Chatham House rule nobody is told apart, and nobody listed")
    func chathamHouse() throws {
        var room = try Self.room(.forum)
        let invited = [DetailKey.invited: FieldValue.list(["PKK Tapen"])]
        try room.ask(.changeDetails(room.session.details.change(to: invited)))
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        let release = room.session.released(to: .official, at: room.now)
        #expect(release.people == [])
        #expect(release.details.list(.invited) == [])
        #expect(release.notes.compactMap(\.voice).allSatisfy { $0 == .someone })
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
