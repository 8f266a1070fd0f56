import Discussion
import Testing

@Suite("The gate holds for boards, helpers and what the meeting agreed, as for notes")
struct GateBoardTests {
    static let method = Method(
        name: "stories", title: Phrase(id: "Cerita", en: "Stories"), phases: [],
        boards: [
            BoardSchema(
                name: "stories", words: ["cerita"], kind: .list,
                title: Phrase(id: "Cerita", en: "Stories"),
                fields: [
                    BoardField(
                        "name", label: Phrase(id: "Kisah", en: "Story"), type: .text, role: .name),
                    BoardField(
                        "teller", words: ["pencerita"], label: Phrase(id: "Oleh", en: "By"),
                        type: .person),
                    BoardField(
                        "leave", words: ["izin"], label: Phrase(id: "Izin", en: "Leave"),
                        type: .yesNo, role: .leave),
                ]),
            BoardSchema(
                name: "ideas", words: ["ide"], kind: .ranking,
                title: Phrase(id: "Ide", en: "Ideas"),
                fields: [
                    BoardField(
                        "name", label: Phrase(id: "Ide", en: "Idea"), type: .text, role: .name),
                    BoardField(
                        "gain", words: ["guna"], label: Phrase(id: "Guna", en: "Gain"),
                        type: .number, role: .gain),
                ]),
        ])

    func room(_ profile: Profile = .forum) throws -> Rehearsal {
        var room = try Rehearsal(profile)
        try room.ask(
            .addPeople([
                [.code: .text("P01"), .name: .text("Siti")],
                [.code: .text("P02"), .name: .text("Wiryawan")],
            ]))
        try room.ask(.adoptMethod(Self.method))
        try room.ask(
            .addItems([[.title: .text("Satu")], [.title: .text("Dua")]], after: nil))
        try room.ask(.openNextItem)
        return room
    }

    func id(_ code: String, _ room: Rehearsal) throws -> EntityID {
        try #require(room.session.person(withCode: code)?.id)
    }

    /// The entries of every board: the texts, and who stands in them.
    func told(_ room: Rehearsal, to audience: Audience = .official) -> [String] {
        room.session.released(to: audience, at: room.now).boards.flatMap(\.entries).map { entry in
            let texts = entry.texts.values.map { text in
                text.parts.map { if case .words(let words) = $0 { words } else { "…" } }.joined()
            }
            let voices = entry.voices.values.map { voice in
                switch voice {
                case .named(let person): person.name ?? person.code
                case .code(let code): code
                case .someone: "someone"
                default: "other"
                }
            }
            return (texts + voices).joined(separator: " · ")
        }
    }

    @Test("What is typed for a board that the session has not is the team's alone")
    func boardsNotThere() throws {
        var room = try room()
        try room.type("+kuasa CANARY lokal tertutup")
        try room.type("+Aset Sumur")
        try room.type("+ Tanpa papan")
        func release(_ audience: Audience, withAnnex: Bool = false) -> Release {
            room.session.released(to: audience, at: room.now, withAnnex: withAnnex)
        }
        func told(_ audience: Audience, withAnnex: Bool = false) -> [String] {
            release(audience, withAnnex: withAnnex).notes.map(\.toldText)
        }
        func withheld(_ audience: Audience) -> [String] {
            room.session.withheld(from: audience, at: room.now).map {
                "\($0.count) \($0.reason) \($0.boards)"
            }
        }
        for annex in [false, true] {
            #expect(told(.official, withAnnex: annex) == ["Tanpa papan"])
            #expect(told(.public, withAnnex: annex) == ["Tanpa papan"])
        }
        #expect(release(.official).notes.map(\.kind) == [.paraphrase])
        #expect(told(.team) == ["Sumur", "Tanpa papan"])
        let all = ["CANARY lokal tertutup", "Sumur", "Tanpa papan"]
        #expect(told(.team, withAnnex: true) == all)
        #expect(withheld(.official) == [#"2 entriesWithoutBoard ["aset", "kuasa"]"#])
        #expect(withheld(.public).last == #"2 entriesWithoutBoard ["aset", "kuasa"]"#)
        #expect(withheld(.team) == ["1 restrictedEntries []"])
    }

    @Test("What is put on a board in an item is told as what is said in it")
    func attribution() throws {
        var room = try room()
        try room.type("+cerita kisah \"Lampu Wiryawan\" pencerita @1 izin ya")
        #expect(told(room) == ["Lampu Wiryawan · Siti"])
        try room.ask(.chooseAttribution(.chathamHouse, item: room.session.openItem))
        #expect(told(room) == ["Lampu … · someone"])
    }

    /// An action made of the last entry, as a key makes it.
    func makeAction(_ room: inout Rehearsal) throws {
        let entry = try #require(room.session.entries.last)
        var capture = Capture(line: "> x", kind: .action, text: room.session.name(of: entry))
        capture.item = room.session.openItem
        capture.entries = [entry.id]
        capture.owner = entry.fields.text("teller").flatMap { EntityID($0) }.map { .person($0) }
        try room.ask(.takeNote(capture))
    }

    func actions(_ room: Rehearsal) -> [String] {
        room.session.released(to: .official, at: room.now).notes.map { note in
            let owner =
                switch note.owner {
                case .named(let person): person.name ?? person.code
                case .someone: "someone"
                default: "-"
                }
            return
                "\(note.text.parts.map { if case .words(let words) = $0 { words } else { "@" } })"
                + owner
        }
    }

    @Test("An action made of an entry is told as the entry, until its text is written anew")
    func actionOfEntry() throws {
        var room = try room()
        try room.type("+cerita kisah \"Lampu Wiryawan\" pencerita @1 izin ya")
        let item = room.session.openItem
        try room.ask(.openNextItem)
        try makeAction(&room)
        #expect(actions(room) == ["[\"Lampu Wiryawan\"]Siti"])
        var hushed = room
        try room.ask(.chooseAttribution(.chathamHouse, item: item))
        #expect(actions(room) == ["[\"Lampu \", \"@\"]someone"])
        try hushed.ask(.chooseAttribution(.offRecord, item: item))
        #expect(actions(hushed) == [])
        let action = try #require(room.session.notes.last)
        try room.ask(.amendNotes([action.id: action.fields.change(to: [.text: .text("Lampu")])]))
        #expect(actions(room) == ["[\"Lampu\"]Siti"])
    }

    @Test("An action made of what may not be told again says nothing of it")
    func actionOfKeptEntry() throws {
        var room = try room()
        try room.type("+cerita kisah \"Rahasia\" pencerita @1 izin tidak")
        try makeAction(&room)
        #expect(actions(room) == ["[\"…\"]-"])
        let action = try #require(room.session.notes.last)
        try room.ask(
            .amendNotes([
                action.id: action.fields.change(to: [
                    .text: .text("Lampu"), .owner: .entity(try id("P02", room)),
                ])
            ]))
        #expect(actions(room) == ["[\"Lampu\"]Wiryawan"])
    }

    @Test("What is said of an entry later is told as the item in which it is said")
    func touched() throws {
        var room = try room()
        try room.type("+ide Sumur")
        try room.ask(.openNextItem)
        let item = room.session.openItem
        let entry = try #require(room.session.entries.last)
        try room.ask(
            .amendEntry(entry.id, entry.fields.change(to: ["name": .text("Sumur Wiryawan")])))
        #expect(told(room) == ["Sumur Wiryawan"])
        try room.ask(.chooseAttribution(.chathamHouse, item: item))
        #expect(told(room) == ["Sumur …"])
        try room.ask(.chooseAttribution(.offRecord, item: item))
        #expect(told(room) == [])
        #expect(throws: Refusal.attributedOffRecord) {
            try room.ask(
                .amendEntry(entry.id, entry.fields.change(to: ["name": .text("Kebun")])))
        }
    }

    @Test("Who withdraws takes stories and scores along; both are counted")
    func withdrawn() throws {
        var room = try room(.circle)
        try room.type("+cerita kisah Lampu pencerita @1 izin ya")
        try room.type("@2 +ide Sumur guna 4")
        let sumur = try #require(room.session.entries.last)
        try room.ask(.scoreEntry(sumur.id, by: id("P01", room), ["gain": 1]))
        #expect(told(room).count == 2)
        for answer in [ConsentAnswer.refused, .withdrawn] {
            try room.ask(.recordConsent(ConsentRecorded([id("P01", room)], [.notes], answer)))
            #expect(told(room) == ["Sumur"])
            let release = room.session.released(to: .team, at: room.now)
            #expect(release.boards.last?.entries.first?.row.scores == [["gain": 4]])
            let kept = room.session.withheld(from: .team, at: room.now)
            #expect(kept.first { $0.reason == .refusedEntries }?.count == 2)
        }
    }

    @Test("What the meeting agreed stays without whoever worded it")
    func agreed() throws {
        var room = try room()
        try room.type("@1 ! Air dibagi, kata Siti")
        try room.type("@1 ! Lampu dipasang")
        let outcomes = room.session.standingNotes.filter { $0.kind == .outcome }
        try room.ask(
            .amendNotes([
                outcomes[0].id: outcomes[0].fields.change(to: [.status: .text("agreed")])
            ]))
        try room.ask(.recordConsent(ConsentRecorded([id("P01", room)], [.attend], .withdrawn)))
        let told = room.session.released(to: .official, at: room.now).notes
        #expect(told.map(\.kind) == [.outcome])
        #expect(told[0].voice == nil && told[0].speaker == nil)
        #expect(!"\(told[0].text)".contains("Siti"))
    }

    @Test("Who may not be named is not named in what others are, either")
    func namesInOffices() throws {
        var room = try room()
        let siti = try id("P01", room)
        let fields = try #require(room.session.people[siti]?.fields)
        try room.ask(
            .amendPeople([
                siti: fields.change(to: [
                    .office: .text("Istri Pak Wiryawan"), .institution: .text("Warung Wiryawan"),
                    .represents: .text("Pak Wiryawan"),
                ])
            ]))
        func told() -> [String?] {
            let released = room.session.released(to: .official, at: room.now)
            let person = released.people.first { $0.id == siti }
            return [person?.office, person?.institution, person?.represents]
        }
        #expect(told() == ["Istri Pak Wiryawan", "Warung Wiryawan", "Pak Wiryawan"])
        try room.ask(.recordConsent(ConsentRecorded([try id("P02", room)], [.name], .refused)))
        #expect(told() == ["Istri …", "Warung …", "…"])
    }

    @Test("An action that somebody took on stands, though who proposed it withdraws")
    func takenOn() throws {
        var room = try room()
        try room.type("@2 > Buat papan by:@1")
        try room.type("@2 > Cat langgar by:@2")
        try room.ask(.recordConsent(ConsentRecorded([try id("P02", room)], [.attend], .withdrawn)))
        let told = room.session.released(to: .official, at: room.now).notes
        #expect(told.map { "\($0.text)".contains("Buat papan") } == [true])
        #expect(told.map { $0.voice == nil && $0.speaker == nil } == [true])
    }
}
