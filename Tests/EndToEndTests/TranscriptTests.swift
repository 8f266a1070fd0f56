import Foundation
import Testing

/// Runs the commands of each file in `Transcripts`, one after the other in one folder, and
/// compares everything they print and how they end.
///
/// A command is a line that begins with `$ `; its output follows as it is, and its exit status in
/// brackets on a line of its own. `samples` is the folder of sessions that come with Rembug.
@Suite("Transcripts of commands", .serialized)
struct TranscriptTests {
    @Test("A transcript comes out as it is written", arguments: try Repository.files(in: folder))
    func transcript(name: String) throws {
        let path = Self.folder + "/" + name
        let file = Repository.tests.appending(path: path)
        let commands = try String(contentsOf: file, encoding: .utf8)
            .split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        try #require(!commands.isEmpty, "\(name) holds no command")
        let sandbox = try Sandbox()
        let actual = try commands.map { try Self.run($0, in: sandbox) }.joined()
        try sandbox.remove()
        let expected = try Repository.expected(path, from: actual)
        #expect(actual == expected)
    }

    private static let folder = "Transcripts"

    private static func run(_ command: String, in sandbox: Sandbox) throws -> String {
        let result = try sandbox.run(command)
        let isEnded = result.output.isEmpty || result.output.hasSuffix("\n")
        let output = result.output + (isEnded ? "" : "\n(no line feed at the end)\n")
        return "$ \(command)\n\(output)[\(result.status)]\n"
    }
}
