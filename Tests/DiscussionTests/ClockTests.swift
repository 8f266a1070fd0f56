import Discussion
import Testing

/// Whatever clocks do, lengths are exact to the millisecond, and turns, pauses and the time in
/// which nobody had the floor make up the open time.
@Suite("Lengths under everything that clocks do")
struct ClockTests {
    static let minute: Int64 = 60_000

    @Test("Over midnight")
    func midnight() throws {
        var tape = try Tape("2020-11-30T23:50:00.250+07:00")
        let items = tape.items(30)
        let people = tape.people(1)
        tape.record(.itemOpened(items[0]))
        tape.wait(5 * Self.minute + 1)
        tape.give(people[0], in: items[0])
        tape.wait(20 * Self.minute + 2)
        #expect(tape.elapsed == [25 * Self.minute + 3])
        #expect(tape.lengths == [20 * Self.minute + 2])
        #expect(tape.time == [1_500_003, 0, 1_200_002, 300_001])
    }

    @Test(
        "When summer time begins, and when it ends",
        arguments: [
            ("2021-03-28T01:55:00+01:00", "2021-03-28T03:05:00.017+02:00"),
            ("2021-10-31T02:55:00+02:00", "2021-10-31T02:05:00.017+01:00"),
        ])
    func summerTime(before: String, after: String) throws {
        var tape = try Tape(before)
        let items = tape.items(15)
        let people = tape.people(1)
        tape.record(.itemOpened(items[0]))
        tape.give(people[0], in: items[0])
        tape.wait(10 * Self.minute + 17)
        try tape.setWall(after)
        tape.record(.turnEnded(tape.session.turns[0].id))
        tape.wait(Self.minute)
        #expect(tape.elapsed == [11 * Self.minute + 17])
        #expect(tape.lengths == [10 * Self.minute + 17])
        #expect(tape.time == [660_017, 0, 600_017, 60_000])
        #expect(tape.session.account(at: tape.now).remaining == 4 * Self.minute - 17)
    }

    @Test("The laptop sleeps: its sleep counts")
    func suspend() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let items = tape.items(10)
        tape.record(.itemOpened(items[0]))
        tape.wait(2 * 3600 * 1000 + 123)
        #expect(tape.elapsed == [7_200_123])
        #expect(tape.session.account(at: tape.now).remaining == 600_000 - 7_200_123)
    }

    @Test(
        "The wall clock is set back, and forward, an hour in the middle of a turn",
        arguments: ["2020-11-30T08:10:00+07:00", "2020-11-30T10:10:00+07:00"])
    func wallClock(set: String) throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let items = tape.items(30)
        let people = tape.people(2)
        tape.record(.itemOpened(items[0]))
        tape.give(people[0], in: items[0])
        tape.wait(10 * Self.minute)
        try tape.setWall(set)
        tape.wait(5 * Self.minute + 9)
        tape.give(people[1], in: items[0])
        tape.wait(Self.minute)
        #expect(tape.lengths == [15 * Self.minute + 9, Self.minute])
        #expect(tape.elapsed == [16 * Self.minute + 9])
        #expect(tape.time == [960_009, 0, 960_009, 0])
    }

    @Test("Pauses inside pauses: the item's, and a turn's that waits for a response")
    func pauses() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let items = tape.items(30)
        let people = tape.people(2)
        tape.record(.itemOpened(items[0]))
        tape.give(people[0], in: items[0])
        tape.wait(60_001)
        tape.give(people[1], in: items[0], .interposed)
        tape.wait(30_002)
        tape.record(.itemPaused(items[0]))
        tape.wait(10_004)
        tape.record(.itemPaused(items[0]))
        tape.wait(10_008)
        tape.record(.itemResumed(items[0]))
        tape.record(.itemResumed(items[0]))
        tape.wait(5_016)
        tape.record(.turnEnded(tape.session.turns[1].id))
        tape.wait(20_032)
        #expect(tape.lengths == [80_033, 35_018])
        #expect(tape.elapsed == [115_051])
        #expect(tape.time == [135_063, 20_012, 115_051, 0])
        #expect(tape.session.openTurn == tape.session.turns[0].id)
        #expect(tape.session.withoutEffect.count == 2)
    }

    @Test("An item that is opened twice more runs on where it stood")
    func reopened() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let items = tape.items(10, 10)
        for (item, wait) in [(0, 60_001), (1, 30_002), (0, 15_004), (1, 7_008), (0, 3_016)] {
            tape.record(.itemOpened(items[item]))
            tape.wait(Int64(wait))
        }
        #expect(tape.elapsed == [78_021, 37_010])
        #expect(tape.session.items[items[0]]?.spans.count == 3)
        #expect(tape.time == [115_031, 0, 0, 115_031])
    }

    @Test("Items and turns of no length")
    func noLength() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let items = tape.items(0, nil, 5)
        let people = tape.people(1)
        for item in items {
            tape.record(.itemOpened(item))
            tape.give(people[0], in: item)
        }
        tape.record(.itemClosed(items[2]))
        tape.wait(1)
        #expect(tape.elapsed == [0, 0, 0])
        #expect(tape.lengths == [0, 0, 0])
        #expect(tape.time == [0, 0, 0, 0])
        #expect(tape.session.account(at: tape.now).rows.map(\.remaining) == [0, nil, 300_000])
    }

    @Test("A session that goes on the next day, on a machine that was started anew")
    func nextDay() throws {
        var tape = try Tape("2020-11-30T16:00:00+07:00")
        let items = tape.items(60, 60)
        let people = tape.people(1)
        tape.record(.itemOpened(items[0]))
        tape.give(people[0], in: items[0])
        tape.wait(40_001)
        tape.record(.itemClosed(items[0]))
        try tape.restart(at: "2020-12-01T09:00:00+07:00", boot: "B", writer: "BBBBBBBB")
        tape.wait(500)
        tape.record(.itemOpened(items[0]))
        tape.give(people[0], in: items[0])
        tape.wait(20_002)
        #expect(tape.elapsed == [60_003, 0])
        #expect(tape.lengths == [40_001, 20_002])
        #expect(tape.time == [60_003, 0, 60_003, 0])
    }

    @Test("A clock that forgot the date over night takes nothing away")
    func flatBattery() throws {
        var tape = try Tape("2020-11-30T16:00:00+07:00")
        let items = tape.items(60)
        tape.record(.itemOpened(items[0]))
        tape.wait(90_000)
        tape.record(.itemPaused(items[0]))
        try tape.restart(at: "1970-01-01T07:00:00+07:00", boot: "B", writer: "BBBBBBBB")
        tape.wait(1000)
        tape.record(.itemResumed(items[0]))
        tape.wait(30_000)
        #expect(tape.elapsed == [120_000])
        #expect(tape.time == [121_000, 1000, 0, 120_000])
    }

    @Test("What began earlier than it was recorded takes its time from what was before")
    func backDating() throws {
        var tape = try Tape("2020-11-30T09:00:00+07:00")
        let items = tape.items(30, 30)
        let people = tape.people(3)
        tape.record(.itemOpened(items[0]))
        tape.give(people[0], in: items[0])
        tape.wait(300_000)
        tape.give(people[1], in: items[0], ago: 120_000)
        tape.wait(60_000)
        tape.give(people[2], in: items[0], ago: 200_000)
        #expect(tape.lengths == [160_000, 0, 200_000])
        let opened = tape.record(.itemOpened(items[1]), ago: 30_000)
        #expect(tape.elapsed == [330_000, 30_000])
        #expect(tape.time == [360_000, 0, 330_000, 30_000])
        let dating = tape.record(.eventDatedBack(opened.event, milliseconds: 60_000))
        #expect(tape.elapsed == [270_000, 90_000])
        #expect(tape.lengths == [160_000, 0, 110_000])
        tape.record(.retracted([dating.event]))
        #expect(tape.elapsed == [330_000, 30_000])
    }

    @Test("Random acts, dated back at random, on a clock that jumps: the sums are exact")
    func random() throws {
        for seed in 0..<60 {
            var dice = Dice(UInt64(seed))
            var tape = try Tape("2020-11-30T09:00:00+07:00")
            let items = tape.items(10, nil, 5)
            let people = tape.people(3)
            for _ in 0..<60 {
                tape.wait(Int64.random(in: 0..<90_000, using: &dice))
                if dice.roll(10) == 0 {
                    tape.wall = tape.wall.earlier(by: Int64(dice.roll(7_200_000)) - 3_600_000)
                }
                act(on: &tape, items, people, &dice)
            }
            let time = tape.time
            #expect(time[0] == time[1] + time[2] + time[3])
            #expect(time[0] == tape.elapsed.reduce(0, +) + time[1])
            #expect(time.allSatisfy { $0 >= 0 } && tape.lengths.allSatisfy { $0 >= 0 })
        }
    }

    private func act(
        on tape: inout Tape, _ items: [EntityID], _ people: [EntityID], _ dice: inout Dice
    ) {
        let item = items[dice.roll(items.count)]
        let person = people[dice.roll(people.count)]
        let ago = dice.roll(3) == 0 ? Int64(dice.roll(200_000)) : 0
        switch dice.roll(7) {
        case 0: tape.record(.itemOpened(item), ago: ago)
        case 1: tape.record(.itemPaused(tape.session.openItem ?? item), ago: ago)
        case 2: tape.record(.itemResumed(tape.session.openItem ?? item), ago: ago)
        case 3: tape.give(person, in: item, ago: ago)
        case 4: tape.give(person, in: item, .interposed, ago: ago)
        case 5: tape.record(.turnEnded(tape.session.openTurn ?? item), ago: ago)
        default: tape.record(.itemClosed(tape.session.openItem ?? item), ago: ago)
        }
    }
}

/// Random numbers that are the same on every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }
}
