import Discussion
import Foundation
import Glibc
import Testing

@testable import SessionFile

extension PurgeTests {
    @Test("Copies beside it, whatever they are called; other files that tell of it are named")
    func copies() throws {
        let folder = try temporaryFolder()
        let (file, person) = try room(in: folder)
        for name in ["b.fgd", "a.fgd~"] {
            try FileManager.default.copyItem(
                atPath: folder + "/a.fgd", toPath: folder + "/" + name)
        }
        let late = "Hanya di salinan ini tertulis"
        do {
            let copy = try SessionFile.open(folder + "/b.fgd", .readWrite(Sample.author))
            try note(late, by: person, to: copy)
        }
        try write("Notula: \(Self.secret).", to: folder + "/a.txt")
        try write("Acara", to: folder + "/b.txt")
        var dice = Dice(4)
        let erased = Erased(people: [person]).withVoices(in: file.session)
        let receipt = try file.purge(erased, at: Sample.moment, random: &dice)
        #expect(receipt.clearedCopies == ["a.fgd~", "b.fgd"].map { folder + "/" + $0 })
        #expect(receipt.copies == [])
        #expect(receipt.telling == [folder + "/a.txt"])
        #expect(receipt.erased.map(\.number) == [4, 5])
        for (name, bytes) in try bytes(in: folder) where name != "a.txt" {
            for text in [Self.secret, Self.name, late] {
                #expect(bytes.firstRange(of: Array(text.utf8)) == nil, "\(text) in \(name)")
            }
        }
        let copy = try SessionFile.open(folder + "/b.fgd", .readOnly)
        #expect(copy.session.notes.map(\.text) == ["Kata … begitu"])
        #expect(copy.faults == [] && copy.check.gaps == [])
    }

    @Test("A draft that names the person in shorthand goes too, and one that does not stays")
    func shorthand() throws {
        let folder = try temporaryFolder()
        let (file, person) = try room(in: folder)
        for line in ["? @2 takut", "@P02 lagi", "@sulas lagi"] {
            let other = try SessionFile.open(folder + "/a.fgd", .readWrite(Sample.author))
            try Draft(for: other).save(line, by: "N", at: Sample.wall)
        }
        try Draft(for: file).save("@3 lain, P021", by: "N", at: Sample.wall)
        var dice = Dice(4)
        let receipt = try file.purge(Erased(people: [person]), at: Sample.moment, random: &dice)
        #expect(receipt.removedFiles.count == 3)
        #expect(try Draft.orphans(of: file).map(\.text) == ["@3 lain, P021"])
    }

    @Test("Copies whose names are no UTF-8, and those saved elsewhere; packed files are named")
    func names() throws {
        let folder = try temporaryFolder()
        let other = try temporaryFolder()
        let (file, person) = try room(in: folder)
        file.elsewhere = [other]
        let whole = try [UInt8](Data(contentsOf: URL(filePath: folder + "/a.fgd")))
        let disk = SystemDisk()
        for path in [folder + "/s\u{10FFE9}.fgd", other + "/a.fgd"] {
            let copy = try disk.open(path, .creating)
            try disk.appendAll(copy, whole)
            disk.close(copy)
        }
        try write("%PDF-1.7", to: folder + "/a.pdf")
        var dice = Dice(4)
        let erased = Erased(people: [person]).withVoices(in: file.session)
        let receipt = try file.purge(erased, at: Sample.moment, random: &dice)
        let copies = [folder + "/s\\xE9.fgd", other + "/a.fgd"]
        #expect(receipt.clearedCopies.map(\.withPathBytesSpelt) == copies)
        #expect(receipt.unsearched == [folder + "/a.pdf"])
        #expect(access(folder + "/s\u{10FFE9}.fgd", F_OK) != 0)
        for name in try disk.names(inFolder: folder) {
            let open = try disk.open(folder + "/" + name, .reading)
            let bytes = try disk.bytes(of: open, at: 0, count: 1 << 20)
            #expect(bytes.firstRange(of: Array(Self.secret.utf8)) == nil, "in \(name)")
        }
    }
}
