import Foundation

/// Runs programs for the tests without Foundation's `Process`, which waits for as long as any
/// descendant lives; a tmux server outlives the command that starts it.
enum Shell {
    /// What came out, and how it ended.
    struct Result: Equatable {
        var output: String
        var status: Int32
    }

    /// A program that could not be started, or whose end could not be learned.
    struct Failure: Error {
        let program: String
        let number: Int32
    }

    /// Runs a program in a folder, with both outputs in one, in the order of writing.
    ///
    /// The output goes to a file, not a pipe, so that nothing waits for what the program leaves
    /// running; no other descriptor is handed on.
    static func run(
        _ arguments: [String], in folder: URL, environment: [String: String]
    ) throws -> Result {
        let output = folder.deletingLastPathComponent()
            .appending(path: "rembug-output-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let process = try spawn(arguments, in: folder, environment: environment, output: output)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure(program: arguments[0], number: errno) }
        }
        return Result(
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            status: exitStatus(status))
    }

    private static func spawn(
        _ arguments: [String], in folder: URL, environment: [String: String], output: URL
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, 1, output.path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        for descriptor in Int32(3)..<512 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        blockNoSignals(&attributes)
        var process: pid_t = 0
        let failure = withCStrings(["env", "-C", folder.path] + arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                posix_spawn(
                    &process, "/usr/bin/env", &actions, &attributes, arguments, environment)
            }
        }
        guard failure == 0 else { throw Failure(program: arguments[0], number: failure) }
        return process
    }

    /// A test runs on a thread that blocks most signals, and a program would inherit that: a tmux
    /// server that never hears of its child's end would live for ever.
    private static func blockNoSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    }

    /// As a shell has it: 128 and the number of the signal that ended a program.
    private static func exitStatus(_ status: Int32) -> Int32 {
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = texts.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
