import Discussion
import Glibc
import Minutes
import Wording

/// The program that draws PDF: `rembug-paper` beside this one, or in `../libexec/rembug`.
enum PaperProgram {
    /// Has the document drawn; what it has to say about fonts goes to standard error.
    static func pdf(of document: Document) throws -> [UInt8] {
        try run(path, with: document.json)
    }

    /// Has the figures drawn, for formats that hold pictures only.
    static func drawn(_ document: Document) throws -> Document {
        let bytes = try run(path, ["--draw"], with: document.json)
        do { return try Document(json: bytes) } catch { throw Failure(.paperFailed) }
    }

    private static var path: String {
        get throws {
            let places = ["", "/../libexec/rembug"].map { ownFolder + $0 + "/rembug-paper" }
            guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
                throw Failure(.noPaperProgram(places))
            }
            return path
        }
    }

    private static var ownFolder: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(count, 0)).map(UInt8.init), as: UTF8.self)
        return path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    }

    /// It reads everything before it writes anything, so neither waits for the other.
    private static func run(
        _ path: String, _ options: [String] = [], with input: [UInt8]
    ) throws -> [UInt8] {
        let toProgram = try Pipe()
        let fromProgram = try Pipe()
        let process = try start(path, options, input: toProgram.output, output: fromProgram.input)
        close(toProgram.output)
        close(fromProgram.input)
        // If it has ended already, its status says more than the pipe.
        try? writeAll(input, to: toProgram.input)
        close(toProgram.input)
        let bytes = readAll(fromProgram.output)
        close(fromProgram.output)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        switch (status & 0x7F, status >> 8 & 0xFF) {
        case (0, 0): return bytes
        case (0, 127): throw Failure(.noPaperLibraries)
        default: throw Failure(.paperFailed)
        }
    }

    private static func start(
        _ path: String, _ options: [String], input: Int32, output: Int32
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        let words = [path, "--language", screenLanguage().rawValue] + options
        let arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, path, &actions, nil, arguments, environ)
        guard code == 0 else { throw Failure(.cannotRead(path, code: code)) }
        return process
    }

    private static func readAll(_ file: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
        }
    }

    /// Two ends that a started program gets only by name.
    private struct Pipe {
        let output: Int32
        let input: Int32

        init() throws {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw Failure(.paperFailed) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            (output, input) = (ends[0], ends[1])
        }
    }
}
