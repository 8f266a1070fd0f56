import Testing

@testable import Terminal

/// Everything that opens the screen, of which a process has one.
@Suite("The screen through ncurses", .serialized)
struct DisplayTests {
    @Test(
        "What a terminal shows is the surface, whatever was shown before",
        arguments: ["xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100"],
        [Size(width: 80, height: 24), Size(width: 41, height: 7)])
    func shown(name: String, size: Size) throws {
        let wire = try Wire(name: name, size: size)
        var terminal = VirtualTerminal(width: size.width, height: size.height)
        var generator = SplitMix(state: UInt64(size.width))
        var surface = Surface(size: size)
        for _ in 0..<60 {
            surface.scribble(using: &generator)
            try wire.display.present(surface)
            for write in wire.writes() { terminal.feed(write) }
            let rows = surface.rows.joined().unicodeScalars.map {
                name == "vt100" ? PlainGlyphs.plain($0) : $0
            }
            // Some descriptions give no way to draw in the last place of all.
            #expect(
                terminal.rows.joined().dropLast()
                    == String(String.UnicodeScalarView(rows)).dropLast())
            if let cursor = surface.cursor {
                #expect(Position(x: terminal.x, y: terminal.y) == cursor)
            }
        }
        #expect(terminal.unknown == [])
    }

    @Test("A frame is one write, a letter and a tick few bytes, and no change is none")
    func writes() throws {
        let size = Size(width: 80, height: 24)
        let wire = try Wire(name: "xterm-256color", size: size)
        var surface = Surface(size: size)
        for row in 0..<24 { surface.put("baris \(row)", at: 0, row, .speaker(row)) }
        surface.put("10.42", at: 70, 0, .timerRun)
        surface.put("09:14", at: 60, 0, .bar)
        surface.fill(x: 0, y: 22, width: 80, height: 1, role: .input)
        surface.cursor = Position(x: 5, y: 22)
        try wire.display.present(surface)
        let first = wire.writes()
        #expect(first.count == 1)
        #expect(String(decoding: first[0].prefix(8), as: UTF8.self) == "\u{1B}[?2026h")
        #expect(String(decoding: first[0].suffix(8), as: UTF8.self) == "\u{1B}[?2026l")

        surface.put("a", at: 5, 22, .input)
        surface.cursor = Position(x: 6, y: 22)
        try wire.display.present(surface)
        for write in wire.writes() {
            #expect(write.count <= 40, "\(String(decoding: write, as: UTF8.self).debugDescription)")
        }

        for (timer, clock, most) in [("10.43", "09:14", 35), ("10.44", "09:15", 64)] {
            surface.put(timer, at: 70, 0, .timerRun)
            surface.put(clock, at: 60, 0, .bar)
            try wire.display.present(surface)
            for write in wire.writes() {
                let text = String(decoding: write, as: UTF8.self)
                #expect(write.count <= most, "\(text.debugDescription)")
            }
        }

        try wire.display.present(surface)
        #expect(wire.writes() == [])
        wire.display.redraw()
        try wire.display.present(surface)
        #expect(wire.writes().count == 1)
    }

    @Test("Exact colours reach the terminal where it has them")
    func exactColors() throws {
        let size = Size(width: 10, height: 2)
        let wire = try Wire(
            name: "xterm-256color", size: size, environment: ["COLORTERM": "truecolor"])
        var surface = Surface(size: size)
        surface.put("a", at: 0, 0, .borderFocus)
        surface.put("b", at: 1, 0, .input)
        try wire.display.present(surface)
        var terminal = VirtualTerminal(width: 10, height: 2)
        wire.writes().forEach { terminal.feed($0) }
        #expect(terminal.look(x: 0, y: 0) == "i115,181,242")
        #expect(terminal.look(x: 1, y: 0) == "g35,40,46 i217,222,227")
        #expect(terminal.look(x: 2, y: 0) == "")
    }

    @Test("Closing takes back every mode that opening set")
    func closing() throws {
        let wire = try Wire(name: "xterm-256color", size: Size(width: 10, height: 2))
        try wire.display.present(Surface(size: wire.display.size))
        var terminal = VirtualTerminal(width: 10, height: 2)
        wire.writes().forEach { terminal.feed($0) }
        #expect(terminal.modes["2004"] == true && terminal.modes["1049"] == true)
        wire.display.close()
        wire.display.close()
        wire.writes().forEach { terminal.feed($0) }
        #expect(terminal.modes.filter { $0.value } == ["7": true, "25": true])
    }

    @Test("A terminal that cannot place its cursor is refused, an unknown one resembles xterm")
    func refusals() throws {
        let size = Size(width: 80, height: 24)
        #expect(throws: DisplayError.cannotDraw("dumb")) { try Wire(name: "dumb", size: size) }
        let wire = try Wire(name: "no-such-terminal", size: size)
        #expect(wire.display.depth == .indexed)
    }
}

extension Surface {
    /// Draws some of everything anywhere.
    fileprivate mutating func scribble(using generator: inout SplitMix) {
        let texts = [
            "abc", "é", "e\u{301}x", "日本語", "👨‍👩‍👧", "─│┌", "🇮🇩", "\u{1B}[2J", "Bondowoso", "   ",
        ]
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            let text = texts.randomElement(using: &generator) ?? ""
            let role = Role.allCases.randomElement(using: &generator) ?? .text
            let x = Int.random(in: -2...size.width, using: &generator)
            put(text, at: x, .random(in: 0..<size.height, using: &generator), role)
        }
        let place = Position(
            x: .random(in: 0..<size.width, using: &generator),
            y: .random(in: 0..<size.height, using: &generator))
        cursor = Bool.random(using: &generator) ? place : nil
    }
}
