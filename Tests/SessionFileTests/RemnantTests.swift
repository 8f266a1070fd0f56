import Discussion
import Testing

@testable import SessionFile

@Suite("What was erased on one copy and on another is erased from both")
struct RemnantTests {
    private static let path = "room/a.fgd"

    /// Three people entered at once, of whom each copy erases another.
    private func room(_ disk: MemoryDisk) throws -> [EntityID] {
        var dice = Dice(1)
        let file = try SessionFile.create(
            Self.path, by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        let people = try file.append(
            .peopleAdded(["Ani", "Budi", "Cici"].map { [.name: .text($0)] }), at: Sample.moment)
        let ids = (0...2 as ClosedRange<UInt32>).map { EntityID(people.id, index: $0) }
        try file.append(
            .attendanceRecorded(AttendanceRecorded(ids, .arrived)), at: Sample.moment)
        for (place, name) in ["room/b.fgd", "room/c.fgd"].enumerated() {
            let away = "stick\(place)/a.fgd"
            disk[away] = disk[Self.path]
            let copy = try SessionFile.open(
                away, .readWrite(Sample.author), on: disk, random: &dice)
            _ = try copy.purge(Erased(people: [ids[place]]), at: Sample.moment, random: &dice)
            disk[name] = disk[away]
        }
        return ids
    }

    @Test("Whichever way the copies are merged, or their lines stand in one file")
    func both() throws {
        let disk = MemoryDisk()
        let ids = try room(disk)
        var dice = Dice(2)
        var files: Set<[UInt8]> = []
        for paths in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 1], [1, 2]] {
            let names = paths.map { ["room/a.fgd", "room/b.fgd", "room/c.fgd"][$0] }
            let output = "room/o\(files.count)\(paths).fgd"
            _ = try SessionFile.merge(names, into: output, on: disk, random: &dice)
            files.insert(disk[output])
            for name in ["Ani", "Budi"] {
                #expect(disk[output].firstRange(of: Array(name.utf8)) == nil)
            }
            let merged = try SessionFile.open(output, .readOnly, on: disk)
            #expect(merged.faults == [] && merged.check.gaps == [])
            #expect(merged.session.people.map(\.name) == ["Cici"])
            #expect(merged.session.people[ids[2]]?.isPresent == true)
        }
        #expect(files.count == 1)
        disk["room/both.fgd"] = disk["room/b.fgd"] + disk["room/c.fgd"]
        let both = try SessionFile.open("room/both.fgd", .readOnly, on: disk)
        #expect(both.session.people.map(\.name) == ["Cici"])
        #expect(both.faults == [])
    }

    @Test("A copy that erased somebody else holds what is missing here")
    func noticed() throws {
        let disk = MemoryDisk()
        _ = try room(disk)
        disk["room/a.fgd"] = []
        let file = try SessionFile.open("room/b.fgd", .readOnly, on: disk)
        #expect(try file.copies().map(\.path) == ["room/c.fgd"])
    }

    @Test("Of two that are no parts of one event the same one stands in whatever order")
    func fork() throws {
        let stubs = ["x", "y"].map { text in
            Line.remnant(Sample.event(2, clock: 2, .attendanceCounted(institution: text, count: 1)))
                .bytes
        }
        let session = try #require(SessionID("01KAB"))
        let disk = MemoryDisk()
        var found: Set<[String]> = []
        for order in [stubs, stubs.reversed()] {
            disk[Self.path] =
                Line.header(Header(session: session)).bytes + order.flatMap { $0 }
            let file = try SessionFile.open(Self.path, .readOnly, on: disk)
            #expect(file.faults == [Finding(line: 3, .fork(Sample.id(2)))])
            found.insert(file.session.headcounts.map(\.institution))
        }
        #expect(found.count == 1)
    }
}
