import Foundation
import Glibc

/// An empty folder with a home of its own and a clock that stands still, in which the built
/// program is run as a person would type it.
struct Sandbox {
    let folder: URL
    private let programs: URL

    /// Makes the folder; the program is the one beside the tests.
    init() throws {
        programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent()
        folder = FileManager.default.temporaryDirectory
            .appending(path: "rembug-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "home"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "samples"),
            withDestinationURL: Repository.root.appending(path: "sessions"))
    }

    /// Takes the folder away; a program that is just ending in it may still put its last files away.
    func remove() throws {
        for _ in 0..<50 {
            if (try? FileManager.default.removeItem(at: folder)) != nil { return }
            usleep(100_000)
        }
        try FileManager.default.removeItem(at: folder)
    }

    /// The built program.
    var program: String { programs.appending(path: "rembug").path }

    /// Runs a line in the shell, with both outputs in one, in the order of writing.
    func run(_ line: String) throws -> Shell.Result {
        try run(["/bin/sh", "-c", line])
    }

    /// Runs a program with these arguments, as they are.
    func run(_ arguments: [String]) throws -> Shell.Result {
        try Shell.run(arguments, in: folder, environment: environment)
    }

    private var environment: [String: String] {
        let home = folder.appending(path: "home").path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return [
            "PATH": "\(programs.path):\(path)", "HOME": home, "TMUX_TMPDIR": home,
            "XDG_STATE_HOME": home + "/state", "XDG_DATA_HOME": home + "/data",
            "XDG_CONFIG_HOME": home + "/config", "USER": "siti", "TZ": "Asia/Jakarta",
            "LANG": "C.UTF-8", "TERM": "dumb", "COLUMNS": "80",
            "SOURCE_DATE_EPOCH": "1606700000",
        ]
    }
}
