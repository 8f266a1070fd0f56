import Discussion
import Testing

extension GateBoardTests {
    @Test("What another laptop changed off the record falls back to what stood before")
    func changedOffRecord() throws {
        var room = try room()
        try room.type("@1 Awal")
        try room.type("+cerita kisah Lampu pencerita @1 izin ya")
        try room.type("@2 +ide Sumur")
        var other = try Rehearsal(joining: room, writer: "BBBB2222", by: "Budi")
        try room.ask(.goOffRecord)
        room.wait(seconds: 600)
        try room.ask(.goOnRecord)
        let note = try #require(other.session.standingNotes.first)
        let entry = try #require(other.session.entries.first)
        other.wait(seconds: 60)
        try other.ask(
            .amendNotes([
                note.id: note.fields.change(to: [
                    .text: .text("Rahasia"), .reactions: .list(["rahasia"]),
                ])
            ]))
        try other.ask(.amendEntry(entry.id, entry.fields.change(to: ["name": .text("Rahasia")])))
        try other.ask(
            .linkEntry(entry.id, EntryLink(try id("P02", room), idea: "rahasia")))
        let idea = try #require(other.session.entries.last)
        try other.ask(.scoreEntry(idea.id, by: nil, ["gain": 5]))
        room.take(other)
        let release = room.session.released(to: .team, at: room.now)
        #expect(release.notes.map { "\($0.text)".contains("Awal") } == [true])
        #expect(release.notes[0].reactions == [])
        #expect(told(room, to: .team) == ["Lampu · Siti", "Sumur"])
        #expect(release.boards[0].entries[0].links == [])
        #expect(release.boards[1].entries[0].row.scores == [])
        let kept = room.session.withheld(from: .team, at: room.now)
        #expect(kept.first { $0.reason == .offRecord }?.count == 4)
    }

    @Test("What another laptop took back off the record stays taken back")
    func takenBackOffRecord() throws {
        var room = try room()
        for line in ["@1 Pendapat", "@1 Dana rahasia lima juta", "! Setuju", "@1 Salah orang"] {
            try room.type(line)
        }
        let outcome = try #require(room.session.standingNotes.first { $0.kind == .outcome })
        try room.ask(
            .amendNotes([outcome.id: outcome.fields.change(to: [.status: .text("agreed")])]))
        try room.type("+cerita kisah Lampu pencerita @1 izin ya")
        var other = try Rehearsal(joining: room, writer: "BBBB2222", by: "Budi")
        try room.ask(.goOffRecord)
        room.wait(seconds: 600)
        try room.ask(.goOnRecord)
        other.wait(seconds: 60)
        let notes = Array(other.session.standingNotes)
        let changes: [[NoteKey: FieldValue?]] = [
            [.kind: .text("observer")], [.text: .text("Dana lima juta")],
            [.status: .text("objected")], [.speaker: .entity(try id("P02", room))],
        ]
        for (note, change) in zip(notes, changes) {
            try other.ask(.amendNotes([note.id: note.fields.change(to: change)]))
        }
        let entry = try #require(other.session.entries.first)
        try other.ask(
            .amendEntry(entry.id, entry.fields.change(to: ["leave": .text("no")])))
        room.take(other)
        let release = room.session.released(to: .official, at: room.now)
        #expect(release.notes.map { "\($0.text)".contains("rahasia") } == [false, false, false])
        #expect(release.notes.map(\.outcomeStatus) == [nil, .objected, nil])
        #expect(release.notes.last?.speaker == (try id("P02", room)))
        #expect(told(room) == [])
    }

    @Test("Who has the floor off the record counts for nobody, under Chatham House for someone")
    func floor() throws {
        var room = try room()
        func speak(_ code: String, _ seconds: Int64) throws {
            try room.ask(.giveFloor(.person(try id(code, room))))
            room.wait(seconds: seconds)
        }
        func shares() -> [String] {
            let release = room.session.released(to: .team, at: room.now)
            return (release.evaluation?.voices ?? []).map { share in
                let name =
                    if case .named(let person) = share.voice { person.code } else { "someone" }
                return "\(name) \(share.turns) \(share.spoken / 1000)"
            }
        }
        try speak("P01", 60)
        try speak("P02", 100)
        try room.ask(.goOffRecord)
        room.wait(seconds: 300)
        try room.ask(.goOnRecord)
        try room.ask(.openNextItem)
        #expect(shares() == ["P02 1 102", "P01 1 61"])
        try speak("P02", 200)
        try room.ask(.endTurn)
        let item = try #require(room.session.openItem)
        try room.ask(.chooseAttribution(.chathamHouse, item: item))
        #expect(shares() == ["P02 1 102", "P01 1 61", "someone 1 201"])
        try room.ask(.chooseAttribution(.offRecord, item: item))
        #expect(shares() == ["P02 1 102", "P01 1 61"])
    }
}
