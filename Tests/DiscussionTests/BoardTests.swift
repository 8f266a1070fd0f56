import Discussion
import Testing

@Suite("Methods, prompts and boards")
struct BoardTests {
    private static let method = Method(
        name: "assets", title: Phrase(id: "Aset", en: "Assets"),
        phases: [
            Phase(
                name: "one", title: Phrase(id: "Satu", en: "One"), minutes: 20, type: .question,
                prompts: [Prompt(Phrase(id: "Apa?", en: "What?"))]),
            Phase(
                name: "two", title: Phrase(id: "Dua", en: "Two"),
                prompts: [
                    Prompt(Phrase(id: "Siapa?", en: "Who?")),
                    Prompt(Phrase(id: "Kapan?", en: "When?")),
                ]),
        ],
        boards: [
            BoardSchema(
                name: "assets", words: ["aset"], kind: .list,
                title: Phrase(id: "Aset", en: "Assets"),
                fields: [
                    BoardField(
                        "name", label: Phrase(id: "Nama", en: "Name"), type: .text, role: .name),
                    BoardField(
                        "members", words: ["anggota"], label: Phrase(id: "Anggota", en: "Members"),
                        type: .number),
                    BoardField(
                        "leader", label: Phrase(id: "Ketua", en: "Leader"), type: .person),
                    BoardField(
                        "leave", words: ["izin"], label: Phrase(id: "Izin", en: "Leave"),
                        type: .yesNo, role: .leave),
                ])
        ])

    private func room() throws -> (Rehearsal, AdoptedMethod) {
        var room = try Rehearsal(.circle)
        try room.ask(.addPeople([[.code: .text("P01")], [.code: .text("P02")]]))
        try room.ask(.adoptMethod(Self.method))
        return (room, try #require(room.session.methods.last))
    }

    @Test("A method comes with its boards, and its phases go on the programme in one step")
    func adopting() throws {
        var (room, adopted) = try room()
        #expect(room.session.boards.map(\.id) == [adopted.board(at: 0)])
        #expect(throws: Refusal.alreadyAdopted("assets")) {
            try room.ask(.adoptMethod(Self.method))
        }
        try room.ask(.planPhases(ofMethod: adopted.id, after: nil))
        let items = room.session.programme
        #expect(items.map(\.title) == ["Satu", "Dua"])
        #expect(items.map { $0.fields.number(.minutes) } == [20, nil])
        #expect(items.compactMap { room.session.phase(of: $0)?.place } == [0, 1])
        try room.ask(.undo(by: "Notulis"))
        try room.ask(.undo(by: "Notulis"))
        #expect(room.session.methods.isEmpty && room.session.boards.isEmpty)
        try room.ask(.redo(by: "Notulis"))
        #expect(room.session.boards.count == 1)
    }

    @Test("What somebody did not allow to be told again is told nobody, unanswered the office")
    func leave() throws {
        var (room, _) = try room()
        for line in ["Arisan izin ya", "Ronda izin tidak leader @1", "Beras leader @1", "Sumur"] {
            try room.type("+aset " + line)
        }
        func told(to audience: Audience) -> [String] {
            room.session.released(to: audience, at: room.now).boards.flatMap(\.entries)
                .compactMap { $0.row.values["name"] }
        }
        #expect(told(to: .team) == ["Arisan", "Beras", "Sumur"])
        #expect(told(to: .official) == ["Arisan", "Beras", "Sumur"])
        #expect(told(to: .public) == ["Arisan", "Sumur"])
        let kept = room.session.withheld(from: .public, at: room.now)
        #expect(kept.first { $0.reason == .withoutLeave }?.count == 2)
    }

    @Test("A story whose teller withdrew is told to nobody, and no entry tells who that was")
    func withdrawn() throws {
        var (room, _) = try room()
        for line in ["Arisan izin ya leader @1", "Ronda leader @2 izin ya", "Sumur izin ya"] {
            try room.type("+aset " + line)
        }
        let people = room.session.people.map(\.id)
        func told(to audience: Audience) -> [String] {
            room.session.released(to: audience, at: room.now).boards.flatMap(\.entries)
                .compactMap { $0.row.values["name"] }
        }
        try room.ask(.recordConsent(ConsentRecorded([people[0]], [.notes], .refused)))
        #expect(told(to: .team) == ["Ronda", "Sumur"])
        try room.ask(.recordConsent(ConsentRecorded([people[1]], [.attend], .withdrawn)))
        for audience in Audience.allCases { #expect(told(to: audience) == ["Sumur"]) }
        let kept = room.session.withheld(from: .public, at: room.now)
        #expect(kept.first { $0.reason == .refusedEntries }?.count == 2)
    }

    @Test("People on a board are told as in the item in which it was filled")
    func attribution() throws {
        var room = try Rehearsal(.forum)
        try room.ask(.addPeople([[.name: .text("Siti Aminah")]]))
        try room.ask(.adoptMethod(Self.method))
        try room.ask(.addItems([[.title: .text("Aset")]], after: nil))
        try room.ask(.openNextItem)
        try room.type("+aset Warung Siti leader @1 izin ya")
        let item = try #require(room.session.openItem)
        try room.ask(.chooseAttribution(.chathamHouse, item: item))
        let board = try #require(room.session.released(to: .official, at: room.now).boards.first)
        let entry = try #require(board.entries.first)
        #expect(entry.voices["leader"] == .someone)
        #expect(entry.texts["name"]?.parts == [.words("Warung "), .mention(.someone)])
    }

    @Test("A prompt that was asked is in the record; who spoke since has answered it")
    func prompts() throws {
        var (room, adopted) = try room()
        let prompt = adopted.prompt(1, ofPhase: 1)
        #expect(room.session.prompt(prompt)?.text.english == "When?")
        try room.ask(.askPrompt(prompt))
        #expect(room.session.openPrompt == prompt)
        try room.type("@1 Kemarin.")
        try room.type("@2 * mengangguk")
        let people = room.session.people
        try room.ask(.answerPrompt(prompt, person: people[1].id, .later))
        #expect(
            room.session.coverage(of: prompt) == [people[0].id: .answered, people[1].id: .later])
        try room.ask(.answerPrompt(prompt, person: people[1].id, .passed))
        #expect(room.session.coverage(of: prompt)[people[1].id] == .passed)
        #expect(throws: Refusal.unknownPrompt) { try room.ask(.askPrompt(people[0].id)) }
    }

    @Test("A key question is named once too little of its item is left for it, until it is asked")
    func keyQuestions() throws {
        var (room, adopted) = try room()
        let prompts = [adopted.prompt(0, ofPhase: 0), adopted.prompt(1, ofPhase: 1)]
        for prompt in prompts { try room.ask(.markPrompt(prompt, isKey: true)) }
        #expect(throws: Refusal.nothingChanges) {
            try room.ask(.markPrompt(prompts[0], isKey: true))
        }
        #expect(room.session.keyPromptsAhead == prompts)
        try room.ask(.planPhases(ofMethod: adopted.id, after: nil))
        try room.ask(.openNextItem)
        func atRisk() -> [EntityID] {
            room.session.keyPromptsAtRisk(in: room.session.account(at: room.now))
        }
        room.wait(seconds: 10 * 60)
        #expect(atRisk() == [])
        room.wait(seconds: 1)
        #expect(atRisk() == [prompts[0]])
        try room.ask(.askPrompt(prompts[0]))
        #expect(atRisk() == [])
        #expect(room.session.keyPromptsAhead == [prompts[1]])
        try room.ask(.markPrompt(prompts[1], isKey: false))
        #expect(room.session.keyPromptsAhead == [])
    }

    @Test("An entry can be made, changed, joined, struck out and brought back")
    func entries() throws {
        var (room, adopted) = try room()
        #expect(describe(room.read("+ Arisan"), in: room.session) == "entry [Arisan]")
        try room.ask(.openBoard(adopted.board(at: 0)))
        #expect(throws: Refusal.boardIsOpen) { try room.ask(.openBoard(adopted.board(at: 0))) }
        try room.type("+ Arisan anggota 24 @9")
        let entry = try #require(room.session.entries.last)
        #expect(room.session.people.last?.code == "P09")
        #expect(entry.fields.text("leader") == room.session.people.last?.id.description)
        let change = entry.fields.change(to: ["members": .text("30")])
        try room.ask(.amendEntry(entry.id, change))
        #expect(room.session.entries.last?.fields.text("members") == "30")
        try room.type("Ada buktinya.")
        let note = try #require(room.session.notes.last)
        try room.ask(.linkEntry(entry.id, EntryLink(note.id)))
        #expect(room.session.entries.last?.links == [EntryLink(note.id)])
        try room.ask(.strikeNotes([entry.id]))
        #expect(throws: Refusal.unknownEntry) {
            try room.ask(.linkEntry(entry.id, EntryLink(note.id)))
        }
        try room.ask(.undo(by: "Notulis"))
        let board = try #require(room.session.currentBoard)
        #expect(room.session.content(of: board).rows.map(\.label) == ["A"])
    }

    @Test("What no field can hold is refused by its name")
    func refusals() throws {
        var (room, adopted) = try room()
        var capture = EntryCapture(line: "", board: adopted.board(at: 0))
        #expect(throws: Refusal.emptyEntry) { try room.ask(.fileEntry(capture)) }
        capture.values = ["members": .text("dua puluh")]
        let label = Phrase(id: "Anggota", en: "Members")
        #expect(throws: Refusal.badEntryValue(label, "dua puluh")) {
            try room.ask(.fileEntry(capture))
        }
        capture.values = ["size": .text("2")]
        #expect(throws: Refusal.unknownField("size")) { try room.ask(.fileEntry(capture)) }
        capture.values = ["name": .text("Arisan")]
        capture.scores = ["members": 3]
        #expect(throws: Refusal.unknownField("members")) { try room.ask(.fileEntry(capture)) }
        capture.scores = [:]
        capture.board = adopted.id
        #expect(throws: Refusal.unknownBoard) { try room.ask(.fileEntry(capture)) }
        try room.ask(.goOffRecord)
        capture.board = adopted.board(at: 0)
        #expect(throws: Refusal.offRecord) { try room.ask(.fileEntry(capture)) }
    }

    @Test("Two who change one field at once make a conflict, and nothing is lost")
    func conflict() throws {
        var (room, adopted) = try room()
        try room.ask(.openBoard(adopted.board(at: 0)))
        try room.type("+ Arisan anggota 24")
        let entry = try #require(room.session.entries.last)
        try room.ask(.amendEntry(entry.id, entry.fields.change(to: ["members": .text("25")])))
        try room.ask(.amendEntry(entry.id, entry.fields.change(to: ["members": .text("26")])))
        #expect(room.session.entries.last?.fields.conflicts == ["members"])
        #expect(Session(folding: room.events.reversed()) == room.session)
    }

    @Test("Events about a board, an entry or a prompt that is not there change nothing")
    func withoutEffect() throws {
        let (room, adopted) = try room()
        let known = try #require(room.events.last)
        let ghost = EntityID(EventID(writer: known.id.writer, number: 90))
        let kinds: [Event.Kind] = [
            .promptAsked(ghost, item: nil), .promptAnswered(ghost, person: ghost, .later),
            .promptMarked(ghost, isKey: true),
            .boardOpened(ghost), .entryAdded(EntryAdded(board: ghost, ["name": .text("x")])),
            .entryAmended(ghost, Changes([:], replaces: [:])),
            .entryLinked(ghost, EntryLink(ghost)), .entryScored(ghost, by: nil, ["i": 1]),
            .boardOpened(adopted.board(at: 0)), .boardOpened(adopted.board(at: 0)),
        ]
        var session = room.session
        var effects: [NoEffect?] = []
        for (place, kind) in kinds.enumerated() {
            let id = EventID(writer: known.id.writer, number: UInt32(10 + place))
            session.apply(
                Event(id: id, clock: 10, moment: known.moment, by: "Notulis", kind: kind))
            effects.append(session.withoutEffect[id])
        }
        #expect(effects.dropLast(2).allSatisfy { $0 == .unknownSubject })
        #expect(effects.suffix(2) == [nil, .alreadyBegun])
        #expect(session.entries.isEmpty)
    }
}
