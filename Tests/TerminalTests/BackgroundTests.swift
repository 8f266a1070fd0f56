import Testing

@testable import Terminal

@Suite("What a terminal tells of its background")
struct BackgroundTests {
    @Test(
        "An answer is a colour, however many digits it has",
        arguments: [
            ("11;rgb:fdfd/f6f6/e3e3", 0xFDF6E3), ("11;rgb:1e/1E/2e", 0x1E1E2E),
            ("11;rgb:f/0/8", 0xFF0088), ("11;rgb:fff/000/888", 0xFF0088),
            ("11;rgba:ffff/ffff/ffff/8000", 0xFFFFFF), ("10;rgb:ffff/ffff/ffff", nil),
            ("11;rgb:ffff/ffff", nil), ("11;rgb:ffff/ffff/ffff/ffff", nil),
            ("11;rgb:+1/00/00", nil), ("11;rgb:fffff/0/0", nil), ("11;rgb://", nil),
            ("11;white", nil), ("11;?", nil), ("", nil),
        ] as [(String, UInt32?)])
    func answers(text: String, color: UInt32?) {
        #expect(RGB(answer: text) == color.map { RGB($0) })
    }

    @Test("It is no key, wherever it is cut", arguments: ["\u{1B}\\", "\u{7}"])
    func noKey(end: String) {
        let bytes = Array("a\u{1B}]11;rgb:ffff/ffff/ffff\(end)b".utf8)
        for cut in 0...bytes.count {
            var decoder = KeyDecoder()
            let inputs = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
            #expect(inputs == [.key(.character("a")), .key(.character("b"))])
            #expect(decoder.background == .white)
        }
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}]0;11;rgb:f/f/f\(end)\u{1B}Prgb\(end)".utf8) == [])
        #expect(decoder.background == nil)
    }
}

extension DisplayTests {
    private static let size = Size(width: 10, height: 2)

    private func show(_ wire: Wire, on terminal: inout VirtualTerminal) throws {
        var surface = Surface(size: Self.size)
        surface.put("a", at: 0, 0, .borderFocus)
        try wire.display.present(surface)
        wire.writes().forEach { terminal.feed($0) }
    }

    @Test("A light terminal that tells so gets the light theme, and a frame in it")
    func lightAnswer() throws {
        let wire = try Wire(
            name: "xterm-256color", size: Self.size, environment: ["COLORTERM": "truecolor"],
            theme: nil)
        var terminal = VirtualTerminal(width: 10, height: 2)
        try show(wire, on: &terminal)
        #expect(terminal.look(x: 0, y: 0) == "i115,181,242" && wire.display.theme == .dark)
        #expect(terminal.questions == ["11;?", "c"])
        wire.type("x\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
        #expect(try wire.display.wait(atMost: nil) == [.key(.character("x")), .resumed])
        #expect(wire.display.theme == .light && wire.display.ground == .color(.white))
        try show(wire, on: &terminal)
        #expect(terminal.look(x: 0, y: 0) == "i11,92,168" && terminal.look(x: 1, y: 0) == "")
        #expect(terminal.questions == ["11;?", "c"])
    }

    @Test("A theme that was chosen stays, and is painted where the terminal is of the other kind")
    func chosen() throws {
        let wire = try Wire(
            name: "xterm-256color", size: Self.size, environment: ["COLORTERM": "truecolor"])
        var terminal = VirtualTerminal(width: 10, height: 2)
        try show(wire, on: &terminal)
        wire.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}")
        #expect(try wire.display.wait(atMost: nil) == [.resumed])
        try show(wire, on: &terminal)
        #expect(wire.display.theme == .dark)
        #expect(terminal.look(x: 0, y: 0) == "g22,25,29 i115,181,242")
        #expect(terminal.look(x: 1, y: 0) == "g22,25,29")
    }

    @Test("On a painted page the cursor has the colour of its text, and its own again afterwards")
    func cursor() throws {
        let wire = try Wire(
            name: "xterm-256color", size: Self.size, environment: ["COLORTERM": "truecolor"],
            theme: .light, covered: true)
        var terminal = VirtualTerminal(width: 10, height: 2)
        try show(wire, on: &terminal)
        try show(wire, on: &terminal)
        wire.display.theme = .dark
        try show(wire, on: &terminal)
        #expect(terminal.questions == ["12;#2b2823", "12;#d9dee3"])
        wire.display.leave()
        wire.writes().forEach { terminal.feed($0) }
        try show(wire, on: &terminal)
        wire.display.close()
        wire.writes().forEach { terminal.feed($0) }
        // Another, 104, is of ncurses' own.
        let told = terminal.questions.filter { !$0.hasPrefix("104") }
        #expect(told == ["12;#2b2823", "12;#d9dee3", "112", "12;#d9dee3", "112"])
    }

    @Test("One that tells what it is and not its background is painted, unless that comes late")
    func silent() throws {
        let wire = try Wire(
            name: "tmux-256color", size: Self.size, environment: ["COLORTERM": "truecolor"],
            theme: nil)
        var terminal = VirtualTerminal(width: 10, height: 2)
        try show(wire, on: &terminal)
        #expect(terminal.look(x: 0, y: 0) == "i115,181,242")
        wire.type("\u{1B}[?1;2;4c")
        #expect(try wire.display.wait(atMost: nil) == [.resumed])
        try show(wire, on: &terminal)
        #expect(terminal.look(x: 0, y: 0) == "g22,25,29 i115,181,242")
        wire.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}")
        #expect(try wire.display.wait(atMost: nil) == [.resumed])
        try show(wire, on: &terminal)
        #expect(terminal.look(x: 0, y: 0) == "i11,92,168")
        #expect(terminal.questions == ["11;?", "c", "12;#d9dee3", "112"])
    }

    @Test("Where the environment tells of the background, a silent terminal is not painted")
    func known() throws {
        let wire = try Wire(
            name: "tmux-256color", size: Self.size,
            environment: ["COLORTERM": "truecolor", "COLORFGBG": "15;0"], theme: nil)
        var terminal = VirtualTerminal(width: 10, height: 2)
        try show(wire, on: &terminal)
        wire.type("\u{1B}[?1;2c")
        #expect(try wire.display.wait(atMost: .milliseconds(1)) == [])
        try show(wire, on: &terminal)
        #expect(terminal.look(x: 0, y: 0) == "i115,181,242")
    }

    @Test("What is to be covered is painted, and nobody asks what it was")
    func covered() throws {
        let wire = try Wire(
            name: "xterm-256color", size: Self.size,
            environment: ["COLORTERM": "truecolor", "COLORFGBG": "0;15"], theme: nil, covered: true)
        var terminal = VirtualTerminal(width: 10, height: 2)
        try show(wire, on: &terminal)
        #expect(wire.display.theme == .light && terminal.questions == ["12;#2b2823"])
        #expect(terminal.look(x: 0, y: 0) == "g250,248,244 i11,92,168")
        wire.display.theme = .dark
        try show(wire, on: &terminal)
        #expect(terminal.look(x: 0, y: 0) == "g22,25,29 i115,181,242")
    }

    @Test("An answer that changes nothing draws nothing, and few colours are not asked")
    func nothingChanges() throws {
        let wire = try Wire(name: "tmux-256color", size: Self.size, theme: nil)
        var terminal = VirtualTerminal(width: 10, height: 2)
        try show(wire, on: &terminal)
        wire.type("\u{1B}]11;rgb:1212/1212/1212\u{1B}\\")
        #expect(try wire.display.wait(atMost: .milliseconds(1)) == [])
        try show(wire, on: &terminal)
        #expect(terminal.questions == ["11;?", "c"] && wire.writes() == [])
        let plain = try Wire(name: "xterm", size: Self.size, theme: nil)
        try show(plain, on: &terminal)
        #expect(plain.display.depth == .eight && terminal.questions == ["11;?", "c", "11;?", "c"])
        for (name, environment) in [("linux", [:]), ("vt100", [:]), ("xterm", ["NO_COLOR": "1"])] {
            let wire = try Wire(name: name, size: Self.size, environment: environment)
            var terminal = VirtualTerminal(width: 10, height: 2)
            try show(wire, on: &terminal)
            #expect(terminal.questions == [])
        }
    }
}
