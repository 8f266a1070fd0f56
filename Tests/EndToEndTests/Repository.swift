import Foundation

/// Where the tests and what they expect stand.
enum Repository {
    static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of these tests.
    static let tests = URL(filePath: #filePath).deletingLastPathComponent()

    /// The files of a folder beside the tests, by name.
    static func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: tests.appending(path: folder).path
        ).sorted()
    }

    /// The text that a test expects; with `RECORD_GOLDENS=1` in the environment, what came out is
    /// written first, to be read as a change.
    static func expected(_ path: String, from actual: @autoclosure () throws -> String) throws
        -> String
    {
        let file = tests.appending(path: path)
        if isRecording { try Data(actual().utf8).write(to: file) }
        return try String(contentsOf: file, encoding: .utf8)
    }

    static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
}
