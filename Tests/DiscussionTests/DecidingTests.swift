import Discussion
import Testing

@Suite("Requests become events, or are refused with the reason")
struct DecidingTests {
    @Test("Codes go on from the highest of each letter")
    func codes() throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.name: .text("A")], [.code: .text("p07")]]))
        try room.ask(.addPeople([[.name: .text("B"), .role: .text("resource")]]))
        try room.ask(.addPeople([[.name: .text("C")], [.role: .text("moderator")]]))
        try room.ask(.addPeople([[.role: .text("moderator")]]))
        #expect(
            room.session.people.map(\.code).sorted() == ["M", "M2", "N1", "P07", "P08", "P09"])
    }

    @Test("A code is refused when it is taken or is none")
    func badCodes() throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.code: .text("P01")]]))
        #expect(throws: Refusal.codeTaken("P01")) {
            try room.ask(.addPeople([[.code: .text("P01")]]))
        }
        #expect(throws: Refusal.codeTaken("P02")) {
            try room.ask(.addPeople([[.code: .text("P02")], [.code: .text("p02")]]))
        }
        for code in ["", "P", "P0", "M1", "X3", "P12345", "3"] {
            #expect(throws: Refusal.badCode(code.uppercased())) {
                try room.ask(.addPeople([[.code: .text(code)]]))
            }
        }
        #expect(room.session.people.count == 1)
    }

    @Test("A line with codes that nobody has enters each person once, in the same event")
    func entersPeople() throws {
        var room = try Rehearsal()
        let before = room.events.count
        try room.type("@P03 > Undang BUMDes by:@P02 due:2021-01-15")
        #expect(room.events.count == before + 1)
        let note = try #require(room.session.notes.first)
        func code(_ key: NoteKey) -> String? {
            note.fields.entity(key).flatMap { room.session.people[$0] }?.code
        }
        #expect(code(.speaker) == "P03")
        #expect(code(.owner) == "P02")
        #expect(room.session.people.map(\.code) == ["P03", "P02"])
        try room.type("@P03 \"lagi\" #x")
        #expect(room.session.people.count == 2)
    }

    @Test(
        "A number typed by mistake leaves the list with the line that entered it, and is free again",
        arguments: [true, false])
    func slip(isStruck: Bool) throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.name: .text("A")]]))
        try room.type("@99 halo")
        let note = try #require(room.session.notes.last)
        let right = FieldValue.entity(room.session.people[0].id)
        try room.ask(
            isStruck
                ? .strikeNotes([note.id])
                : .amendNotes([note.id: note.fields.change(to: [.speaker: right])]))
        #expect(room.session.roster.map(\.code) == ["P01"])
        try room.type("@99 halo")
        #expect(room.session.roster.map(room.session.label) == ["P01", "P99"])
        try room.type("? @99 lagi")
        try room.ask(.strikeNotes([room.session.notes[1].id]))
        #expect(room.session.roster.map(\.code) == ["P01", "P99"])
        #expect(Session(folding: room.events.shuffled()) == room.session)
    }

    @Test("Bad requests are refused, and nothing happens")
    func refusals() throws {
        var room = try Rehearsal()
        let nobody = try #require(EntityID("00000000:9"))
        let requests: [(Request, Refusal)] = [
            (.create([:]), .alreadyCreated),
            (.takeNote(Capture(line: "!", kind: .outcome, text: " ")), .emptyNote),
            (.openItem(nobody), .unknownItem),
            (.openNextItem, .noItems),
            (.pauseItem, .noItemOpen),
            (.closeItem, .noItemOpen),
            (.endTurn, .nobodyHasFloor),
            (.giveFloor(.person(nobody)), .unknownPerson),
            (.giveFloor(.everyone), .unknownPerson),
            (.addItems([[.minutes: .number(5)]], after: nil), .untitledItem),
            (.addItems([[.title: .text(" ")]], after: nil), .untitledItem),
            (
                .addItems([[.title: .text("a"), .minutes: .number(1441)]], after: nil),
                .impossibleTime(1441)
            ),
            (.addPeople([]), .blankPerson),
            (.removePeople([nobody]), .unknownPerson),
            (.strikeNotes([nobody]), .unknownNote),
            (.countAttendance(institution: "PKH", count: -1), .negativeCount(-1)),
            (.goOnRecord, .alreadySo),
            (.undo(by: "Notulis"), .nothingToUndo),
            (.redo(by: "Notulis"), .nothingToRedo),
            (.retract([nobody.event]), .cannotRetract(nobody.event)),
        ]
        let before = room.events.count
        for (request, refusal) in requests {
            #expect(throws: refusal) { try room.ask(request) }
        }
        #expect(room.events.count == before)
    }

    @Test("Off the record nothing is filed")
    func offRecord() throws {
        var room = try Rehearsal()
        try room.ask(.goOffRecord)
        #expect(throws: Refusal.offRecord) { try room.type("rahasia") }
        try room.ask(.goOnRecord)
        try room.type("terbuka")
        #expect(room.session.notes.map(\.text) == ["terbuka"])
    }

    @Test("In a circle the floor follows the voice and lapses; in a forum it is given and stays")
    func floor() throws {
        var circle = try Rehearsal(.circle)
        try circle.type("@3 satu")
        try circle.type("dua", after: 60)
        try circle.type("tiga", after: 89)
        try circle.type("empat", after: 91)
        #expect(voices(in: circle.session) == ["P03 satu", "P03 dua", "P03 tiga", "- empat"])
        var forum = try Rehearsal(.forum)
        try forum.type("@3")
        try forum.type("satu", after: 600)
        try forum.type("@4 sela")
        try forum.type("dua")
        try forum.type("@0")
        try forum.type("tiga")
        #expect(
            voices(in: forum.session) == ["P03 satu", "P04 sela", "P03 dua", "- tiga"])
    }

    private func voices(in session: Session) -> [String] {
        session.standingNotes.map { note in
            let person = note.fields.entity(.speaker).flatMap { session.people[$0] }
            return (person?.code ?? "-") + " " + note.text
        }
    }

    @Test("The clock: what is left, when it will end, how far behind, what is fixed next")
    func account() throws {
        var room = try Rehearsal(details: [.startsAt: .time(9 * 60)])
        try room.ask(
            .addItems(
                [
                    [.title: .text("Pembukaan"), .minutes: .number(10)],
                    [.title: .text("Paparan"), .minutes: .number(30)],
                    [
                        .title: .text("Doa"), .minutes: .number(5), .fixed: .flag(true),
                        .startsAt: .time(10 * 60),
                    ],
                ], after: nil), after: 0)
        try room.ask(.openNextItem, after: 0)
        room.wait(seconds: 240)
        try room.ask(.pauseItem, after: 0)
        room.wait(seconds: 60)
        try room.ask(.resumeItem, after: 0)
        room.wait(seconds: 60)
        let account = room.session.account(at: room.now)
        #expect(account.rows.map(\.elapsed) == [300_000, 0, 0])
        #expect(account.rows.map(\.begins) == [32_400_000, 33_000_000, 36_000_000])
        #expect(account.remaining == 300_000)
        #expect(account.nextFixed?.wait == 3_239_000)
        #expect(account.forecastEnd == 36_300_000)
        #expect(account.behind == 0)
        try room.ask(.openNextItem, after: 3600)
        let late = room.session.account(at: room.now)
        #expect(late.remaining == 1_800_000)
        #expect(late.behind == 2_161_000)
        #expect(late.rows.map(\.elapsed) == [3_900_000, 0, 0])
    }
    @Test("A discussion may go on past midnight")
    func midnight() throws {
        var room = try Rehearsal(details: [
            .startsAt: .time(23 * 60 + 30), .endsAt: .time(30),
        ])
        try room.ask(
            .addItems(
                [
                    [.title: .text("Sambutan"), .minutes: .number(20)],
                    [
                        .title: .text("Doa"), .minutes: .number(10), .fixed: .flag(true),
                        .startsAt: .time(15),
                    ],
                ], after: nil), after: 0)
        room.wait(seconds: 14 * 3600 + 1800)
        try room.ask(.openNextItem, after: 0)
        let before = room.session.account(at: room.now)
        #expect(before.nextFixed?.wait == 2_699_000)
        #expect(before.behind == -300_000)
        room.wait(seconds: 3600)
        let after = room.session.account(at: room.now)
        #expect(after.nextFixed?.wait == -901_000)
        #expect(after.behind == 601_000)
    }
}
