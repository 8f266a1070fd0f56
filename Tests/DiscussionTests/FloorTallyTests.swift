import Discussion
import Testing

@Suite("The balance, counted on from the latest event")
struct FloorTallyTests {
    /// A morning of random turns, responses, pauses and items, some of them dated back.
    private static func morning(seed: UInt64) throws -> (Tape, Session) {
        var random = Seed(state: seed)
        var tape = try Tape("2020-11-30T09:00:00.000+07:00")
        let people = tape.people(6)
        let items = tape.items(20, 20, 20)
        var open: EntityID?
        for _ in 0..<60 {
            tape.wait(Int64.random(in: 0...90_000, using: &random))
            let ago = Int64.random(in: 0...3, using: &random) * 5000
            let speaker = people[Int.random(in: 0..<6, using: &random)]
            switch Int.random(in: 0..<8, using: &random) {
            case 0:
                open = items.randomElement(using: &random)
                if let open { tape.record(.itemOpened(open), ago: ago) }
            case 1: if let open { tape.record(.itemPaused(open), ago: ago) }
            case 2: if let open { tape.record(.itemResumed(open)) }
            case 3: tape.give(speaker, in: open, .interposed, ago: ago)
            case 4:
                let session = tape.session
                if let turn = session.openTurn { tape.record(.turnEnded(turn), ago: ago) }
            default: tape.give(speaker, in: open, ago: ago)
            }
        }
        return (tape, tape.session)
    }

    @Test("Whatever happened, it is what the turns add up to, at any later time", arguments: 1...40)
    func sums(seed: UInt64) throws {
        var (tape, session) = try Self.morning(seed: seed)
        let tally = FloorTally(session)
        for wait: Int64 in [0, 1, 999, 3_600_000] {
            tape.wait(wait)
            let now = tape.now
            let balance = session.balance(at: now, tally)
            #expect(balance == session.balance(at: now))
            #expect(balance.open == session.openTime(at: now))
            #expect(
                balance.open.total == balance.open.paused + balance.open.spoken
                    + balance.open.silent)
            for voice in balance.voices {
                let turns = session.turns.filter { $0.speaker == voice.person }
                let lengths = turns.map { session.length(of: $0, at: now) }
                #expect(voice.turns == turns.count)
                #expect(voice.spoken == lengths.reduce(0, +))
                #expect(voice.longest == lengths.max() ?? 0)
            }
            let here = session.turns.filter { $0.item == session.openItem }
            for (person, used) in session.usedHere(at: now, tally) {
                #expect(
                    used
                        == here.filter { $0.speaker == person }
                        .reduce(0) { $0 + session.length(of: $1, at: now) })
            }
            #expect(session.queue(at: now, tally) == session.queue(at: now))
        }
    }
}

/// A generator whose numbers are the same on every run.
private struct Seed: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
