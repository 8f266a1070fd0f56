import Discussion
import Foundation
import Glibc
import Testing

@testable import SessionFile

@Suite("A file that is written over while it is open")
struct OverwritingTests {
    private enum Way: CaseIterable {
        case cut, emptied, otherSession, olderCopy, longerText
    }

    private let folder: String
    private let path: String
    private let file: SessionFile

    init() throws {
        folder = try temporaryFolder()
        path = folder + "/a.fgd"
        file = try SessionFile.create(path, by: Sample.author, at: Sample.wall)
        for text in ["satu", "dua"] { try file.append(Sample.note(text), at: Sample.moment) }
    }

    private func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

    @Test("Of a very long session the first line is known, and what came last")
    func long() throws {
        let header = try bytes().prefix { $0 != 0x0A }
        let text = String(repeating: "a", count: 100_000)
        for number in 0..<90 {
            try file.append(Sample.note("\(number) \(text)"), at: Sample.moment)
        }
        let known = file.knownBytes
        #expect(4 << 20...8 << 20 ~= known.count)
        #expect(known.starts(with: header))
        #expect(known.suffix(100_200).contains(Array("89 aaa".utf8)))
    }

    /// Puts other bytes into the file that has the name, as `cat >` does.
    private func overwrite(_ bytes: [UInt8]) throws {
        let disk = SystemDisk()
        let open = try disk.open(path, .replacing)
        defer { disk.close(open) }
        try disk.replace(open, with: bytes)
    }

    private func spoiled(_ way: Way) throws -> [UInt8] {
        let whole = try bytes()
        switch way {
        case .cut: return Array(whole.prefix(whole.count / 2))
        case .emptied: return []
        case .olderCopy:
            let lines = whole.split(separator: 10, omittingEmptySubsequences: false)
            return Array(lines.dropLast(2).joined(separator: [10])) + [10]
        case .longerText: return Array(String(repeating: "teks lain\n", count: 500).utf8)
        case .otherSession:
            let other = folder + "/other.fgd"
            let session = try SessionFile.create(other, by: Sample.author, at: Sample.wall)
            for number in 0..<20 {
                try session.append(Sample.note("lain \(number)"), at: Sample.moment)
            }
            return [UInt8](try Data(contentsOf: URL(filePath: other)))
        }
    }

    @Test(
        "Nothing is added to it, and elsewhere has every event that was known",
        arguments: Way.allCases)
    private func known(way: Way) throws {
        let spoiled = try spoiled(way)
        try overwrite(spoiled)
        let error: SessionFileError = way == .otherSession ? .otherSession : .overwritten
        #expect(throws: error) { try file.refresh() }
        #expect(throws: error) { try file.append(Sample.note("tiga"), at: Sample.moment) }
        #expect(try bytes() == spoiled)
        #expect(file.session.notes.map(\.text) == ["satu", "dua"])
        let elsewhere = folder + "/elsewhere.fgd"
        #expect(try file.save(elsewhere: elsewhere) == nil)
        try file.append(Sample.note("tiga"), at: Sample.moment)
        let saved = try SessionFile.open(elsewhere, .readOnly)
        #expect(saved.session.notes.map(\.text) == ["satu", "dua", "tiga"])
        #expect(saved.faults == [] && saved.check.gaps == [])
        guard way == .cut || way == .olderCopy else { return }
        var dice = Dice(1)
        _ = try SessionFile.merge([path, elsewhere], into: path, random: &dice)
        #expect(try SessionFile.open(path, .readOnly).session == saved.session)
    }

    @Test("What is put back as it was is no trouble any more")
    func putBack() throws {
        let whole = try bytes()
        try overwrite(Array(whole.prefix(300)))
        #expect(throws: SessionFileError.overwritten) { try file.refresh() }
        try overwrite(whole)
        #expect(try !file.refresh())
        try file.append(Sample.note("tiga"), at: Sample.moment)
        #expect(file.session.notes.map(\.text) == ["satu", "dua", "tiga"])
    }

    @Test("A line that another run could not write whole, and took back, is no loss")
    func takenBack() throws {
        let before = try bytes()
        try overwrite(before + Line.event(Sample.event(1, clock: 9, Sample.note("hampir"))).bytes)
        #expect(try file.refresh())
        #expect(file.session.notes.map(\.text) == ["satu", "dua", "hampir"])
        try overwrite(before)
        #expect(try file.refresh())
        #expect(file.session.notes.map(\.text) == ["satu", "dua"])
    }
}
