import Glibc

/// Another program that is given bytes and gives bytes.
struct ChildProcess {
    /// What it wrote to standard output.
    private(set) var output: [UInt8] = []
    /// What it wrote to standard error, as far as that is heard.
    private(set) var errors: [UInt8] = []
    /// Its exit status; nothing if a signal ended it.
    let status: Int32?

    /// Why it could not be started, as the number that `errno` has.
    struct NotStarted: Error { let code: Int32 }

    /// Runs a program until it ends; it reads everything before it writes more than a pipe holds.
    ///
    /// Where its errors are not heard, they go to this program's own standard error.
    init(
        _ path: String, _ arguments: [String], input: [UInt8], hearsErrors: Bool
    ) throws(NotStarted) {
        let toProgram = try Self.pipe()
        let fromProgram = try Self.pipe()
        let complaints = try Self.pipe()
        let process = try Self.start(
            path, arguments, toProgram.output, fromProgram.input,
            hearsErrors ? complaints.input : STDERR_FILENO)
        for end in [toProgram.output, fromProgram.input, complaints.input] { close(end) }
        // If it has ended already, its status says more than the pipe.
        try? writeAll(input, to: toProgram.input)
        close(toProgram.input)
        (output, errors) = Self.readBoth(fromProgram.output, complaints.output)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    private static func start(
        _ path: String, _ arguments: [String], _ input: Int32, _ output: Int32, _ errors: Int32
    ) throws(NotStarted) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, path, &actions, nil, words, environ)
        guard code == 0 else { throw NotStarted(code: code) }
        return process
    }

    /// Reads whichever has something, until both have ended, and closes them.
    private static func readBoth(_ first: Int32, _ second: Int32) -> ([UInt8], [UInt8]) {
        var ends = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var bytes: [[UInt8]] = [[], []]
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while ends.contains(where: { $0.fd >= 0 }) {
            if poll(&ends, 2, -1) < 0, errno != EINTR { break }
            for place in ends.indices where ends[place].fd >= 0 && ends[place].revents != 0 {
                let count = read(ends[place].fd, &piece, piece.count)
                if count < 0, errno == EINTR { continue }
                if count > 0 {
                    bytes[place] += piece[..<count]
                } else {
                    close(ends[place].fd)
                    ends[place].fd = -1
                }
            }
        }
        return (bytes[0], bytes[1])
    }

    /// Two ends that a started program gets only by name.
    private static func pipe() throws(NotStarted) -> (output: Int32, input: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw NotStarted(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
