import Foundation
import Testing

@Suite("Terminals by their names", .serialized)
struct TerminalNameTests {
    @Test(
        "On every terminal a line is typed, filed and shown alike",
        arguments: [
            "xterm-256color", "xterm", "tmux-256color", "screen-256color", "screen", "linux",
            "vt100", "vt220", "no-such-terminal", "",
        ])
    func drawn(on name: String) throws {
        let sandbox = try session()
        let terminal = try Tmux(
            "TERM='\(name)' '\(sandbox.program)' a.fgd; echo left $?", in: sandbox)
        try terminal.wait(for: "ACARA")
        try terminal.type("Halo semua")
        let signs = name.hasPrefix("vt") ? "-in-ascii" : ""
        try terminal.expect("typed" + signs)
        try terminal.press("Enter")
        try terminal.expect("taken" + signs)
        try terminal.press("Escape", "q")
        try terminal.wait(for: "left 0")
        try terminal.end()
        try sandbox.remove()
    }

    @Test("A terminal that says `xterm` and shows any colour gets the theme's own")
    func container() throws {
        let screens = try ["xterm", "xterm-256color"].map { name in
            let sandbox = try session()
            let terminal = try Tmux(
                "TERM=\(name) COLORTERM=truecolor '\(sandbox.program)' a.fgd --language id",
                in: sandbox)
            try terminal.wait(for: "? bantuan")
            // A frame may be larger than what the terminal reads at once.
            let screen = try terminal.settled(true)
            try terminal.end()
            try sandbox.remove()
            return screen.replacing(#/\d\d\.\d\d/#, with: "")
        }
        #expect(screens[0] == screens[1])
        #expect(screens[0].contains("[38;2;"))
    }

    @Test("A terminal that cannot place its cursor is told so, and what to do")
    func dumb() throws {
        let sandbox = try session()
        let terminal = try Tmux("TERM=dumb '\(sandbox.program)' a.fgd; echo left $?", in: sandbox)
        try terminal.expect("dumb")
        try terminal.end()
        try sandbox.remove()
    }

    private func session() throws -> Sandbox {
        let sandbox = try Sandbox()
        let made = try sandbox.run(
            "rembug new a.fgd --template circle --title Coba --date 2020-11-30 --zone Asia/Jakarta")
        try #require(made.status == 0, "\(made.output)")
        return sandbox
    }
}
