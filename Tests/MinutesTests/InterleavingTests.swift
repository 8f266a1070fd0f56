import Discussion
import Foundation
import Minutes
import Mutation
import SessionFile
import Testing
import Wording

@Suite("However lines are interleaved and copies are merged")
struct InterleavingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")

    /// What is read and printed of a file.
    private struct Outcome: Equatable {
        var session: Session
        var papers: [[UInt8]]
    }

    @Test(
        "The session is the same and so are its minutes, byte for byte",
        arguments: SampleFiles.seeds(2))
    func same(seed: UInt64) throws {
        var dice = Dice(seed)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for sample in try SampleFiles.all() {
            let lines = sample.split(separator: 0x0A).map { $0 + [0x0A] }
            let whole = try outcome(of: write(lines, "whole"))
            let shuffled = lines[..<1] + (lines[1...] + lines[1...]).shuffled(using: &dice)
            #expect(try outcome(of: write(shuffled, "shuffled")) == whole)
            #expect(try outcome(of: merged(lines, &dice)) == whole)
        }
    }

    /// Three copies of which each holds some of the lines, and all hold each, merged two by two.
    private func merged(_ lines: [ArraySlice<UInt8>], _ dice: inout Dice) throws -> String {
        var copies = [ArraySlice<ArraySlice<UInt8>>](repeating: lines[..<1], count: 3)
        for line in lines.dropFirst() {
            let count = Int.random(in: 1...3, using: &dice)
            for copy in copies.indices.shuffled(using: &dice).prefix(count) {
                copies[copy].append(line)
            }
        }
        let paths = try copies.enumerated().map { try write($1, "copy \($0)") }
            .shuffled(using: &dice)
        let all = folder.path + "/all.fgd"
        try? FileManager.default.removeItem(atPath: all)
        _ = try SessionFile.merge([paths[0], paths[1]], into: all, random: &dice)
        _ = try SessionFile.merge([paths[2]], into: all, random: &dice)
        return all
    }

    private func write(
        _ lines: some Sequence<ArraySlice<UInt8>>, _ name: String
    ) throws -> String {
        let path = folder.path + "/" + name + ".fgd"
        try Data(lines.flatMap { $0 }).write(to: URL(filePath: path))
        return path
    }

    private func outcome(of path: String) throws -> Outcome {
        let session = try SessionFile.open(path, .readOnly).session
        let time = WallTime(milliseconds: 1_606_702_324_512, offset: 420)
        let now = session.instant(at: Moment(at: time, up: 8_123_456), boot: "b00t")
        let imprint = Imprint(made: time, program: "Rembug", language: .indonesian)
        let papers = [(Audience.team, DocumentName.transcript), (.official, .notula)].map {
            let release = session.released(to: $0, at: now)
            return MinutesFormat.markdown.render($1.document(of: release, imprint))
        }
        return Outcome(session: session, papers: papers)
    }
}

/// Numbers that are the same for the same seed.
private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }
}
