import Discussion
import Glibc
import Testing

@testable import SessionFile

@Suite("Nothing acknowledged is lost")
struct CrashTests {
    private static let path = "room/a.fgd"

    /// Makes a session and adds notes until the disk is gone; returns the notes acknowledged.
    private func run(on disk: MemoryDisk) -> [String] {
        var dice = Dice(1)
        var acknowledged: [String] = []
        guard
            let file = try? SessionFile.create(
                Self.path, by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        else { return [] }
        for text in ["one", "two", "three"] {
            guard (try? file.append(Sample.note(text), at: Sample.moment)) != nil else { break }
            acknowledged.append(text)
        }
        return acknowledged
    }

    @Test("After a crash at every operation", arguments: MemoryDisk.Aftermath.allCases)
    func everyOperation(aftermath: MemoryDisk.Aftermath) throws {
        let whole = MemoryDisk()
        #expect(run(on: whole) == ["one", "two", "three"])
        for crash in 1...whole.operations {
            let disk = MemoryDisk()
            disk.crashAt = crash
            let acknowledged = run(on: disk)
            let found = disk.afterCrash(aftermath)
            guard !acknowledged.isEmpty else { continue }
            var dice = Dice(2)
            let file = try SessionFile.open(
                Self.path, .readWrite(Sample.author), on: found, random: &dice)
            let notes = file.session.notes.map(\.text)
            #expect(Array(notes.prefix(acknowledged.count)) == acknowledged)
            try file.append(Sample.note("after"), at: Sample.moment)
            #expect(file.session.notes.map(\.text) == notes + ["after"])
            let again = try SessionFile.open(Self.path, .readOnly, on: found)
            #expect(again.session == file.session)
        }
    }

    private func session(on disk: MemoryDisk) throws -> SessionFile {
        var dice = Dice(1)
        let file = try SessionFile.create(
            Self.path, by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        try file.append(Sample.note("one"), at: Sample.moment)
        return file
    }

    @Test("A full disk takes nothing, and the next event has the number")
    func full() throws {
        let disk = MemoryDisk()
        let file = try session(on: disk)
        let before = disk[Self.path]
        disk.room = 40
        let full = DiskError(.write, code: ENOSPC, path: Self.path)
        #expect(throws: SessionFileError.disk(full)) {
            try file.append(Sample.note("two"), at: Sample.moment)
        }
        #expect(disk[Self.path] == before)
        disk.room = .max
        #expect(try file.append(Sample.note("two"), at: Sample.moment).id.number == 3)
        #expect(file.check.gaps == [])
    }

    @Test("An event that could not be synced is in doubt, and a retry writes the same bytes")
    func retry() throws {
        let disk = MemoryDisk()
        let file = try session(on: disk)
        let before = disk[Self.path].count
        let error = DiskError(.sync, code: EIO, path: Self.path)
        disk.failing = (.sync, EIO)
        #expect(throws: SessionFileError.inDoubt(error)) {
            try file.append(Sample.note("two"), at: Sample.moment)
        }
        let line = Array(disk[Self.path][before...])
        #expect(throws: SessionFileError.inDoubt(error)) {
            try file.append(Sample.note("three"), at: Sample.moment)
        }
        #expect(try !file.refresh())
        #expect(file.session.notes.map(\.text) == ["one"])
        try file.retry()
        #expect(Array(disk[Self.path][before...]) == line + [0x0A] + line)
        #expect(!file.isInDoubt)
        try file.append(Sample.note("three"), at: Sample.moment)
        #expect(file.session.notes.map(\.text) == ["one", "two", "three"])
        let again = try SessionFile.open(Self.path, .readOnly, on: disk)
        #expect(again.session == file.session)
        #expect(again.faults == [])
    }

    @Test("An event in doubt can be saved elsewhere, and the session goes on there")
    func elsewhere() throws {
        let disk = MemoryDisk()
        let file = try session(on: disk)
        disk.failing = (.sync, EIO)
        #expect(throws: SessionFileError.self) {
            try file.append(Sample.note("two"), at: Sample.moment)
        }
        #expect(try file.save(elsewhere: "room/b.fgd") == nil)
        #expect(file.path == "room/b.fgd")
        try file.append(Sample.note("three"), at: Sample.moment)
        let again = try SessionFile.open("room/b.fgd", .readOnly, on: disk)
        #expect(again.session.notes.map(\.text) == ["one", "two", "three"])
        #expect(again.check == Check(faults: [], events: 4, gaps: [], withoutEffect: [:]))
    }

    @Test("A file that was put in the place of the open one gets what it lacks")
    func replaced() throws {
        let disk = MemoryDisk()
        let file = try session(on: disk)
        let old = disk[Self.path]
        try file.append(Sample.note("two"), at: Sample.moment)
        disk[Self.path] = old
        #expect(try file.refresh())
        try file.append(Sample.note("three"), at: Sample.moment)
        disk[Self.path] = old
        try file.append(Sample.note("four"), at: Sample.moment)
        let again = try SessionFile.open(Self.path, .readOnly, on: disk)
        #expect(again.session.notes.map(\.text) == ["one", "two", "three", "four"])
        #expect(again.session == file.session)
        #expect(again.check.gaps == [])
    }

    @Test("Nothing is written to a name that is gone, or that another session has")
    func gone() throws {
        let disk = MemoryDisk()
        let file = try session(on: disk)
        try disk.remove(Self.path)
        #expect(throws: SessionFileError.gone) {
            try file.append(Sample.note("two"), at: Sample.moment)
        }
        var dice = Dice(9)
        _ = try SessionFile.create(
            Self.path, by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        let other = disk[Self.path]
        #expect(throws: SessionFileError.otherSession) {
            try file.append(Sample.note("two"), at: Sample.moment)
        }
        #expect(disk[Self.path] == other)
    }
}
