import Testing

@Suite("Themes in a real terminal", .serialized)
struct ThemeScreenTests {
    private static let colors = "COLORTERM=truecolor TERM=tmux-256color"

    /// A sandbox in which a theme is kept.
    private func sandbox(keeping theme: String) throws -> Sandbox {
        let sandbox = try Sandbox()
        let made = try sandbox.run(
            """
            rembug new a.fgd --template circle --title Coba --date 2020-11-30 &&
            mkdir -p home/config/rembug && echo \(theme) >home/config/rembug/theme
            """)
        try #require(made.status == 0, "\(made.output)")
        return sandbox
    }

    @Test("The theme that was kept is on the screen, and without colours there are none")
    func kept() throws {
        let sandbox = try sandbox(keeping: "melati")
        let open = "'\(sandbox.program)' a.fgd"
        let terminal = try Tmux(
            "\(Self.colors) \(open); NO_COLOR=1 \(Self.colors) \(open); echo left $?", in: sandbox)
        try terminal.expect("theme-kept", withColors: true)
        try terminal.press("Escape", "q")
        try terminal.expect("theme-none", withColors: true)
        try terminal.press("Escape", "q")
        try terminal.expect("left")
        try terminal.end()
        try sandbox.remove()
    }
}
