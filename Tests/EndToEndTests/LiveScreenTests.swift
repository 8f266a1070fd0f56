import Foundation
import Testing

@Suite("The live screen in a real terminal", .serialized)
struct LiveScreenTests {
    @Test("A session opens, takes a line, keeps it, and gives the terminal back")
    func oneLine() throws {
        let sandbox = try Sandbox()
        let made = try sandbox.run(Self.new + " a.fgd")
        try #require(made.status == 0, "\(made.output)")
        let terminal = try Tmux("'\(sandbox.program)' a.fgd; echo left $?", in: sandbox)
        try terminal.expect("opened")
        try terminal.type("Halo semua")
        try terminal.expect("typed")
        try terminal.press("Enter")
        try terminal.expect("taken")
        try terminal.press("Escape", "q")
        try terminal.expect("left")
        try terminal.end()
        #expect(
            try sandbox.run("rembug check a.fgd")
                == .init(output: "a.fgd: utuh, 6 peristiwa.\n", status: 0))
        try sandbox.remove()
    }

    @Test("make run on a terminal opens a practice copy, and leaves the clone clean")
    func practice() throws {
        let sandbox = try clone()
        let terminal = try Tmux("cd clone; \(make(sandbox)); echo left $?", in: sandbox)
        try terminal.expect("practice")
        try terminal.type("Hanya coba")
        try terminal.press("Enter")
        try terminal.expect("practice-taken")
        try terminal.press("Escape", "q")
        try terminal.expect("practice-left")
        try terminal.end()
        try expectClean(sandbox)
    }

    @Test("Of two practices at once neither is a copy of the other, nor outlives its terminal")
    func practices() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.run(Self.new + " a.fgd")
        let first = try Tmux("rembug open --practice a.fgd --language id", in: sandbox)
        try first.wait(for: "LATIHAN")
        try first.type("Hanya coba")
        try first.press("Enter")
        try first.wait(for: "Hanya coba")
        let line =
            "printf '%s\\n' Satu /keluar | rembug open --plain --practice a.fgd --language id"
        #expect(
            try sandbox.run(line + " | sed -n '/salinan\\|hanya di\\|latihan/p'").output
                == "Itu latihan: tidak ada yang disimpan.\n")
        try first.end()
        let isGone = "for i in $(seq 100); do ls home/state/rembug/practice/* || exit 0; sleep 0.1"
        _ = try sandbox.run(isGone + "; done >/dev/null 2>&1")
        #expect(try sandbox.run("ls -A home/state/rembug/practice").output == "")
        try sandbox.remove()
    }

    @Test("make run without a terminal says what to do, prints the minutes, and ends well")
    func noTerminal() throws {
        let sandbox = try clone()
        let minutes = try sandbox.run("rembug minutes clone/sessions/demo-circle.fgd")
        let result = try sandbox.run("cd clone && \(make(sandbox))")
        let sentence = "No terminal here: run 'make run' in one; these are the sample's minutes.\n"
        #expect(result == .init(output: sentence + minutes.output, status: 0))
        try expectClean(sandbox)
    }

    @Test("make run ARGS runs these arguments")
    func arguments() throws {
        let sandbox = try clone()
        #expect(
            try sandbox.run("cd clone && \(make(sandbox)) ARGS=--version")
                == sandbox.run("rembug --version"))
        try expectClean(sandbox)
    }

    @Test("Ctrl-X Ctrl-E lends the terminal to the editor, and leaves nothing of the text behind")
    func editor() throws {
        let sandbox = try Sandbox()
        let made = try sandbox.run(
            """
            \(Self.new) a.fgd && mkdir tmp && cat >editor <<'END' && chmod +x editor
            #!/bin/sh
            cp "$1" "$1~"
            echo editing
            read line && echo "$line" >>"$1"
            END
            """)
        try #require(made.status == 0, "\(made.output)")
        let variables = "TMPDIR=$PWD/tmp XDG_RUNTIME_DIR= VISUAL=$PWD/editor"
        let terminal = try Tmux(
            "\(variables) '\(sandbox.program)' a.fgd; echo left $?", in: sandbox)
        try terminal.wait(for: "Esc")
        try terminal.type("Baris satu")
        try terminal.press("C-x", "C-e")
        try terminal.wait(for: "editing")
        try terminal.type("dari penyunting")
        try terminal.press("Enter")
        try terminal.expect("edited-outside")
        try terminal.press("Enter")
        try terminal.press("Escape", "q")
        try terminal.wait(for: "left 0")
        try terminal.end()
        #expect(try sandbox.run("find tmp -mindepth 1").output == "")
        try sandbox.remove()
    }

    private static let new =
        "rembug new --template circle --title Coba --date 2020-11-30 --zone Asia/Jakarta"

    /// `make run` with what is built already, as the build itself cannot run within its tests.
    private func make(_ sandbox: Sandbox) -> String {
        "make --no-print-directory -o release BINARY='\(sandbox.program)' run"
    }

    /// A repository with what `make run` needs, and a sample of its own.
    private func clone() throws -> Sandbox {
        let sandbox = try Sandbox()
        let root = Repository.root.path
        let made = try sandbox.run(
            """
            mkdir -p clone/sessions && cp '\(root)/Makefile' '\(root)/.gitignore' clone &&
            \(Self.new) clone/sessions/demo-circle.fgd &&
            rembug note clone/sessions/demo-circle.fgd 'Selamat pagi' && cd clone && git init -q &&
            git add . && git -c user.name=S -c user.email=s@example.org commit -qm Sample
            """)
        try #require(made.status == 0, "\(made.output)")
        return sandbox
    }

    private func expectClean(_ sandbox: Sandbox) throws {
        #expect(
            try sandbox.run("cd clone && git status --porcelain --ignored")
                == .init(output: "", status: 0))
        #expect(try sandbox.run("ls -A home/state/rembug/practice 2>/dev/null").output == "")
        try sandbox.remove()
    }
}
