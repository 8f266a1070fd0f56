import Discussion
import Testing

@Suite("What was off the record stays so, whatever clocks say")
struct OffRecordTimeTests {
    private func told(_ room: Rehearsal) -> [String] {
        room.session.released(to: .official, at: room.now).notes.map(\.toldText)
    }

    private func kept(_ room: Rehearsal) -> [Withheld.Reason: Int] {
        let all = room.session.withheld(from: .official, at: room.now)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.reason, $0.count) })
    }

    @Test("What a slow or fast clock filed that had not seen it is held back until it is put right")
    func wrongClock() throws {
        for late in [Int64(-900), 900] {
            var rani = try Rehearsal(by: "Rani")
            try rani.ask(.addPeople([[.code: .text("P01")]]))
            try rani.type("@1 sebelum")
            let before = rani
            try rani.ask(.goOffRecord, after: 30)
            var budi = try Rehearsal(
                joining: before, writer: "BBBB2222", by: "Budi", clockAhead: late)
            budi.wait(seconds: 40)
            for _ in 1...3 { try budi.type("@1 rahasia") }
            try rani.ask(.goOnRecord, after: 60)
            try rani.type("@1 sesudah")
            rani.take(budi)
            // What is filed now has seen what the fast clock filed last.
            if late > 0 { rani.wait(seconds: 60 - late) }
            try rani.type("@1 kemudian")
            #expect(told(rani).contains("rahasia") == false)
            #expect(told(rani).contains("sesudah"))
            #expect(kept(rani)[.wrongClock] == 3)
            let writer = try #require(WriterID("BBBB2222"))
            rani.shift(writer, milliseconds: -late * 1000)
            #expect(told(rani).contains("rahasia") == false)
            #expect(kept(rani)[.wrongClock] == nil)
            #expect(kept(rani)[.offRecord] == 3)
        }
    }

    @Test("A note is not dated out of the time in which it was filed, nor by who knew of it")
    func dated() throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.code: .text("P01")]]))
        let parted = room
        try room.ask(.goOffRecord, after: 600)
        var other = try Rehearsal(joining: parted, writer: "BBBB2222", by: "Budi")
        other.wait(seconds: 620)
        try other.type("@1 tak tahu")
        try room.ask(.goOnRecord, after: 600)
        room.take(other)
        #expect(told(room) == [])
        let note = try #require(room.session.notes.last)
        room.date(note.id.event, backBy: 900_000)
        #expect(told(room) == [])
        var events = parted.events
        let knowing = try #require(WriterID("CCCC3333"))
        for kind in [
            Event.Kind.offRecordBegan,
            .writerJoined(WriterJoined(role: "note", program: "test", boot: "C")),
            .noteTaken(
                NoteTaken([.text: .text("tahu"), .kind: .text("paraphrase")], line: "tahu")),
            .writerTimesShifted(knowing, milliseconds: 3_600_000),
        ] {
            let own = events.filter { $0.id.writer == knowing }.count
            let last = try #require(events.last)
            let isOther = kind == .offRecordBegan
            events.append(
                Event(
                    id: isOther
                        ? EventID(writer: last.id.writer, number: last.id.number + 1)
                        : EventID(writer: knowing, number: UInt32(own + 1)),
                    clock: last.clock + 1, moment: last.moment, by: isOther ? "Notulis" : "Cici",
                    kind: kind))
        }
        let session = Session(folding: events)
        #expect(session.released(to: .official, at: room.now).notes == [])
        #expect(session.notes.count == 1)
    }
}
