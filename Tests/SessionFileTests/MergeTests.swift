import Discussion
import Mutation
import Testing

@testable import SessionFile

@Suite("Copies merge to one file, in whatever order")
struct MergeTests {
    private static let path = "room/a.fgd"

    private func create(on disk: MemoryDisk) throws -> SessionFile {
        var dice = Dice(1)
        let file = try SessionFile.create(
            Self.path, by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        try file.append(Sample.note("first"), at: Sample.moment)
        return file
    }

    private func merge(
        _ paths: [String], into output: String, on disk: MemoryDisk
    ) throws -> Merge {
        var dice = Dice(7)
        return try SessionFile.merge(paths, into: output, on: disk, random: &dice)
    }

    /// Several people work on copies; now and then one copy goes to another laptop and is merged
    /// there.
    private func copies(_ seed: UInt64, on disk: MemoryDisk) throws -> [String] {
        var dice = Dice(seed)
        let bytes = disk[try create(on: disk).path]
        let paths = (1...4).map { "room/a (\($0)).fgd" }
        for path in paths { disk[path] = bytes }
        for step in 0..<30 {
            let path = paths[Int.random(in: 0..<4, using: &dice)]
            if Int.random(in: 0..<6, using: &dice) == 0 {
                let other = paths[Int.random(in: 0..<4, using: &dice)]
                _ = try merge([path, other], into: path, on: disk)
                continue
            }
            let file = try SessionFile.open(
                path, .readWrite(Sample.author), on: disk, random: &dice)
            try file.append(at: Sample.moment) { session, _ in
                Self.kind(step, session, &dice)
            }
        }
        return paths
    }

    private static func kind(
        _ step: Int, _ session: Session, _ dice: inout Dice
    ) -> Event.Kind {
        let note = session.notes.randomElement(using: &dice)
        switch (Int.random(in: 0..<5, using: &dice), note) {
        case (0, let note?): return .retracted([note.id.event])
        case (1, let note?):
            return .notesAmended([note.id: note.fields.change(to: [.text: .text("v\(step)")])])
        case (2, let note?): return .notesStruck([note.id])
        default: return Sample.note("note \(step)")
        }
    }

    @Test("The bytes and the session are the same", arguments: SampleFiles.seeds(6))
    func anyOrder(seed: UInt64) throws {
        let disk = MemoryDisk()
        let paths = try copies(seed, on: disk)
        var dice = Dice(seed)
        _ = try merge(paths, into: "room/all.fgd", on: disk)
        let whole = try SessionFile.open("room/all.fgd", .readOnly, on: disk)
        for turn in 0..<6 {
            let paths = paths.shuffled(using: &dice)
            let half = "room/half \(turn).fgd"
            let other = "room/other \(turn).fgd"
            _ = try merge([paths[0], paths[1], paths[0]], into: half, on: disk)
            _ = try merge([half, paths[2]], into: half, on: disk)
            _ = try merge([paths[3], half], into: other, on: disk)
            _ = try merge([other, half], into: other, on: disk)
            #expect(disk[other] == disk["room/all.fgd"])
        }
        let lines = disk["room/all.fgd"].split(separator: 10).map { $0 + [10] }
        for turn in 0..<6 {
            let shuffled = "room/shuffled \(turn).fgd"
            disk[shuffled] = lines[0] + lines.dropFirst().shuffled(using: &dice).flatMap { $0 }
            let file = try SessionFile.open(shuffled, .readOnly, on: disk)
            #expect(file.session == whole.session)
        }
        #expect(whole.check.gaps == [])
        #expect(whole.faults == [])
    }

    @Test("Every line is copied byte for byte, and each copy says what it brought")
    func bytes() throws {
        let disk = MemoryDisk()
        let file = try create(on: disk)
        disk["room/b.fgd"] = disk[Self.path]
        let other = try SessionFile.open("room/b.fgd", .readWrite(Sample.author), on: disk)
        try file.append(Sample.note("here"), at: Sample.moment)
        try other.append(Sample.note("there"), at: Sample.moment)
        let before = Set(
            (disk[Self.path] + disk["room/b.fgd"]).split(separator: 10).map { Array($0) })
        #expect(try file.copies() == [Copy(path: "room/b.fgd", news: 2)])
        #expect(
            try merge([Self.path, "room/b.fgd"], into: Self.path, on: disk)
                == Merge(
                    sources: [
                        .init(path: Self.path, news: 3), .init(path: "room/b.fgd", news: 2),
                    ], events: 5))
        #expect(Set(disk[Self.path].split(separator: 10).map { Array($0) }) == before)
        #expect(try file.refresh())
        #expect(Set(file.session.notes.map(\.text)) == ["first", "here", "there"])
        #expect(try file.copies() == [])
        try file.append(Sample.note("after"), at: Sample.moment)
        #expect(file.session.notes.last?.text == "after")
    }

    @Test("Other sessions are refused, as inputs and as the output")
    func refused() throws {
        let disk = MemoryDisk()
        _ = try create(on: disk)
        var dice = Dice(9)
        _ = try SessionFile.create(
            "room/z.fgd", by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        disk["room/no.txt"] = Array("shopping".utf8)
        let before = disk["room/z.fgd"]
        #expect(throws: MergeError.otherSession("room/z.fgd", than: Self.path)) {
            try merge([Self.path, "room/z.fgd"], into: "room/o.fgd", on: disk)
        }
        #expect(throws: MergeError.taken("room/z.fgd")) {
            try merge([Self.path], into: "room/z.fgd", on: disk)
        }
        #expect(throws: MergeError.taken("room/no.txt")) {
            try merge([Self.path], into: "room/no.txt", on: disk)
        }
        #expect(disk["room/z.fgd"] == before)
        #expect(disk["room/no.txt"] == Array("shopping".utf8))
        #expect(disk["room/o.fgd"] == [])
    }

    @Test("What an output holds that was not named stays, and damaged lines are kept beside it")
    func output() throws {
        let disk = MemoryDisk()
        let file = try create(on: disk)
        disk["room/b.fgd"] = disk[Self.path] + Array("{damaged\n".utf8)
        try file.append(Sample.note("only here"), at: Sample.moment)
        let merge = try merge(["room/b.fgd"], into: Self.path, on: disk)
        #expect(merge.sources.map(\.news) == [2, 1])
        #expect(merge.setAside == 1)
        #expect(disk["room/a.fgd.aside"] == Array("\n{damaged\n".utf8))
        let again = try SessionFile.open(Self.path, .readOnly, on: disk)
        #expect(again.session.notes.map(\.text) == ["first", "only here"])
        #expect(again.faults == [])
    }

    @Test("A stub wins over the body that another copy still has")
    func stubs() throws {
        let disk = MemoryDisk()
        let file = try create(on: disk)
        let id = try #require(file.session.notes.first?.id)
        disk["room/old.fgd"] = disk[Self.path]
        var dice = Dice(3)
        _ = try file.purge(Erased(notes: [id]), at: Sample.moment, random: &dice)
        for paths in [[Self.path, "room/old.fgd"], ["room/old.fgd", Self.path]] {
            _ = try merge(paths, into: "room/o.fgd", on: disk)
            #expect(disk["room/o.fgd"].firstRange(of: Array("first".utf8)) == nil)
            let merged = try SessionFile.open("room/o.fgd", .readOnly, on: disk)
            #expect(merged.session.notes.isEmpty)
            #expect(merged.check.gaps == [])
        }
    }

    @Test(
        "A crash at any operation leaves the old file or the new",
        arguments: MemoryDisk.Aftermath.allCases)
    func crash(aftermath: MemoryDisk.Aftermath) throws {
        for crash in 1... {
            let disk = MemoryDisk()
            let file = try create(on: disk)
            disk["room/b.fgd"] = disk[Self.path]
            try file.append(Sample.note("here"), at: Sample.moment)
            let other = try SessionFile.open("room/b.fgd", .readWrite(Sample.author), on: disk)
            try other.append(Sample.note("there"), at: Sample.moment)
            let before = disk[Self.path]
            disk.crashAt = disk.operations + crash
            let isDone = (try? merge([Self.path, "room/b.fgd"], into: Self.path, on: disk)) != nil
            let found = disk.afterCrash(aftermath)
            let notes = try SessionFile.open(Self.path, .readOnly, on: found)
                .session.notes.map(\.text)
            #expect(found[Self.path] == before || Set(notes) == ["first", "here", "there"])
            if isDone {
                #expect(Set(notes) == ["first", "here", "there"])
                break
            }
        }
    }
}
