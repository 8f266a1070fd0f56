import Discussion
import Glibc
import Testing

@testable import SessionFile

@Suite("Repairing moves what cannot be read, and deletes nothing")
struct RepairTests {
    private static let path = "room/a.fgd"
    private static let aside = "room/a.fgd.aside"
    private static let session =
        SessionID("01KAB00000000000000000TEST") ?? { preconditionFailure() }()
    private static let header = Line.header(Header(session: session)).bytes

    private static func line(_ number: UInt32, _ text: String) -> [UInt8] {
        Line.event(Sample.event(number, clock: number, Sample.note(text))).bytes
    }

    private static func flipped(_ line: [UInt8], at place: Int = 150) -> [UInt8] {
        var line = line
        line[place] ^= 1
        return line
    }

    private static let one = line(1, "one")
    private static let bad = flipped(line(2, "two"))
    private static let three = line(3, "three")
    private static let torn = Array(line(4, "four").prefix(60))

    private func file(_ bytes: [UInt8], on disk: MemoryDisk) throws -> SessionFile {
        disk[Self.path] = bytes
        var dice = Dice(5)
        return try SessionFile.open(
            Self.path, .readWrite(Sample.author), on: disk, random: &dice)
    }

    @Test("A damaged line and a torn tail go to a file beside the session; once is enough")
    func damaged() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let file = try file(
            Self.header + Self.one + Self.bad + Self.three + Self.torn, on: disk)
        let repair = try file.repair(random: &dice)
        #expect(
            repair
                == Repair(
                    setAside: [Finding(line: 3, .wrongChecksum), Finding(line: 5, .tornTail)],
                    aside: Self.aside))
        #expect(disk[Self.path] == Self.header + Self.one + Self.three)
        #expect(disk[Self.aside] == [10] + Self.bad + Self.torn + [10])
        #expect(file.faults == [])
        #expect(try file.repair(random: &dice) == Repair())
        try file.append(Sample.note("five"), at: Sample.moment)
        #expect(file.session.notes.map(\.text) == ["one", "three", "five"])
    }

    @Test("The same damage again is set aside once, and other damage behind it")
    func again() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        for _ in 0..<2 {
            let file = try file(Self.header + Self.one + Self.bad, on: disk)
            _ = try file.repair(random: &dice)
        }
        let file = try file(Self.header + Self.one + Self.torn, on: disk)
        _ = try file.repair(random: &dice)
        #expect(disk[Self.aside] == [10] + Self.bad + [10] + Self.torn + [10])
    }

    @Test("A file without a readable header gets one, of the session that the old one names")
    func header() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let file = try file(Self.flipped(Self.header, at: 10) + Self.one, on: disk)
        #expect(file.isReadOnly)
        let repair = try file.repair(random: &dice)
        #expect(repair.hasNewHeader)
        #expect(disk[Self.path] == Self.header + Self.one)
        try file.append(Sample.note("two"), at: Sample.moment)
        #expect(file.session.notes.map(\.text) == ["one", "two"])
    }

    @Test("A line that is longer than any may be is kept whole")
    func long() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 17 << 20)
        let file = try file(Self.header + long + [10] + Self.one, on: disk)
        _ = try file.repair(random: &dice)
        #expect(disk[Self.path] == Self.header + Self.one)
        #expect(disk[Self.aside] == [10] + long + [10])
    }

    @Test("A new file whose name may not be on the medium is in doubt, and in its place")
    func doubt() throws {
        let disk = MemoryDisk()
        let bytes = Self.header + Self.one + Self.bad
        disk[Self.aside] = Self.bad
        let file = try file(bytes, on: disk)
        disk.failing = (.sync, EIO)
        disk.failsFolders = true
        var dice = Dice(1)
        #expect(throws: SessionFileError.inDoubt(DiskError(.sync, code: EIO, path: "room"))) {
            try file.repair(random: &dice)
        }
        #expect(disk[Self.path] == Self.header + Self.one)
        try file.append(Sample.note("two"), at: Sample.moment)
        #expect(file.session.notes.map(\.text) == ["one", "two"])
    }

    @Test("Nothing is lost by a crash at any operation", arguments: MemoryDisk.Aftermath.allCases)
    func crash(aftermath: MemoryDisk.Aftermath) throws {
        let bytes = Self.header + Self.one + Self.bad + Self.three + Self.torn
        for crash in 1... {
            let disk = MemoryDisk()
            let file = try file(bytes, on: disk)
            disk.crashAt = disk.operations + crash
            var dice = Dice(2)
            let isDone = (try? file.repair(random: &dice)) != nil
            let found = disk.afterCrash(aftermath)
            let again = try SessionFile.open(
                Self.path, .readWrite(Sample.author), on: found, random: &dice)
            #expect(again.session.notes.map(\.text) == ["one", "three"])
            let all = found[Self.path] + found[Self.aside]
            #expect(all.firstRange(of: Self.bad) != nil)
            #expect(all.firstRange(of: Self.torn) != nil)
            _ = try again.repair(random: &dice)
            #expect(found[Self.path] == Self.header + Self.one + Self.three)
            if isDone { break }
        }
    }
}
