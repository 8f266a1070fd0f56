import Testing

@testable import Terminal

// There can be one screen of ncurses at a time, and that suite is serialized.
extension DisplayTests {
    @Test(
        "A copy goes out in Base64, in one write",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("é\n", "w6kK"), ("<<??>>", "PDw/Pz4+"),
        ])
    func copying(text: String, base64: String) throws {
        let wire = try Wire(name: "xterm-256color", size: Size(width: 10, height: 2))
        try wire.display.present(Surface(size: wire.display.size))
        _ = wire.writes()
        try wire.display.copy(text)
        #expect(wire.writes() == [Array("\u{1B}]52;c;\(base64)\u{7}".utf8)])
    }

    @Test("Inside tmux a copy is said to tmux, and handed on as tmux has it")
    func tmux() {
        let bytes = ClipboardBytes("foo", isInTmux: true).bytes
        let expected = "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\"
        #expect(bytes == Array(expected.utf8))
    }
}
