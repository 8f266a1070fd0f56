import Testing

@testable import Terminal

@Suite("Drawing on a surface")
struct SurfaceTests {
    @Test("Text lands where it is put, in its role, and never outside")
    func put() {
        var surface = Surface(size: Size(width: 8, height: 2))
        #expect(surface.put("abc", at: 1, 0, .strong) == 3)
        #expect(surface.put("panjang sekali", at: 2, 1, .warn) == 6)
        #expect(surface.put("x", at: 0, 2) == 0)
        #expect(surface.put("x", at: 8, 0) == 0)
        #expect(surface.rows == [" abc    ", "  panja…"])
        #expect(surface.roles == [".sss....", "..wwwwww"])
    }

    @Test("What is chosen keeps its roles, and what is drawn there later is not")
    func chosen() {
        var surface = Surface(size: Size(width: 8, height: 2))
        surface.put("abc", at: 1, 0, .noteQuote)
        surface.choose(x: 0, y: 0, width: 6, height: 4)
        #expect(surface.roles == ["r" + "qqq" + "rr..", "rrrrrr.."])
        #expect(surface.firstChosen == Position(x: 0, y: 0))
        surface.put("x", at: 0, 0)
        #expect(surface.roles[0] == ".qqqrr..")
        #expect(surface.firstChosen == Position(x: 1, y: 0))
    }

    @Test("A wide character that is half overwritten leaves a blank")
    func halves() {
        var surface = Surface(size: Size(width: 6, height: 1))
        surface.put("日本語", at: 0, 0)
        surface.put("x", at: 1, 0)
        surface.put("y", at: 4, 0)
        #expect(surface.rows == [" x本y "])
    }

    @Test("Plain text takes the columns that its characters take one by one")
    func plain() {
        let plain = (0xA0...0x2600).filter { isPlain($0) }.compactMap(Unicode.Scalar.init)
        #expect(plain.count == 694)
        for scalar in plain {
            #expect("a\(scalar)b".count == 3 && columns(of: Character(scalar)) == 1)
        }
        for text in ["a·b…", "…\u{301}x", "é→e\u{301}", "─日─", "\r\n·", "·\u{FE0F}·", "½🇮🇩½"] {
            #expect(text.columns == text.reduce(0) { $0 + columns(of: $1) })
            for limit in 0...8 {
                var end = text.startIndex
                while end < text.endIndex, text[...end].columns <= limit {
                    end = text.index(after: end)
                }
                #expect(Substring(text).prefix(columns: limit) == text[..<end])
            }
        }
    }

    @Test("Every role has a letter of its own")
    func letters() {
        #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    }
}
