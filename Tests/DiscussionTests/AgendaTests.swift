import Discussion
import Testing

@Suite("The programme while it runs")
struct AgendaTests {
    static let minute: Int64 = 60_000

    /// Four items from nine o'clock: 10 minutes, 20, a prayer of 5 fixed at 9.40, 25.
    private func room(ending end: Int? = nil) throws -> Rehearsal {
        var details: [DetailKey: FieldValue] = [.startsAt: .time(540), .date: .date(Rehearsal.day)]
        details[.endsAt] = end.map { .time($0) }
        var room = try Rehearsal(details: details)
        try room.ask(
            .addItems(
                [
                    [.title: .text("Pembukaan"), .minutes: .number(10), .type: .text("opening")],
                    [.title: .text("Paparan"), .minutes: .number(20)],
                    [
                        .title: .text("Doa"), .minutes: .number(5), .fixed: .flag(true),
                        .startsAt: .time(580), .type: .text("prayer"),
                    ],
                    [.title: .text("K1"), .minutes: .number(25), .type: .text("question")],
                ], after: nil), after: 0)
        return room
    }

    private func id(_ place: Int, in room: Rehearsal) -> EntityID {
        room.session.programme[place].id
    }

    private func account(_ room: Rehearsal) -> Account { room.session.account(at: room.now) }

    private func minutes(_ milliseconds: [Int64?]) -> [Int64?] {
        milliseconds.map { $0.map { $0 / Self.minute } }
    }

    @Test("Before the first item lateness counts from the planned start")
    func beforeStart() throws {
        var room = try room()
        #expect(minutes(account(room).rows.map(\.expected)) == [540, 550, 580, 585])
        #expect(account(room).behind == 0)
        room.wait(seconds: 12 * 60 - 1)
        #expect(minutes(account(room).rows.map(\.expected)) == [552, 562, 582, 587])
        #expect(account(room).behind == 2 * Self.minute)
    }

    @Test("Starts are recomputed, the fixed one waits for its time")
    func starts() throws {
        var room = try room(ending: 600)
        try room.ask(.openNextItem, after: 0)
        room.wait(seconds: 25 * 60)
        #expect(minutes(account(room).rows.map(\.expected)) == [nil, 565, 585, 590])
        #expect(minutes(account(room).rows.map(\.begins)) == [540, 550, 580, 585])
        #expect(account(room).rows.map(\.isAtRisk) == [false, false, false, true])
        #expect(account(room).sum == 60 * Self.minute)
        #expect(account(room).slot == 60 * Self.minute)
        #expect(account(room).behind == 15 * Self.minute + 1000)
    }

    @Test("What was left out comes behind what follows the open item, for the forecast too")
    func order() throws {
        var room = try room()
        try room.ask(.openItem(id(2, in: room)), after: 0)
        #expect(room.session.nextItem?.title == "K1")
        #expect(minutes(account(room).rows.map(\.expected)) == [570, 580, nil, 545])
        #expect(minutes([account(room).forecastEnd]) == [600])
        #expect(account(room).nextFixed == nil)
    }

    @Test("A fixed item that cannot keep its time is late by whole minutes; one without is not")
    func late() throws {
        var room = try room()
        try room.ask(.openNextItem, after: 0)
        room.wait(seconds: 20 * 60 + 30)
        #expect(account(room).rows.map(\.minutesLate) == [nil, nil, nil, nil])
        room.wait(seconds: 60)
        #expect(account(room).rows.map(\.minutesLate) == [nil, nil, 1, nil])
        let change = room.session.programme[2].fields.change(to: [.startsAt: nil])
        try room.ask(.amendItems([id(2, in: room): change]), after: 0)
        #expect(account(room).rows.map(\.minutesLate) == [nil, nil, nil, nil])
    }

    @Test("A ceremony that has been over for an hour was left open, and is warned of")
    func ceremony() throws {
        var room = try room()
        try room.ask(.openNextItem, after: 0)
        room.wait(seconds: 10 * 60 + 3600)
        #expect(room.session.warning(in: account(room)) == nil)
        room.wait(seconds: 1)
        #expect(room.session.warning(in: account(room)) == .over)
    }

    @Test("Warnings at a fifth and at a twentieth, below zero over; none for a ceremony")
    func warnings() throws {
        var room = try room()
        try room.ask(.openNextItem, after: 0)
        room.wait(seconds: 11 * 60)
        #expect(account(room).remaining == -Self.minute)
        #expect(room.session.warning(in: account(room)) == nil)
        try room.ask(.openNextItem, after: 0)
        var warnings: [Account.Warning?] = []
        for wait in [16 * 60 - 1, 1, 3 * 60 - 1, 1, 60, 1] as [Int64] {
            room.wait(seconds: wait)
            warnings.append(room.session.warning(in: account(room)))
        }
        #expect(warnings == [nil, .near, .near, .last, .last, .over])
    }

    @Test("An item is passed over, and taken up after all")
    func skipping() throws {
        var room = try room()
        try room.ask(.openNextItem)
        try room.ask(.skipItem(id(1, in: room)))
        #expect(room.session.nextItem?.title == "Doa")
        #expect(account(room).sum == 40 * Self.minute)
        #expect(throws: Refusal.alreadySo) { try room.ask(.skipItem(id(1, in: room))) }
        #expect(throws: Refusal.alreadyOpen(id(0, in: room))) {
            try room.ask(.skipItem(id(0, in: room)))
        }
        try room.ask(.openItem(id(1, in: room)))
        try room.ask(.openNextItem)
        #expect(throws: Refusal.hasRun) { try room.ask(.skipItem(id(1, in: room))) }
        try room.ask(.openItem(id(0, in: room)))
        #expect(room.session.nextItem?.title == "K1")
        #expect(room.session.items[id(0, in: room)]?.spans.count == 2)
    }

    @Test("Minutes are added and taken; the plan stays what it was")
    func minutes() throws {
        var room = try room()
        try room.ask(.openNextItem)
        try room.ask(.addMinutes(id(0, in: room), 3))
        try room.ask(.addMinutes(id(0, in: room), -1))
        #expect(
            minutes([account(room).current?.planned, account(room).current?.length]) == [10, 12])
        #expect(throws: Refusal.noMinuteLeft) {
            try room.ask(.addMinutes(id(0, in: room), -12))
        }
        try room.ask(.undo(by: "Notulis"))
        #expect(minutes([account(room).current?.length]) == [13])
    }

    @Test("An unplanned item is put in and opened by one event, and makes the rest later")
    func inserting() throws {
        var room = try room()
        try room.ask(.openNextItem, after: 0)
        let before = room.events.count
        try room.ask(.insertItem([.title: .text("Listrik padam"), .minutes: .number(9)]), after: 0)
        #expect(room.events.count == before + 1)
        #expect(
            room.session.programme.map(\.title)
                == ["Pembukaan", "Listrik padam", "Paparan", "Doa", "K1"])
        #expect(room.session.currentItem?.title == "Listrik padam")
        #expect(minutes(account(room).rows.map(\.begins)) == [540, 550, 550, 580, 585])
        #expect(minutes(account(room).rows.map(\.length)) == [10, 9, 20, 5, 25])
        #expect(account(room).rows[1].planned == nil)
        #expect(room.session.nextItem?.title == "Paparan")
        #expect(throws: Refusal.untitledItem) { try room.ask(.insertItem([:])) }
    }

    @Test("A second press of the key for the next item within two seconds is ignored")
    func pressedTwice() throws {
        var room = try room()
        try room.ask(.goOn(after: room.session.openItem, at: room.now, insisting: false))
        room.wait(seconds: 1)
        #expect(throws: Refusal.tooSoon) {
            try room.ask(
                .goOn(after: room.session.openItem, at: room.now, insisting: false), after: 0)
        }
        room.wait(seconds: 1)
        try room.ask(.goOn(after: room.session.openItem, at: room.now, insisting: false), after: 0)
        #expect(room.session.currentItem?.title == "Paparan")
    }

    @Test("The latest beginning is dated back, minute by minute, and undone")
    func dating() throws {
        var room = try room()
        try room.ask(.openNextItem, after: 0)
        try room.ask(.openNextItem, after: 300)
        let opened = try #require(room.session.latestTimed).event
        try room.ask(.dateBack(opened, milliseconds: 2 * Self.minute), after: 0)
        #expect(account(room).rows.map(\.elapsed) == [180_000, 120_000, 0, 0])
        #expect(room.session.openItem.flatMap { room.session.items[$0] }?.title == "Paparan")
        try room.ask(.dateBack(opened, milliseconds: Self.minute), after: 0)
        #expect(account(room).rows.map(\.elapsed) == [120_000, 180_000, 0, 0])
        try room.ask(.undo(by: "Notulis"), after: 0)
        #expect(account(room).rows.map(\.elapsed) == [180_000, 120_000, 0, 0])
        #expect(throws: Refusal.hasNoTime) {
            try room.ask(.dateBack(room.events[1].id, milliseconds: 1))
        }
        #expect(throws: Refusal.tooFarBack) {
            try room.ask(.dateBack(opened, milliseconds: 86_400_001))
        }
        let began = try #require(room.session.items[0].spans.first).began.wall
        #expect(throws: Refusal.beganOnlyThen(began)) {
            try room.ask(.dateBack(opened, milliseconds: 180_001))
        }
    }
}
