import Discussion
import Mutation
import Testing

@testable import SessionFile

@Suite("Damage is never taken for a record")
struct FlipTests {
    private static let path = "room/a.fgd"
    private static let header = Line.header(Header(session: session)).bytes
    private static let session = SessionID("01KAB") ?? { preconditionFailure() }()

    private static func line(_ number: UInt32, _ text: String) -> [UInt8] {
        Line.event(Sample.event(number, clock: number, Sample.note(text))).bytes
    }

    private static let notes = ["satu", "dua"]
    private static let whole =
        header + notes.enumerated().flatMap { line(UInt32($0 + 1), $1) }

    private func open(_ bytes: [UInt8]) throws -> SessionFile {
        let disk = MemoryDisk()
        disk[Self.path] = bytes
        return try SessionFile.open(Self.path, .readOnly, on: disk)
    }

    @Test("Every flipped bit is named, and no other note stands than those that were written")
    func everyBit() throws {
        for place in Self.whole.indices {
            for bit in 0..<8 {
                var bytes = Self.whole
                bytes[place] ^= 1 << bit
                let file = try open(bytes)
                #expect(file.faults != [], "bit \(bit) of byte \(place)")
                #expect(Set(file.session.notes.map(\.text)).isSubset(of: Self.notes))
            }
        }
    }

    @Test("Every beginning of a file opens, with every note that is whole in it")
    func everyPrefix() throws {
        var ends = [Self.header.count]
        for (place, note) in Self.notes.enumerated() {
            ends.append(ends[place] + Self.line(UInt32(place + 1), note).count)
        }
        for length in (Self.header.count - 1)...Self.whole.count {
            let file = try open(Array(Self.whole.prefix(length)))
            let whole = ends.dropFirst().count { $0 - 1 <= length }
            #expect(file.session.notes.map(\.text) == Array(Self.notes.prefix(whole)))
            let isTorn = !ends.contains(length) && !ends.contains(length + 1)
            #expect(file.faults.map(\.fault) == (isTorn ? [.tornTail] : []))
        }
    }

    @Test("Flipped bits of the sample sessions are named", arguments: SampleFiles.seeds(8))
    func samples(seed: UInt64) throws {
        var dice = Dice(seed)
        for sample in try SampleFiles.sessions() {
            let before = try open(sample)
            var bytes = sample
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            bytes[place] ^= 1 << Int.random(in: 0..<8, using: &dice)
            let file = try open(bytes)
            #expect(file.faults != [], "byte \(place)")
            let known = Set(before.session.notes.map(\.fields.versions))
            #expect(file.check.events <= before.check.events)
            #expect(
                file.session.history.count < before.session.history.count
                    || Set(file.session.notes.map(\.fields.versions)) == known)
        }
    }
}
