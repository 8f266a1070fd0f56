import CTerminal
import Glibc
import Testing

@Suite("What a crash leaves behind")
struct CrashTests {
    /// The end of what gives a terminal back: its own screen, plain cursor and number keys.
    private static let restored = "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l\u{1B}[?1l\u{1B}>"

    @Test("A trap of Swift's own gives the terminal back first")
    func trap() async throws {
        let result = await #expect(
            processExitsWith: .failure, observing: [\.standardOutputContent]
        ) {
            takeTerminal()
            let empty: [Int] = []
            _ = empty[Int(getpid())]
        }
        let said = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
        #expect(said.hasSuffix(Self.restored))
        #expect(!said.contains("]112"))
    }

    @Test("A cursor that was given a colour is given its own back")
    func cursor() async throws {
        let result = await #expect(
            processExitsWith: .signal(SIGTERM), observing: [\.standardOutputContent]
        ) {
            takeTerminal()
            terminal_guard_cursor(true)
            raise(SIGTERM)
            raise(SIGTERM)
        }
        let said = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
        #expect(said.contains("\u{1B}]112\u{1B}\\") && said.hasSuffix(Self.restored))
    }

    @Test("So does a stack that overflows, which leaves no room for a handler")
    func overflow() async throws {
        let result = await #expect(
            processExitsWith: .signal(SIGSEGV), observing: [\.standardOutputContent]
        ) {
            takeTerminal()
            _ = depth(of: Int(getpid()))
        }
        let said = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
        #expect(said.hasSuffix(Self.restored))
    }
}

/// Makes standard output a terminal that is to be given back.
private func takeTerminal() {
    _ = terminal_guard_open(STDOUT_FILENO)
    _ = terminal_guard_raw()
}

/// Calls itself until there is no stack left.
@inline(never)
private func depth(of number: Int) -> Int {
    number == 0 ? 0 : 1 + depth(of: number &+ 1 | 1) &+ number % 3
}
