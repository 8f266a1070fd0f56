import Foundation
import Testing

@Suite("What ends, stops or resizes the live screen", .serialized)
struct SignalTests {
    @Test(
        "However it ends, the terminal is as it was, and nothing typed is lost",
        arguments: [
            "TERM", "HUP", "QUIT", "ILL", "TRAP", "SEGV", "BUS", "FPE", "ABRT", "SYS", "USR1",
            "RTMIN", "KILL",
        ])
    func ended(by signal: String) throws {
        let sandbox = try session()
        let terminal = try Tmux(Self.watched, in: sandbox)
        try type(into: terminal, of: sandbox)
        _ = try sandbox.run("kill -\(signal) $(cat pid)")
        // Nothing can be done about the last of all signals, but the next shell is told.
        if signal != "KILL" {
            try terminal.wait(for: "the terminal is as before")
            #expect(
                try terminal.modes
                    == "alternate_on 0, cursor_flag 1, keypad_flag 0, mouse_any_flag 0")
        } else {
            try terminal.wait(for: "Killed")
        }
        if ["TERM", "HUP"].contains(signal) {
            let status = signal == "TERM" ? "143\n" : "129\n"
            #expect(try sandbox.run("cat status").output == status)
        }
        try terminal.end()
        let notes = try sandbox.run("rembug log a.fgd --kind note").output
        #expect(notes.contains("Sudah disimpan"))
        #expect(try sandbox.run("cat .a.fgd.*.draft").output.contains("belum disimpan"))
        try sandbox.remove()
    }

    @Test(
        "Line by line too what waits is kept, and offered at the next opening",
        arguments: ["TERM", "HUP", "KILL"])
    func endedLineByLine(by signal: String) throws {
        let sandbox = try session()
        _ = try sandbox.run(
            """
            mkfifo in; rembug open --plain a.fgd --language id <in >out & exec 7>in
            echo '/hadirr belum disimpan' >&7
            for i in $(seq 100); do grep -qs hadirr out && break; sleep 0.1; done
            kill -\(signal) $!; wait
            """)
        let said = try sandbox.run("rembug open --plain a.fgd --language id </dev/null").output
        let waits = "Belum disimpan: /hadirr belum disimpan. /hadirr bukan perintah."
        #expect(
            said.split(separator: "\n").last.map(String.init)
                == waits + " Titik (.) menyimpannya.")
        try sandbox.remove()
    }

    @Test("However an editor leaves the terminal, the shell finds it as it was")
    func editorDies() throws {
        let sandbox = try session()
        _ = try sandbox.run(
            "printf '#!/bin/sh\\nstty raw -echo\\nkill -9 $$\\n' > dies; chmod +x dies")
        let terminal = try Tmux(
            "stty -g > before; VISUAL=./dies '\(sandbox.program)' a.fgd; stty -g > after;"
                + " stty sane; cmp before after && echo the terminal is as before; sleep 9",
            in: sandbox)
        try terminal.wait(for: "ACARA")
        try terminal.press("C-x", "C-e")
        try terminal.wait(for: "./dies")
        try terminal.press("Escape", "q")
        try terminal.wait(for: "the terminal is as before")
        try terminal.end()
        try sandbox.remove()
    }

    @Test("Ctrl-Z gives the terminal to the shell, fg takes it again, and the line is there")
    func suspended() throws {
        let sandbox = try session()
        let terminal = try Tmux("PS1='$ ' bash --norc --noprofile -i", in: sandbox)
        try terminal.type("'\(sandbox.program)' a.fgd\n")
        try type(into: terminal, of: sandbox)
        try terminal.press("C-z")
        try terminal.wait(for: "Stopped")
        #expect(
            try terminal.modes
                == "alternate_on 0, cursor_flag 1, keypad_flag 0, mouse_any_flag 0")
        try terminal.type("fg\n")
        try terminal.wait(for: "› belum disimpan")
        try terminal.resize(60, 20)
        let screen = try terminal.wait(for: "ACARA")
        #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == 21)
        try terminal.press("Escape", "q")
        try terminal.wait(for: "$ fg")
        try terminal.end()
        try sandbox.remove()
    }

    @Test(
        "Ended while it is suspended, it leaves the shell's terminal alone",
        arguments: ["TERM", "HUP"])
    func endedSuspended(by signal: String) throws {
        let sandbox = try session()
        let terminal = try Tmux("PS1='$ ' bash --norc --noprofile -i", in: sandbox)
        try terminal.type("'\(sandbox.program)' a.fgd\n")
        try type(into: terminal, of: sandbox)
        try terminal.press("C-z")
        try terminal.wait(for: "Stopped")
        try terminal.type("kill -\(signal) %1; sleep 1; jobs; echo o''ver\n")
        let screen = try terminal.wait(for: "over")
        #expect(!screen.contains("ACARA"))
        #expect(
            try terminal.modes
                == "alternate_on 0, cursor_flag 1, keypad_flag 0, mouse_any_flag 0")
        try terminal.end()
        #expect(try sandbox.run("cat .a.fgd.*.draft").output.contains("belum disimpan"))
        try sandbox.remove()
    }

    @Test("A terminal that is closed ends it, with the line on the disk")
    func hungUp() throws {
        let sandbox = try session()
        let terminal = try Tmux(Self.watched, in: sandbox)
        try type(into: terminal, of: sandbox)
        try terminal.end()
        let gone =
            "for i in $(seq 100); do kill -0 $(cat pid) 2>/dev/null || exit 0; sleep 0.1; done"
        #expect(try sandbox.run(gone + "; exit 1").status == 0)
        #expect(try sandbox.run("cat .a.fgd.*.draft").output.contains("belum disimpan"))
        try sandbox.remove()
    }

    @Test("What is sent through a pipe is no reason to do without keys")
    func piped() throws {
        let sandbox = try session()
        let terminal = try Tmux("echo Halo | '\(sandbox.program)' a.fgd; echo left $?", in: sandbox)
        try type(into: terminal, of: sandbox)
        try terminal.press("Escape", "q")
        try terminal.wait(for: "left 0")
        try terminal.end()
        try sandbox.remove()
    }

    @Test("Ten sizes a second neither stop it nor cost a key")
    func resized() throws {
        let sandbox = try session()
        let terminal = try Tmux(Self.watched, in: sandbox)
        try type(into: terminal, of: sandbox)
        for step in 0..<20 {
            try terminal.resize(40 + 7 * step % 90, 10 + 5 * step % 30)
            try terminal.type("\(step % 10)")
            Thread.sleep(forTimeInterval: 0.1)
        }
        try terminal.resize(80, 24)
        try terminal.wait(for: "› belum disimpan01234567890123456789")
        try terminal.end()
        try sandbox.remove()
    }

    @Test("A paste of a hundred kilobytes is one note, once Enter is pressed")
    func pasted() throws {
        let sandbox = try session()
        let terminal = try Tmux(Self.watched, in: sandbox)
        try terminal.wait(for: "ACARA")
        let text = String(repeating: "Usul ke RT. ", count: 8600) + "Sekian"
        try terminal.paste(text)
        try terminal.wait(for: "Sekian")
        try terminal.press("Enter")
        try terminal.wait(for: "CATATAN 1")
        try terminal.end()
        let notes = try sandbox.run("rembug show a.fgd --json").output
        #expect(notes.contains("\"" + text + "\""))
        try sandbox.remove()
    }

    /// Files one line, and leaves another half typed until it is on the disk.
    private func type(into terminal: Tmux, of sandbox: Sandbox) throws {
        try terminal.wait(for: "ACARA")
        try terminal.type("Sudah disimpan")
        try terminal.press("Enter")
        try terminal.wait(for: "CATATAN 1")
        try terminal.type("belum disimpan")
        try terminal.wait(for: "› belum disimpan")
        let kept =
            "for i in $(seq 100); do grep -qs belum .a.fgd.*.draft && exit 0; sleep 0.1; done"
        #expect(try sandbox.run(kept).status == 0)
    }

    /// The live screen in a shell that says whether it left the terminal as it was.
    private static let watched = """
        ulimit -c 0; stty -g >before; sh -c 'echo $$ >pid; exec rembug a.fgd'; \
        echo $? >status; \
        stty -g >after; cmp before after && echo the terminal is as before
        """

    private func session() throws -> Sandbox {
        let sandbox = try Sandbox()
        let made = try sandbox.run(
            "rembug new a.fgd --template circle --title Coba --date 2020-11-30 --zone Asia/Jakarta")
        try #require(made.status == 0, "\(made.output)")
        return sandbox
    }
}
