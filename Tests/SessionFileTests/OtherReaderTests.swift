import Discussion
import Foundation
import Mutation
import Testing

@testable import SessionFile

@Suite("A reader in another language")
struct OtherReaderTests {
    @Test("It reads what is written here, checks the sums, and names what is damaged")
    func python() throws {
        let path = try temporaryFolder() + "/a.fgd"
        var dice = Dice(7)
        let file = try SessionFile.create(
            path, by: Sample.author, at: Sample.wall, on: SystemDisk(), random: &dice)
        let writer = try #require(file.writer)
        try file.append(Sample.note("kopi ☕"), at: Sample.moment)
        try file.append(.offRecordBegan, at: Sample.moment)
        var bytes = Line.purged(Sample.id(1), clock: 1).bytes
        bytes += Line.event(Sample.event(1, clock: 1, .sessionClosed)).bytes
        bytes += Array(#"{"crc":"00000000","writer":"7QK3M2XA"}"#.utf8) + [10, 13, 10]
        bytes += Array("{torn".utf8)
        try append(bytes, to: path)
        let at = "2020-11-30T09:12:04.512+07:00 Notulis"
        #expect(
            try run(path) == """
                line 7: wrong checksum
                line 9: unreadable
                1 \(writer):1 \(at) writerJoined {"role": "note", "program": "rembug 1.0", \
                "boot": "b00t"}
                2 \(writer):2 \(at) noteTaken {"note": {"kind": "paraphrase", "text": "kopi ☕"}, \
                "line": "kopi ☕"}
                3 \(writer):3 \(at) offRecordBegan {}

                """)
    }

    @Test("Both readers say the same of lines that were changed", arguments: SampleFiles.seeds(2))
    func mutated(seed: UInt64) throws {
        var mutation = Mutation(seed)
        var dice = Dice(seed)
        let path = try temporaryFolder() + "/a.fgd"
        for sample in try SampleFiles.all() {
            var bytes = mutation.applied(to: sample) + sample.dropFirst(300)
            for _ in 0..<200 {
                let place = Int.random(in: 300..<bytes.count, using: &dice)
                bytes[place] = UInt8.random(in: 0...255, using: &dice)
            }
            try Data(bytes).write(to: URL(filePath: path))
            try compare(path)
        }
    }

    /// The wrong checksums are the same; what the other cannot read, nobody can; what it reads
    /// and is not read here is a line that is named, for its data or its clock.
    private func compare(_ path: String) throws {
        var here: [Int: LineFault] = [:]
        var identities: Set<String> = []
        let file = try SessionFile.open(path, .readOnly)
        try file.entries { entry in
            if let fault = entry.fault { here[entry.number] = fault }
            if case .event(let event) = entry.line {
                identities.insert("\(event.clock) \(event.id)")
            }
        }
        var there: [Int: String] = [:]
        var events: Set<String> = []
        for line in try run(path).split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            if words.first == "line", let number = Int(words[1].dropLast()) {
                there[number] = words[2]
            } else if words.count > 1, words[1].contains(":"), Int(words[0]) != nil {
                events.insert(words[0] + " " + words[1])
            }
        }
        let sums = { (number: Int) in here[number] == .wrongChecksum }
        #expect(
            Set(here.keys.filter(sums))
                == Set(there.filter { $0.value == "wrong checksum" }.keys))
        for (number, fault) in there where fault == "unreadable" {
            #expect(here[number].map { !$0.isRead } ?? false, "line \(number)")
        }
        #expect(identities.subtracting(events).isEmpty)
    }

    private func append(_ bytes: [UInt8], to path: String) throws {
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }

    private func run(_ path: String) throws -> String {
        let reader = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/SessionFile/reader.py")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B", reader.path, path]
        process.environment = ProcessInfo.processInfo.environment
            .merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "python3 is missing, or the reader failed")
        return String(decoding: text, as: UTF8.self)
    }
}
