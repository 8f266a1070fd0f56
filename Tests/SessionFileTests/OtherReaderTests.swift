import Discussion
import Foundation
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
