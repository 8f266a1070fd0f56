import Glibc
import Testing

@testable import Terminal

extension DisplayTests {
    private static let size = Size(width: 80, height: 24)

    @Test("A lone Esc comes although nothing follows it, and time ends a wait")
    func keys() throws {
        let wire = try Wire(name: "xterm-256color", size: Self.size)
        wire.type("a\u{1B}")
        #expect(try wire.display.wait(atMost: nil) == [.key(.character("a"))])
        #expect(try wire.display.wait(atMost: nil) == [.key(.escape)])
        #expect(try wire.display.wait(atMost: .zero) == [])
        #expect(try wire.display.wait(atMost: .milliseconds(1)) == [])
        wire.type("\u{1B}[200~satu")
        #expect(try wire.display.wait(atMost: .zero) == [])
        wire.type(" dua\u{1B}[201~\r")
        #expect(try wire.display.wait(atMost: nil) == [.paste("satu dua"), .key(.enter)])
    }

    @Test("Everything typed since the last time comes at once, also a megabyte")
    func bulk() throws {
        let wire = try Wire(name: "xterm-256color", size: Self.size)
        let packet = String(repeating: "é", count: 1 << 14)
        for _ in 0..<3 { wire.type(packet) }
        #expect(try wire.display.wait(atMost: nil).count == 3 << 14)
    }

    @Test("Signals end a wait, on a thread that had blocked them too", arguments: [false, true])
    func signals(isBlocked: Bool) throws {
        var all = sigset_t()
        var former = sigset_t()
        sigfillset(&all)
        pthread_sigmask(isBlocked ? SIG_BLOCK : SIG_UNBLOCK, &all, &former)
        defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
        let wire = try Wire(name: "xterm-256color", size: Self.size)
        for number in [SIGTERM, SIGINT, SIGHUP] {
            raise(number)
            #expect(try wire.display.wait(atMost: .seconds(9)) == [.asked(toEndBy: number)])
        }
        raise(SIGWINCH)
        #expect(try wire.display.wait(atMost: .zero) == [])
        raise(SIGCONT)
        #expect(try wire.display.wait(atMost: .seconds(9)) == [.resumed])
        #expect(try wire.display.runOutside { 7 } == 7)
        #expect(try wire.display.wait(atMost: nil) == [.resumed])
        wire.display.close()
        var now = sigset_t()
        pthread_sigmask(SIG_BLOCK, nil, &now)
        #expect(sigismember(&now, SIGTERM) == (isBlocked ? 1 : 0))
    }

    @Test("Descriptors of the caller end a wait, and keep no key back")
    func descriptors() throws {
        let wire = try Wire(name: "xterm-256color", size: Self.size)
        var pipe: [Int32] = [0, 0]
        Glibc.pipe(&pipe)
        #expect(try wire.display.wait(atMost: .zero, orFor: [pipe[0]]) == [])
        Glibc.write(pipe[1], "x", 1)
        #expect(try wire.display.wait(atMost: nil, orFor: [pipe[0]]) == [.readable(pipe[0])])
        wire.type("\u{1B}")
        var inputs: [Input] = []
        repeat {
            inputs = try wire.display.wait(atMost: nil, orFor: [pipe[0]])
        } while inputs == [.readable(pipe[0])]
        #expect(inputs == [.key(.escape), .readable(pipe[0])])
        close(pipe[1])
        var byte: UInt8 = 0
        Glibc.read(pipe[0], &byte, 1)
        #expect(try wire.display.wait(atMost: nil, orFor: [pipe[0]]) == [.readable(pipe[0])])
        close(pipe[0])
        #expect(try wire.display.wait(atMost: nil, orFor: [pipe[0]]) == [.readable(pipe[0])])
    }

    @Test("A terminal that is gone ends every wait, and typed text comes first")
    func hangUp() throws {
        let wire = try Wire(name: "xterm-256color", size: Self.size)
        wire.type("a")
        wire.hangUp()
        #expect(try wire.display.wait(atMost: nil) == [.key(.character("a")), .hungUp])
        #expect(try wire.display.wait(atMost: nil) == [.hungUp])
        wire.display.close()
        #expect(try wire.display.wait(atMost: nil) == [.hungUp])
    }
}
