import Discussion
import Testing

@Suite("The speakers' queue")
struct QueueTests {
    /// A forum with six people of three institutions, in a round of questions.
    private func room(seats: Int? = nil) throws -> Rehearsal {
        var room = try Rehearsal()
        let institutions = ["TKSK", "TKSK", "PKH", "PKH", "Desa", "UNEJ"]
        try room.ask(
            .addPeople(
                institutions.enumerated().map { place, institution in
                    [
                        .institution: .text(institution),
                        .code: .text(place == 5 ? "N1" : "P0\(place + 1)"),
                    ]
                }))
        try room.ask(
            .addItems(
                [
                    [.title: .text("Tanya jawab"), .minutes: .number(30)],
                    [.title: .text("Penutup")],
                ], after: nil))
        try room.ask(.openNextItem)
        if let seats { try room.ask(.beginRound(seats: seats, seconds: 120)) }
        return room
    }

    private func raise(_ codes: String, in room: inout Rehearsal) throws {
        for code in codes.split(separator: " ") {
            try room.ask(.raiseHand(.code(String(code)), .ordinary))
        }
    }

    private func waiting(_ room: Rehearsal) -> String {
        room.session.queue(at: room.now).places.map { code($0.hand.speaker, in: room) }
            .joined(separator: " ")
    }

    private func reasons(_ room: Rehearsal) -> [Queue.Reason] {
        room.session.queue(at: room.now).places.map(\.reason)
    }

    private func code(_ id: EntityID, in room: Rehearsal) -> String {
        room.session.people[id]?.code ?? "?"
    }

    private func hand(_ code: String, in room: Rehearsal) throws -> EntityID {
        let person = try #require(room.session.person(withCode: code))
        return try #require(room.session.hands.first { $0.isWaiting && $0.speaker == person.id }).id
    }

    private var floor: (Rehearsal) -> String {
        { room in
            room.session.openTurn.flatMap { room.session.turns[$0] }
                .map { self.code($0.speaker, in: room) } ?? "-"
        }
    }

    @Test("First come, first served; the next has the floor; giving it by code takes the hand")
    func firstCome() throws {
        var room = try room()
        try raise("P03 P01 P02", in: &room)
        try room.ask(.callNext(at: room.now))
        #expect(floor(room) == "P03")
        try room.type("@2")
        #expect(floor(room) == "P02")
        #expect(waiting(room) == "P01")
        #expect(throws: Refusal.waitsAlready) { try raise("P01", in: &room) }
        try room.ask(.lowerHands([hand("P01", in: room)]))
        #expect(throws: Refusal.nobodyWaits) { try room.ask(.callNext(at: room.now)) }
    }

    @Test("Who has not spoken before who has; who spoke least; groups by turns")
    func policies() throws {
        var room = try room()
        for (code, seconds) in [("P01", 90), ("P03", 30), ("P01", 10)] as [(String, Int64)] {
            try room.ask(.giveFloor(.code(code)))
            try room.ask(.endTurn, after: seconds)
        }
        try raise("P01 P03 P02 P04 P05", in: &room)
        #expect(waiting(room) == "P01 P03 P02 P04 P05")
        try room.ask(.choosePolicy(.firstTimers))
        #expect(waiting(room) == "P02 P04 P05 P01 P03")
        #expect(
            reasons(room) == [.notHeard, .notHeard, .notHeard, .heard(times: 2), .heard(times: 1)])
        try room.ask(.choosePolicy(.leastTime))
        #expect(waiting(room) == "P02 P04 P05 P03 P01")
        #expect(
            reasons(room).suffix(2) == [
                .spoken(milliseconds: 30_000), .spoken(milliseconds: 100_000),
            ])
        try room.ask(.choosePolicy(.byGroup))
        #expect(waiting(room) == "P03 P01 P04 P02 P05")
        #expect(reasons(room).first == .group("PKH"))
        #expect(throws: Refusal.alreadySo) { try room.ask(.choosePolicy(.byGroup)) }
    }

    @Test("Points of order by rank, then responses, then the rest; they interrupt and give back")
    func lanes() throws {
        var room = try room()
        try raise("P01 P02", in: &room)
        try room.ask(.callNext(at: room.now))
        let lanes: [(String, HandLane)] = [
            ("N1", .response), ("P03", .information), ("P04", .privilege), ("P05", .order),
        ]
        for (code, lane) in lanes { try room.ask(.raiseHand(.code(code), lane)) }
        #expect(waiting(room) == "P04 P05 P03 N1 P02")
        #expect(Set(reasons(room).dropLast()) == [.lane])
        try room.ask(.callNext(at: room.now), after: 10)
        #expect(floor(room) == "P04")
        try room.ask(.callNext(at: room.now), after: 20)
        #expect(floor(room) == "P05")
        try room.ask(.endTurn, after: 30)
        try room.ask(.endTurn, after: 40)
        #expect(floor(room) == "P01")
        room.wait(seconds: 5)
        let lengths = room.session.turns.map { room.session.length(of: $0, at: room.now) / 1000 }
        #expect(lengths == [19, 60, 30])
    }

    @Test("Moving by hand beats the policy, and holds when the neighbour is gone")
    func moving() throws {
        var room = try room()
        try raise("P01 P02 P03 P04", in: &room)
        try room.ask(.moveHand(hand("P04", in: room), by: -2, at: room.now))
        #expect(waiting(room) == "P01 P04 P02 P03")
        #expect(reasons(room) == [.raised, .moved, .raised, .raised])
        try room.ask(.lowerHands([hand("P01", in: room)]))
        #expect(waiting(room) == "P04 P02 P03")
        try room.ask(.moveHand(hand("P02", in: room), by: 9, at: room.now))
        #expect(waiting(room) == "P04 P03 P02")
        try room.ask(.raiseHand(.code("P05"), .ordinary))
        #expect(waiting(room) == "P04 P03 P02 P05")
        try room.ask(.undo(by: "Notulis"))
        try room.ask(.undo(by: "Notulis"))
        #expect(waiting(room) == "P04 P02 P03")
    }

    @Test("The queue is closed, the last word empties it")
    func closing() throws {
        var room = try room()
        try raise("P01 P02", in: &room)
        try room.ask(.closeQueue)
        #expect(throws: Refusal.queueIsClosed) { try raise("P03", in: &room) }
        try room.ask(.raiseHand(.code("P03"), .order))
        #expect(waiting(room) == "P03 P01 P02")
        try room.ask(.giveLastWord(.code("P02")))
        #expect(floor(room) == "P02")
        #expect(waiting(room) == "")
        try room.ask(.reopenQueue)
        try raise("P04", in: &room)
        #expect(waiting(room) == "P04")
        #expect(throws: Refusal.peopleWait(1)) {
            try room.ask(.goOn(after: room.session.openItem, at: room.now, insisting: false))
        }
        try room.ask(.goOn(after: room.session.openItem, at: room.now, insisting: true))
        #expect(room.session.currentItem?.title == "Penutup")
    }

    @Test("A hand that is described keeps its place when it is named")
    func describing() throws {
        var room = try room()
        try raise("P01", in: &room)
        try room.ask(.raiseHand(.new([.cue: .text("batik hijau, kiri")]), .ordinary))
        try raise("P03", in: &room)
        let described = room.session.queue(at: room.now).places[1].hand
        #expect(room.session.people[described.speaker]?.fields.text(.cue) == "batik hijau, kiri")
        #expect(waiting(room) == "P01 P06 P03")
        try room.ask(.nameHand(described.id, .code("P05")))
        #expect(waiting(room) == "P01 P05 P03")
        #expect(room.session.roster.count == 6)
        try room.ask(.undo(by: "Notulis"))
        try room.ask(
            .amendPeople([described.speaker: Changes([.name: .text("Rina")], replaces: [:])]))
        #expect(waiting(room) == "P01 P06 P03")
    }

    @Test("Whoever is named while speaking has the turn; the description goes")
    func namingWhoSpeaks() throws {
        var room = try room()
        try room.ask(.raiseHand(.new([.cue: .text("topi")]), .ordinary))
        let hand = room.session.queue(at: room.now).places[0].hand
        try room.ask(.callNext(at: room.now))
        try room.ask(.endTurn, after: 30)
        try room.ask(.nameHand(hand.id, .code("P05")))
        #expect(room.session.openTurn == nil)
        let voices = room.session.balance(at: room.now).voices
        #expect(voices[0].person == room.session.person(withCode: "P05")?.id)
        #expect(voices[0].spoken == 30_000)
        #expect(room.session.roster.count == 6)
        try room.ask(.undo(by: "Notulis"))
        #expect(room.session.roster.count == 7)
    }

    @Test("A round has its seats; whoever comes later waits for the next")
    func rounds() throws {
        var room = try room(seats: 2)
        try raise("P01 P02 P03 P04 P05", in: &room)
        #expect(room.session.queue(at: room.now).places.map(\.round) == [1, 1, 2, 2, 3])
        try room.ask(.callNext(at: room.now))
        try room.ask(.callNext(at: room.now))
        #expect(throws: Refusal.roundIsFull(1)) { try room.ask(.callNext(at: room.now)) }
        try room.ask(.beginRound(seats: 1, seconds: nil))
        #expect(room.session.queue(at: room.now).places.map(\.round) == [2, 3, 4])
        try room.ask(.callNext(at: room.now))
        #expect(floor(room) == "P03")
        #expect(throws: Refusal.impossibleSeats(0)) {
            try room.ask(.beginRound(seats: 0, seconds: 60))
        }
    }

    @Test("Cards at five, at two and at nothing; who answers has no limit")
    func cards() throws {
        var room = try room()
        try room.ask(.setTurnLimit(360))
        try room.ask(.giveFloor(.code("P01")))
        var cards: [SpeakerCard?] = []
        for wait in [59, 1, 179, 1, 119, 1] as [Int64] {
            room.wait(seconds: wait)
            cards.append(card(room))
        }
        #expect(cards == [nil, .five, .five, .two, .two, .zero])
        try room.ask(.beginRound(seats: 3, seconds: 120))
        try room.ask(.giveFloor(.code("P02")))
        #expect(card(room) == nil)
        try room.ask(.giveFloor(.code("N1")), after: 120)
        room.wait(seconds: 3600)
        #expect(card(room) == nil)
    }

    private func card(_ room: Rehearsal) -> SpeakerCard? {
        room.session.openTurn.flatMap { room.session.turns[$0] }
            .flatMap { room.session.card(for: $0, at: room.now) }
    }

    /// Three askers, one of them on no list, and six answers, one of them to two questions, from
    /// the capture line alone.
    @Test("A whole round of questions is captured line by line")
    func captureLine() throws {
        var room = try room(seats: 3)
        let lines = [
            "@1", "? Kapan data diverifikasi", "@+Rina, PKH Sukosari", "? Siapa yang membiayai",
            "@3 ? Berapa desa tahun depan", "@n1", "<1 Verifikasi selesai Januari",
            "<1,2 Dinas membiayai verifikasi itu", "<3 Sepuluh desa", "@2 < Dua di antaranya baru",
            "@n1 <2 Desa menambah", "<1.3 Sisanya menyusul", "@0",
        ]
        for line in lines { try room.type(line, after: 20) }
        let session = room.session
        let questions = session.questions(in: session.openItem)
        #expect(questions.map { session.name(ofQuestion: $0) } == ["1.1", "1.2", "1.3"])
        #expect(
            questions.map { $0.fields.entity(.speaker).flatMap { session.people[$0] }?.name ?? "-" }
                == ["-", "Rina", "-"])
        #expect(
            questions.map { session.answers(to: $0.id).map(\.text) } == [
                ["Verifikasi selesai Januari", "Dinas membiayai verifikasi itu"],
                ["Dinas membiayai verifikasi itu", "Desa menambah"],
                ["Sepuluh desa", "Dua di antaranya baru", "Sisanya menyusul"],
            ])
        #expect(
            questions.map { session.status(ofQuestion: $0) } == [.answered, .answered, .answered])
        #expect(session.roster.count == 7)
        #expect(session.openTurn == nil)
    }
}
