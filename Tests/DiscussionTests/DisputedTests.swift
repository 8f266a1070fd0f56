import Discussion
import Testing

@Suite("Where copies disagree about leave, the stricter holds until somebody settles it")
struct DisputedTests {
    /// Two copies of a session, on each of which something is asked that the other did not see.
    private func merged(
        _ mine: [Request], _ theirs: [Request], of room: Rehearsal
    ) throws -> [Rehearsal] {
        var rani = room
        var budi = try Rehearsal(joining: room, writer: "BBBB2222", by: "Budi")
        for line in 1...5 { try budi.type("@1 catatan \(line)") }
        for request in mine { try rani.ask(request, after: 600) }
        for request in theirs { try budi.ask(request) }
        let parted = (rani, budi)
        rani.take(parted.1)
        budi.take(parted.0)
        return [rani, budi]
    }

    private func quotes(_ room: Rehearsal) -> [String] {
        let notes = room.session.released(to: .official, at: room.now).notes
        return notes.filter { $0.kind == .quote }.map { "\($0.text)" }
    }

    @Test("What one copy took back is not given again by the other, in whatever order they merge")
    func consent() throws {
        var room = try GateTests.room(.circle)
        let siti = try #require(room.session.person(withCode: "P01")?.id)
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .given)))
        #expect(quotes(room).count == 2)
        let copies = try merged(
            [.recordConsent(ConsentRecorded([siti], [.quote], .withdrawn))],
            [.recordConsent(ConsentRecorded([siti], [.quote], .given, witness: "Bu RT"))], of: room)
        #expect(copies[0].session.conflicts == copies[1].session.conflicts)
        for var copy in copies {
            #expect(quotes(copy) == [])
            let conflict = try #require(copy.session.conflicts.first)
            #expect(conflict.place == .consent(siti, .quote))
            #expect(conflict.versions.map(\.value) == [.text("given"), .text("withdrawn")])
            let kept = copy.session.withheld(from: .official, at: copy.now)
            #expect(kept.first { $0.reason == .disputed }?.count == 1)
            try copy.ask(conflict.settled(to: .text("given"), in: copy.session))
            #expect(copy.session.conflicts == [])
            #expect(quotes(copy).count == 2)
            #expect(copy.session.consents[siti]?[.quote]?.witness == "Bu RT")
            try copy.ask(.recordConsent(ConsentRecorded([siti], [.quote], .withdrawn)))
            #expect(copy.session.conflicts == [])
            #expect(quotes(copy) == [])
        }
    }

    @Test("Who may be one person, entered on two copies, is told by the stricter of the answers")
    func enteredTwice() throws {
        let room = try Rehearsal(.forum)
        func added(_ name: String, _ institution: String?) -> Request {
            let known: [PersonKey: FieldValue] = [.name: .text(name)]
            return .addPeople([
                known.merging(institution.map { [.institution: .text($0)] } ?? [:]) { $1 }
            ])
        }
        let copies = try merged(
            [added("Sumarni", "Desa Tapen"), added("Siti", "PKK"), added("Rahma", nil)],
            [added("Bu Sumarni", "Ds. Tapen"), added("Siti", "Puskesmas"), added("Rahma", "PKK")],
            of: room)
        for var copy in copies {
            let people = copy.session.people.filter { $0.name != nil }
            let budi = people.filter { $0.id.event.writer.description == "BBBB2222" }
            let rani = people.filter { !budi.contains($0) }
            let twice = copy.session.enteredTwice.mapValues { $0.map(\.id) }
            #expect(
                twice == [
                    rani[0].id: [budi[0].id], budi[0].id: [rani[0].id],
                    rani[2].id: [budi[2].id], budi[2].id: [rani[2].id],
                ])
            try copy.ask(
                .recordConsent(ConsentRecorded(rani.prefix(2).map(\.id), [.name], .given)))
            try copy.ask(
                .recordConsent(ConsentRecorded(budi.prefix(2).map(\.id), [.name], .refused)))
            #expect(names(copy) == ["Rahma", "Rahma", "Siti"])
            let kept = copy.session.withheld(from: .official, at: copy.now)
            #expect(kept.first { $0.reason == .enteredTwice }?.count == 1)
            try copy.ask(.removePeople([budi[0].id]))
            #expect(names(copy) == ["Rahma", "Rahma", "Siti", "Sumarni"])
        }
    }

    private func names(_ room: Rehearsal) -> [String] {
        room.session.released(to: .official, at: room.now).people.compactMap(\.name).sorted()
    }

    @Test("Of older files, which do not say what was seen, what the clock calls later is kept too")
    func older() throws {
        var tape = try Tape("2026-11-30T09:00:00.000+07:00")
        let people = tape.people(1)
        tape.wait(minutes: 90)
        tape.record(.consentRecorded(ConsentRecorded(people, [.quote], .withdrawn)))
        try tape.restart(at: "2026-11-30T09:20:00.000+07:00", boot: "B", writer: "BBBB2222")
        tape.record(.consentRecorded(ConsentRecorded(people, [.quote], .given)))
        #expect(tape.session.consents[people[0]]?[.quote]?.answer == .withdrawn)
        tape.wait(minutes: 90)
        tape.record(.consentRecorded(ConsentRecorded(people, [.quote], .given)))
        #expect(tape.session.consents[people[0]]?[.quote]?.answer == .given)
        #expect(tape.session.conflicts == [])
    }

    @Test("Of older files of two writers the later yes does not hold unless it saw the no")
    func olderOfTwo() throws {
        var rani = try GateTests.room(.circle)
        let siti = try #require(rani.session.person(withCode: "P01")?.id)
        var budi = try Rehearsal(joining: rani, writer: "BBBB2222", by: "Budi")
        try rani.ask(.recordConsent(ConsentRecorded([siti], [.quote], .withdrawn)))
        try budi.ask(.recordConsent(ConsentRecorded([siti], [.quote], .given)), after: 1800)
        rani.take(budi)
        let older = rani.events.map { event in
            var event = event
            if case .consentRecorded(var record) = event.kind {
                record.replaces = nil
                event.kind = .consentRecorded(record)
            }
            return event
        }
        let session = Session(folding: older)
        #expect(session.consents[siti]?[.quote]?.answer == .withdrawn)
        #expect(session.conflicts.map(\.place) == [.consent(siti, .quote)])
    }

    @Test("The Chatham House rule of one copy holds against the names of the other")
    func attribution() throws {
        let room = try GateTests.room(.forum)
        let copies = try merged(
            [.chooseAttribution(.chathamHouse, item: nil)], [.chooseAttribution(.named, item: nil)],
            of: room)
        for var copy in copies {
            let release = copy.session.released(to: .official, at: copy.now)
            #expect(release.attribution == .chathamHouse)
            let conflict = try #require(copy.session.conflicts.first)
            #expect(conflict.versions.map(\.value) == [.text("named"), .text("chatham-house")])
            try copy.ask(conflict.settled(to: .text("named"), in: copy.session))
            #expect(copy.session.attribution(in: nil) == .named)
        }
    }

    /// A forum with an item of one part, which is open.
    private func withItems() throws -> (Rehearsal, item: EntityID, part: EntityID) {
        var room = try GateTests.room(.forum)
        try room.ask(
            .addItems(
                [[.title: .text("A")], [.title: .text("A1"), .level: .number(1)]], after: nil))
        let items = room.session.items.suffix(2).map(\.id)
        try room.ask(.openItem(items[1]))
        return (room, items[0], items[1])
    }

    @Test("A rule for the whole holds against names for a part that did not know of it")
    func wholeAndPart() throws {
        let (room, item, part) = try withItems()
        for whole in [nil, item] {
            let copies = try merged(
                [.chooseAttribution(.offRecord, item: whole)],
                [.chooseAttribution(.named, item: part)], of: room)
            for var copy in copies {
                #expect(copy.session.attribution(in: part) == .offRecord)
                let conflict = try #require(copy.session.conflicts.first)
                #expect(conflict.place == .attribution(part))
                #expect(conflict.versions.map(\.value) == [.text("named"), .text("off-record")])
                try copy.ask(conflict.settled(to: .text("named"), in: copy.session))
                #expect(copy.session.attribution(in: part) == .named)
                #expect(copy.session.conflicts == [])
            }
        }
    }

    @Test("Whoever knew of the one chose the other all the same")
    func knownWhole() throws {
        let (room, item, part) = try withItems()
        let requests: [Request] = [
            .chooseAttribution(.chathamHouse, item: item), .chooseAttribution(.named, item: part),
        ]
        for order in [requests, requests.reversed()] {
            var rani = room
            try rani.ask(order[0])
            var budi = try Rehearsal(joining: rani, writer: "BBBB2222", by: "Budi")
            try budi.ask(order[1])
            #expect(budi.session.attribution(in: part) == .named)
            #expect(budi.session.conflicts == [])
        }
    }

    @Test("What is an observer's thought on one copy is told by none")
    func kinds() throws {
        var room = try GateTests.room(.forum)
        try room.type("@1 Soal kas")
        let note = try #require(room.session.notes.last)
        func change(_ kind: NoteKind) -> Request {
            .amendNotes([note.id: note.fields.change(to: [.kind: .text(kind.rawValue)])])
        }
        for copy in try merged([change(.observer)], [change(.quote)], of: room) {
            let told = copy.session.released(to: .official, at: copy.now)
            #expect(!told.notes.contains { $0.id == note.id })
            let kept = copy.session.withheld(from: .official, at: copy.now)
            #expect(kept.first { $0.reason == .disputed }?.count == 1)
        }
    }

    @Test(
        "What two copies put under two people is told of neither, and of one who withdrew not at all"
    )
    func speakers() throws {
        var room = try GateTests.room(.forum)
        try room.ask(.addPeople([[.code: .text("P08")], [.code: .text("P09")]]))
        try room.type("@1 \"Soal kas\"")
        let note = try #require(room.session.notes.last)
        let people = try ["P08", "P09"].map {
            try #require(room.session.person(withCode: $0)?.id)
        }
        func change(_ person: EntityID) -> Request {
            .amendNotes([note.id: note.fields.change(to: [.speaker: .entity(person)])])
        }
        for var copy in try merged([change(people[0])], [change(people[1])], of: room) {
            func told() -> ReleasedNote? {
                copy.session.released(to: .official, at: copy.now).notes.first {
                    $0.id == note.id
                }
            }
            #expect(told()?.voice == .unknown && told()?.kind == .paraphrase)
            try copy.ask(
                .recordConsent(ConsentRecorded([people[0]], [.notes], .withdrawn)))
            #expect(told() == nil)
        }
    }

    @Test("Parts are told as the item, unless they have a choice of their own that stands")
    func parts() throws {
        var room = try Rehearsal()
        let fields: [[AgendaItemKey: FieldValue]] = [
            [.title: .text("A")], [.title: .text("B")],
            [.title: .text("B1"), .level: .number(1)], [.title: .text("B2"), .level: .number(1)],
            [.title: .text("C")],
        ]
        try room.ask(.addItems(fields, after: nil))
        let items = room.session.items.map(\.id)
        func told() -> [Attribution] { items.map { room.session.attribution(in: $0) } }
        try room.ask(.chooseAttribution(.offRecord, item: items[1]))
        #expect(told() == [.named, .offRecord, .offRecord, .offRecord, .named])
        try room.ask(.chooseAttribution(.code, item: items[3]))
        #expect(told() == [.named, .offRecord, .offRecord, .code, .named])
        try room.ask(.openItem(items[2]))
        #expect(throws: Refusal.attributedOffRecord) { try room.type("Rahasia.") }
        try room.ask(.chooseAttribution(nil, item: items[1]))
        #expect(told() == [.named, .named, .named, .code, .named])
    }
}
