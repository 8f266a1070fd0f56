import Discussion
import Testing

extension GateTests {
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
        let kept = room.session.withheld(from: .team, at: room.now)
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
        let kept = room.session.withheld(from: .team, at: room.now)
        #expect(kept.first { $0.reason == .offRecord }?.count == 1)
    }
}
