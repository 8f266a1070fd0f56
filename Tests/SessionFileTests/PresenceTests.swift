import Discussion
import Foundation
import Testing

@testable import SessionFile

@Suite("Who is here")
struct PresenceTests {
    private func author(_ name: String, _ role: String) -> Author {
        Author(name: name, joined: WriterJoined(role: role, program: "test", boot: "boot"))
    }

    @Test("Each run is told to the others until it leaves, or ends in whatever way")
    func comingAndGoing() throws {
        let folder = try temporaryFolder()
        let path = folder + "/a.fgd"
        let ayu = try SessionFile.create(path, by: author("Ayu", "drive"), at: Sample.wall)
        let rani = try SessionFile.open(path, .readWrite(author("Rani", "note")))
        let late = Sample.wall.earlier(by: -60_000)
        var here: [PresenceMark] = [
            try PresenceMark(in: rani, since: late), try PresenceMark(in: ayu, since: Sample.wall),
        ]
        let writers = try [ayu, rani].map { try #require($0.writer) }
        let everyone = [
            Present(writer: writers[0], name: "Ayu", role: "drive", since: Sample.wall),
            Present(writer: writers[1], name: "Rani", role: "note", since: late),
        ]
        #expect(PresenceMark.all(in: ayu) == everyone)
        here[1].leave()
        #expect(PresenceMark.all(in: rani) == [everyone[1]])
        here = []
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
        #expect(PresenceMark.all(in: ayu) == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.fgd"])
    }

    @Test("The mark is for those who may read the session, and costs no waiting for the medium")
    func file() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let session = try SessionFile.create(
            "room/a.fgd", by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        disk.failing = (.sync, EIO)
        let presence = try PresenceMark(in: session, since: Sample.wall)
        #expect(disk.failing != nil)
        #expect(PresenceMark.all(in: session).map(\.name) == ["Notulis"])
        let path = "room/.a.fgd.\(try #require(session.writer)).here"
        disk[path] = Array("no mark at all\n".utf8)
        #expect(PresenceMark.all(in: session) == [])
        presence.leave()
    }

    @Test("What a run does may be said until it has written")
    func role() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let session = try SessionFile.create(
            "room/a.fgd", by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        session.join(as: "voices")
        try session.append(Sample.note("one"), at: Sample.moment)
        session.join(as: "drive")
        try session.append(Sample.note("two"), at: Sample.moment)
        #expect(session.session.writers.values.map(\.role) == ["voices"])
    }

    @Test("One who comes, goes or is killed is heard of through the folder; a note is not that")
    func watching() throws {
        let folder = try temporaryFolder()
        let path = folder + "/a.fgd"
        let ayu = try SessionFile.create(path, by: author("Ayu", "drive"), at: Sample.wall)
        let rani = try SessionFile.open(path, .readWrite(author("Rani", "note")))
        let watch = Watch(ayu)
        guard case .descriptor = watch.means else { return }
        try rani.append(Sample.note("one"), at: Sample.moment)
        #expect(!watch.drain())
        do {
            let presence = try PresenceMark(in: rani, since: Sample.wall)
            #expect(watch.drain())
            #expect(!watch.drain())
            withExtendedLifetime(presence) {}
        }
        #expect(watch.drain())
    }
}
