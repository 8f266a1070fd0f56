import Glibc

/// The buffer of the tmux around the program, which hands it to the terminal's clipboard itself.
///
/// By default tmux takes no sequence from a program, but this from its own client.
enum TmuxBuffer {
    /// Puts text in the buffer; false if there is no tmux to run, or it did not take the text.
    static func load(_ text: String) -> Bool {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        guard let process = spawn(reading: ends[0]) else {
            close(ends[1])
            return false
        }
        let isWritten = write(text, to: ends[1])
        close(ends[1])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return isWritten && status == 0
    }

    private static func spawn(reading input: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let words: [String] = ["tmux", "load-buffer", "-w", "-"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { arguments.forEach { free($0) } }
        var process: pid_t = 0
        let failure = posix_spawnp(&process, "tmux", &actions, nil, &arguments, environ)
        return failure == 0 ? process : nil
    }

    /// Writes all; a tmux that has gone away ends it, without a signal to this program.
    private static func write(_ text: String, to pipe: Int32) -> Bool {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(pipe, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
