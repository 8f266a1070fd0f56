import Testing

@testable import Terminal

@Suite("The names of a terminal")
struct TerminalNamesTests {
    @Test(
        "Its own goes first, or that with 256 colours where any can be shown",
        arguments: [
            ("xterm", [:], ["xterm", "xterm-256color", "xterm"]),
            (
                "xterm", ["COLORTERM": "truecolor"],
                ["xterm-256color", "xterm", "xterm-256color", "xterm"]
            ),
            (
                "tmux-256color", ["COLORTERM": "24bit"],
                ["tmux-256color", "xterm-256color", "xterm"]
            ),
            ("linux", ["COLORTERM": "truecolor"], ["linux", "xterm-256color", "xterm"]),
            ("vt100", ["COLORTERM": "truecolor"], ["vt100", "xterm-256color", "xterm"]),
            ("screen", ["COLORTERM": "truecolor"], ["screen", "xterm-256color", "xterm"]),
            ("", ["COLORTERM": "truecolor"], ["xterm-256color", "xterm"]),
        ] as [(String, [String: String], [String])])
    func all(name: String, environment: [String: String], names: [String]) {
        #expect(TerminalNames.all(for: name, environment: environment) == names)
    }
}
