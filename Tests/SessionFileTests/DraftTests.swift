import Discussion
import Foundation
import Testing

@testable import SessionFile

@Suite("Drafts")
struct DraftTests {
    @Test("A draft is offered when its program is gone, with its author and its last text")
    func orphan() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let session = try SessionFile.create(
            "room/a.fgd", by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        let writer = try #require(session.writer)
        let path = "room/.a.fgd.\(writer).draft"
        do {
            let draft = try Draft(for: session)
            try draft.save("a longer line than the last", by: "Notulis", at: Sample.wall)
            try draft.save("half a li", by: "Notulis", at: Sample.wall)
            #expect(try Draft.orphans(of: session) == [])
        }
        let orphans = try Draft.orphans(of: session)
        #expect(orphans.map(\.path) == [path])
        #expect(orphans.map(\.author) == ["Notulis"])
        #expect(orphans.map(\.text) == ["half a li"])
        #expect(orphans.map(\.at) == [Sample.wall])
        disk["room/.a.fgd.GONE.draft"] = Array("no draft at all".utf8)
        disk.vanishing = "room/.a.fgd.GONE.draft"
        #expect(try Draft.orphans(of: session).map(\.text) == ["half a li"])
        let whole = disk[path]
        disk[path] = Array(whole.prefix { $0 != 10 }.dropLast(5))
        #expect(try Draft.orphans(of: session).map(\.text) == ["half a"])
        disk[path] = whole
        disk[path][20] ^= 1
        #expect(try Draft.orphans(of: session) == [])
    }

    @Test("Where the folder of the session takes no file, the draft stands in the user's own")
    func elsewhere() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let session = try SessionFile.create(
            "room/a.fgd", by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        disk.readOnlyFolder = "room"
        #expect(throws: SessionFileError.self) { try Draft(for: session) }
        session.draftFolder = "home/state"
        let (id, writer) = (try #require(session.sessionID), try #require(session.writer))
        let other = "home/state/OTHER.\(writer).draft"
        disk[other] = Array("of another session".utf8)
        do {
            let draft = try Draft(for: session)
            try draft.save("half a line", by: "Notulis", at: Sample.wall)
            #expect(try Draft.orphans(of: session) == [])
        }
        #expect(disk.madeFolders == ["home/state"])
        let orphan = try #require(try Draft.orphans(of: session).first)
        #expect(orphan.path == "home/state/\(id).\(writer).draft")
        #expect(orphan.text == "half a line")
        #expect(try Draft.all(of: session).map(\.path) == [orphan.path])
        try Draft.discard(orphan, of: session)
        #expect(try disk.names(inFolder: "home/state") == [name(of: other)])
    }

    @Test("On a real disk it is its owner's alone, alive while it is open, and can be discarded")
    func real() throws {
        let folder = try temporaryFolder()
        let session = try SessionFile.create(
            folder + "/a.fgd", by: Sample.author, at: Sample.wall)
        do {
            let draft = try Draft(for: session)
            try draft.save("a longer line than the last", by: "Notulis", at: Sample.wall)
            try draft.save("half", by: "Notulis", at: Sample.wall)
            #expect(try Draft.orphans(of: session) == [])
        }
        let orphan = try #require(try Draft.orphans(of: session).first)
        #expect(orphan.text == "half")
        let mode = try FileManager.default.attributesOfItem(atPath: orphan.path)
        #expect(mode[.posixPermissions] as? Int == 0o600)
        try Draft.discard(orphan, of: session)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.fgd"])
    }
}
