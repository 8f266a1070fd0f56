import Foundation
import Mutation
import Testing

/// Files that nobody would make on purpose, and files that somebody did, in front of every command
/// that reads.
@Suite("No file stops the built program", .serialized)
struct HostileFileTests {
    private static let commands = [
        "show", "show --json", "check", "log", "log --person P01 --kind note --from 00:00",
        "minutes --document transcript", "people", "minutes --for public --format html",
    ]

    @Test("Whatever its events say", arguments: SampleFiles.seeds(2))
    func mutated(seed: UInt64) throws {
        let sandbox = try Sandbox()
        var mutation = Mutation(seed)
        for sample in try SampleFiles.all() {
            let bytes = mutation.applied(to: sample)
            try Data(bytes).write(to: sandbox.folder.appending(path: "a.fgd"))
            for command in Self.commands {
                let words = command.split(separator: " ").map(String.init)
                let arguments = [sandbox.program, words[0], "a.fgd"] + words.dropFirst()
                let result = try sandbox.run(arguments)
                let sentence = result.output.suffix(300)
                #expect([0, 64, 65].contains(result.status), "\(command): \(sentence)")
                let hasControls = result.output.unicodeScalars.contains { scalar in
                    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r"
                }
                #expect(!hasControls, "\(command) lets a control character through")
            }
        }
        try sandbox.remove()
    }
}
