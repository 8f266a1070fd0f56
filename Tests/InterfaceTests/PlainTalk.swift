import Discussion
import Foundation
import Testing
import Wording

@testable import Interface

/// A session that a test runs line by line: lines in, and after each what is said.
struct PlainTalk {
    let room: Room
    let session: PlainSession

    /// Begins in a room, with its commands in a language.
    init(_ room: Room, _ language: Language = .indonesian) throws {
        self.room = room
        session = PlainSession(try Scenario(room, language).live)
    }

    /// Types lines, five seconds each, and returns them with what is said.
    func say(_ lines: [String]) -> [String] {
        lines.flatMap { line in
            room.wait(seconds: 5)
            return ["> " + line] + session.take(line)
        }
    }

    /// Holds what was said against what was recorded of it, and for screen readers against boxes.
    static func expectGolden(_ said: [String], _ name: String) throws {
        let text = said.joined(separator: "\n") + "\n"
        #expect(!text.contains { "─│┌┬□■▸".contains($0) })
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Screens/\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }
}
