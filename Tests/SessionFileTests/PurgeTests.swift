import Discussion
import Foundation
import Glibc
import Testing

@testable import SessionFile

@Suite("What is erased is in no file afterwards")
struct PurgeTests {
    static let secret = "Saya dipukul suami dan takut bicara"
    static let name = "Sulastri Handayani"

    /// A session of three people entered at once, of whom the second spoke, was corrected, was
    /// quoted by another, and stands in drafts, damaged lines and what a crash left.
    func room(in folder: String) throws -> (SessionFile, EntityID) {
        let file = try SessionFile.create(
            folder + "/a.fgd", by: Sample.author, at: Sample.wall)
        let people = try file.append(
            .peopleAdded([
                [.code: .text("P01"), .name: .text("Ani")],
                [.code: .text("P02"), .name: .text(Self.name), .cue: .text("batik hijau")],
                [.code: .text("P03"), .name: .text("Budi")],
            ]), at: Sample.moment)
        let person = EntityID(people.id, index: 1)
        try file.append(
            .attendanceRecorded(
                AttendanceRecorded([EntityID(people.id), person], .arrived)), at: Sample.moment)
        try note(Self.secret, by: person, to: file)
        let note = try #require(file.session.notes.first)
        try file.append(
            .notesAmended([
                note.id: note.fields.change(to: [.text: .text(Self.secret + " sekali")])
            ]), at: Sample.moment)
        try self.note("Kata Bu Sulastri begitu", by: EntityID(people.id, index: 2), to: file)
        return (file, person)
    }

    func note(_ text: String, by person: EntityID, to file: SessionFile) throws {
        let values: [NoteKey: FieldValue] = [
            .kind: .text("quote"), .text: .text(text), .speaker: .entity(person),
        ]
        try file.append(.noteTaken(NoteTaken(values, line: "@2 " + text)), at: Sample.moment)
    }

    func bytes(in folder: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            files[name] = [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + name)))
        }
        return files
    }

    func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    @Test("Words that one note took over from another that is erased are gone from it too")
    func joined() throws {
        let folder = try temporaryFolder()
        let file = try SessionFile.create(folder + "/a.fgd", by: Sample.author, at: Sample.wall)
        for text in ["Kas dipegang RT", Self.secret] {
            try file.append(Sample.note(text), at: Sample.moment)
        }
        let notes = file.session.notes.map(\.id)
        try file.append(at: Sample.moment) { (session, id) throws(Refusal) in
            try session.event(for: .joinNotes(notes[0], [notes[1]], withWords: true), as: id)
        }
        #expect(file.session.standingNotes.map(\.text) == ["Kas dipegang RT / " + Self.secret])
        var dice = Dice(4)
        let receipt = try file.purge(
            Erased(notes: [notes[1]]), at: Sample.moment, random: &dice)
        #expect(file.session.standingNotes.map(\.text) == ["Kas dipegang RT"])
        #expect(receipt.erased.map(\.number) == [3, 4])
        for bytes in try bytes(in: folder).values {
            #expect(bytes.firstRange(of: Array(Self.secret.utf8)) == nil)
        }
    }

    @Test("A name that was corrected is erased with the one that stands, and known in others' text")
    func formerNames() throws {
        let folder = try temporaryFolder()
        let (file, person) = try room(in: folder)
        for name in ["Sri Lestari", "Sri Lastri"] {
            let change = try #require(file.session.people[person]).fields.change(
                to: [.name: .text(name)])
            try file.append(.peopleAmended([person: change]), at: Sample.moment)
        }
        var dice = Dice(4)
        let notes = Set(file.session.notes.filter { $0.speaker == .person(person) }.map(\.id))
        let receipt = try file.purge(
            Erased(people: [person], notes: notes), at: Sample.moment, random: &dice)
        for (name, bytes) in try bytes(in: folder) {
            for text in [Self.name, "Sri Lestari", "Sri Lastri"] {
                #expect(bytes.firstRange(of: Array(text.utf8)) == nil, "\(text) in \(name)")
            }
        }
        #expect(receipt.mentions == [] && receipt.masked == [7])
        #expect(file.session.people.map(\.code) == ["P01", "P03"])
    }

    @Test("Name and words of a person, drafts, damaged lines and leftovers included")
    func person() throws {
        let folder = try temporaryFolder()
        let (file, person) = try room(in: folder)
        let other = try SessionFile.open(folder + "/a.fgd", .readWrite(Sample.author))
        try write(
            "\nx\(Self.secret)\n{\"name\":\"\(Self.name)\"\nunknown\n",
            to: folder + "/a.fgd.aside")
        try write(Self.secret, to: folder + "/.a.fgd.00000000.new")
        do { try Draft(for: file).save(Self.secret, by: "N", at: Sample.wall) }
        var damaged = [UInt8](try Data(contentsOf: URL(filePath: folder + "/a.fgd")))
        let line = try #require(
            damaged.split(separator: 10).last { $0.firstRange(of: Array(Self.secret.utf8)) != nil })
        damaged += [UInt8(ascii: "x")] + line + [10]
        try Data(damaged).write(to: URL(filePath: folder + "/a.fgd"))
        var dice = Dice(4)
        let notes = Set(file.session.notes.filter { $0.speaker == .person(person) }.map(\.id))
        let receipt = try file.purge(
            Erased(people: [person], notes: notes), at: Sample.moment, random: &dice)
        for (name, bytes) in try bytes(in: folder) {
            for text in [Self.secret, Self.name, "batik hijau"] {
                #expect(bytes.firstRange(of: Array(text.utf8)) == nil, "\(text) in \(name)")
            }
        }
        #expect(receipt.erased.map(\.number) == [4, 5])
        #expect(receipt.shortened.map(\.number) == [2, 3, 6])
        #expect(receipt.damagedLines == 3)
        #expect(receipt.unreadableLines == 1)
        #expect(receipt.removedFiles.count == 2)
        #expect(receipt.mentions == [] && receipt.masked == [7])
        #expect(file.session.people.map(\.code) == ["P01", "P03"])
        #expect(file.session.notes.map(\.text) == ["Kata … begitu"])
        #expect(file.check.gaps == [])
        #expect(file.faults == [])
        try other.append(Sample.note("goes on"), at: Sample.moment)
        #expect(other.session.notes.last?.text == "goes on")
        #expect(other.session.people == file.session.people)
        for (name, bytes) in try bytes(in: folder) {
            #expect(bytes.firstRange(of: Array(Self.secret.utf8)) == nil, "again in \(name)")
        }
    }

    @Test("What could not be erased is erased when it is asked for again")
    func again() throws {
        let folder = try temporaryFolder()
        let (file, person) = try room(in: folder)
        let copy = try [UInt8](Data(contentsOf: URL(filePath: folder + "/a.fgd")))
        let held = try SessionFile.open(folder + "/a.fgd", .readWrite(Sample.author))
        var draft: Draft? = try Draft(for: held)
        try draft?.save("@2 takut lagi", by: "N", at: Sample.wall)
        var dice = Dice(4)
        let erased = Erased(people: [person]).withVoices(in: file.session)
        let first = try file.purge(erased, at: Sample.moment, random: &dice)
        #expect(first.openDrafts.count == 1 && first.isIncomplete)
        draft = nil
        try Data(copy).write(to: URL(filePath: folder + "/late.fgd"))
        let again = try file.purge(
            Erased(), called: "p2", at: Sample.moment, random: &dice)
        #expect(again.clearedCopies == [folder + "/late.fgd"])
        #expect(again.removedFiles.count == 1 && !again.isIncomplete)
        for (name, bytes) in try bytes(in: folder) {
            for text in [Self.secret, Self.name, "batik hijau", "takut lagi"] {
                #expect(bytes.firstRange(of: Array(text.utf8)) == nil, "\(text) in \(name)")
            }
        }
        let third = try file.purge(Erased(), called: "p2", at: Sample.moment, random: &dice)
        #expect(third.isNeedless)
    }

    @Test("Once is enough, and a note alone leaves its speaker")
    func note() throws {
        let folder = try temporaryFolder()
        let (file, person) = try room(in: folder)
        let note = try #require(file.session.notes.first?.id)
        var dice = Dice(4)
        let receipt = try file.purge(Erased(notes: [note]), at: Sample.moment, random: &dice)
        #expect(receipt.erased.count == 2)
        #expect(file.session.people.map(\.id).contains(person))
        let before = try bytes(in: folder)
        let again = try file.purge(Erased(notes: [note]), at: Sample.moment, random: &dice)
        #expect(again == Purge())
        #expect(try bytes(in: folder) == before)
    }

    @Test("An entry of a board, and what was changed in it")
    func entry() throws {
        let folder = try temporaryFolder()
        let (file, person) = try room(in: folder)
        let method = try file.append(.methodAdopted(Sample.method), at: Sample.moment)
        let added = EntryAdded(
            board: EntityID(method.id, index: 1), ["to": .text("RAHASIA")], speaker: person,
            line: "+ RAHASIA")
        let entry = EntityID(try file.append(.entryAdded(added), at: Sample.moment).id)
        let change = Changes<EntryKey>(["to": .text("RAHASIA juga")], replaces: [:])
        try file.append(.entryAmended(entry, change), at: Sample.moment)
        var dice = Dice(4)
        let receipt = try file.purge(Erased(notes: [entry]), at: Sample.moment, random: &dice)
        #expect(receipt.erased.count == 2)
        #expect(file.session.entries.map(\.id) == [])
        for bytes in try bytes(in: folder).values {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("RAHASIA"))
        }
    }

    @Test("A body that an old file brings back is erased for good by erasing again")
    func broughtBack() throws {
        let folder = try temporaryFolder()
        let (file, _) = try room(in: folder)
        let old = try bytes(in: folder)["a.fgd"] ?? []
        let note = try #require(file.session.notes.first?.id)
        var dice = Dice(4)
        _ = try file.purge(Erased(notes: [note]), at: Sample.moment, random: &dice)
        try FileManager.default.removeItem(atPath: folder + "/a.fgd")
        try Data(old).write(to: URL(filePath: folder + "/a.fgd"))
        #expect(try file.refresh())
        #expect(!file.session.notes.map(\.id).contains(note))
        _ = try file.purge(Erased(notes: [note]), at: Sample.moment, random: &dice)
        #expect(try bytes(in: folder)["a.fgd"]?.firstRange(of: Array(Self.secret.utf8)) == nil)
    }

    @Test("A crash leaves all of it or none", arguments: MemoryDisk.Aftermath.allCases)
    func crash(aftermath: MemoryDisk.Aftermath) throws {
        for crash in 1... {
            let disk = MemoryDisk()
            var dice = Dice(1)
            let file = try SessionFile.create(
                "room/a.fgd", by: Sample.author, at: Sample.wall, on: disk, random: &dice)
            try file.append(Sample.note("keep this"), at: Sample.moment)
            let note = try file.append(Sample.note("erase this"), at: Sample.moment)
            disk.crashAt = disk.operations + crash
            let isDone =
                (try? file.purge(
                    Erased(notes: [EntityID(note.id)]), at: Sample.moment, random: &dice)) != nil
            let found = disk.afterCrash(aftermath)
            let again = try SessionFile.open("room/a.fgd", .readOnly, on: found)
            let texts = again.session.notes.map(\.text)
            #expect(texts == ["keep this"] || (!isDone && texts == ["keep this", "erase this"]))
            #expect(again.faults == [])
            #expect(again.check.gaps == [])
            if isDone { break }
        }
    }
}
