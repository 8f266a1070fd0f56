import Discussion
import Testing

@Suite("How the talk is shared")
struct BalanceTests {
    /// Six participants, a resource person and a moderator, of whom the participants spoke for 0,
    /// 40, 60, 180, 300 and 420 seconds, the others for 100 each.
    private func room(open: Bool = true) throws -> Rehearsal {
        var room = try Rehearsal()
        try room.ask(
            .addPeople(
                (1...6).map { number in
                    [
                        .code: .text("P0\(number)"), .sex: .text(number < 3 ? "P" : "L"),
                        .institution: .text(number < 5 ? "PKH" : "Desa"),
                    ]
                } + [[.code: .text("N1")], [.code: .text("M")]]))
        try room.ask(.addItems([[.title: .text("Diskusi"), .minutes: .number(30)]], after: nil))
        if open { try room.ask(.openNextItem) }
        let turns: [(String, Int64)] = [
            ("P06", 200), ("P02", 40), ("P03", 60), ("P06", 220), ("P04", 180), ("P05", 300),
            ("N1", 100), ("M", 100),
        ]
        for (code, seconds) in turns {
            try room.ask(.giveFloor(.code(code)), after: 0)
            try room.ask(.endTurn, after: seconds)
        }
        return room
    }

    @Test("The worked example: 0.50, normalised 0.60; without the silent one 0.40")
    func gini() throws {
        let gini = try #require(Gini([300, 0, 60, 420, 40, 180]))
        #expect(abs(gini.value - 0.50) < 1e-9)
        #expect(abs(gini.normalised - 0.60) < 1e-9)
        #expect(abs(try #require(Gini([300, 60, 420, 40, 180])).value - 0.40) < 1e-9)
        #expect(Gini([5, 5, 5])?.value == 0)
        #expect(Gini([0, 0, 7])?.normalised == 1)
        #expect(Gini([0, 0]) == nil)
        #expect(Gini([7]) == nil)
    }

    @Test("The same from a session: moderator and resource person left out, the silent one in")
    func session() throws {
        let room = try room()
        let balance = room.session.balance(at: room.now)
        #expect(abs(try #require(balance.gini).value - 0.50) < 1e-9)
        let lines = balance.voices.map { voice in
            let code = room.session.people[voice.person]?.code ?? "?"
            let ago = voice.sinceLast.map { "\($0 / 1000)" } ?? "-"
            return "\(code) \(voice.turns) \(voice.spoken / 1000) \(voice.longest / 1000) \(ago)"
        }
        #expect(
            lines == [
                "P06 2 420 220 680", "P05 1 300 300 200", "P04 1 180 180 500", "M 1 100 100 0",
                "N1 1 100 100 100", "P03 1 60 60 900", "P02 1 40 40 960", "P01 0 0 0 -",
            ])
        #expect(balance.silent.map(\.person) == [room.session.person(withCode: "P01")?.id])
        #expect(balance.voices[0].mean == 210_000)
        #expect(balance.coverage == 1)
        #expect(balance.moderatorShare == 100.0 / 1200)
        #expect(balance.spoken == balance.open.spoken)
    }

    @Test("What the team says among itself once the session is closed counts for nobody")
    func debrief() throws {
        var room = try room()
        try room.ask(.closeSession)
        let before = room.session.balance(at: room.now)
        try room.ask(
            .addItems([[.title: .text("Evaluasi"), .type: .text("debrief")]], after: nil))
        let item = try #require(room.session.items.map(\.id).last)
        try room.ask(.openItem(item))
        try room.ask(.giveFloor(.code("M")))
        try room.ask(.endTurn, after: 600)
        let after = room.session.balance(at: room.now)
        #expect(after.open == before.open)
        #expect(after.voices.map(\.spoken) == before.voices.map(\.spoken))
        #expect(after.voices.map(\.turns) == before.voices.map(\.turns))
    }

    @Test("Shares by institution and sex; nobody speaks for a moderator's group")
    func groups() throws {
        let room = try room()
        let balance = room.session.balance(at: room.now)
        func lines(_ grouping: BalanceGrouping) -> [String] {
            balance.groups(by: grouping, in: room.session).map {
                "\($0.name ?? "-") \($0.people) \($0.turns) \($0.spoken / 1000)"
            }
        }
        #expect(lines(.institution) == ["Desa 2 3 720", "PKH 4 3 280", "- 1 1 100"])
        #expect(lines(.sex) == ["L 4 5 960", "- 1 1 100", "P 2 1 40"])
        #expect(lines(.group) == ["- 7 7 1100"])
    }

    @Test("Where turns cover less than 60 % of the talk there is no Gini; breaks are no talk")
    func coverage() throws {
        var room = try room()
        room.wait(seconds: 799)
        #expect(room.session.balance(at: room.now).gini != nil)
        room.wait(seconds: 2)
        let balance = room.session.balance(at: room.now)
        #expect(balance.gini == nil)
        #expect(balance.open.talk == 2001 * 1000)
        let rest: [AgendaItemKey: FieldValue] = [.title: .text("Rehat"), .type: .text("break")]
        try room.ask(.insertItem(rest), after: 0)
        room.wait(seconds: 3600)
        #expect(room.session.balance(at: room.now).open.talk == 2001 * 1000)
        let outside = try self.room(open: false)
        #expect(outside.session.balance(at: outside.now).coverage == nil)
        #expect(outside.session.balance(at: outside.now).gini == nil)
        #expect(outside.session.balance(at: outside.now).spoken == 1200 * 1000)
    }

    @Test("Who is absent, forbade notes or was taken off the list is not counted as silent")
    func eligibility() throws {
        var room = try room()
        let people = room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(Array(people[1...5]), .arrived)))
        #expect(room.session.balance(at: room.now).silent.isEmpty)
        try room.ask(.recordAttendance(AttendanceRecorded([people[0]], .arrived)))
        #expect(room.session.balance(at: room.now).silent.count == 1)
        try room.ask(.recordConsent(ConsentRecorded([people[0]], [.notes], .refused)))
        #expect(room.session.balance(at: room.now).silent.isEmpty)
        #expect(room.session.balance(at: room.now).eligible.count == 5)
    }
}
