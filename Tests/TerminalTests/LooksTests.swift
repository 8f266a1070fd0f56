import Testing

@testable import Terminal

/// Palettes that nobody would publish, and many that chance made.
enum Odd {
    static let palettes: [[RGB]] =
        [
            same(0x000000), same(0xFFFFFF), same(0x767676), same(0x777777), same(0x595959),
            same(0xFF0000), same(0x0000FF), same(0xFFFF00), grey, grey.reversed(),
            Theme.ronda.palette.map(inverted), Theme.pendapa.palette.map(inverted),
        ] + random + Theme.shipped.map(\.palette)

    /// Backgrounds of a terminal, also the grey on which neither black nor white is read well.
    static let grounds: [Ground] = [
        .covered, .unknown, .light, .color(RGB(0x300A24)), .color(RGB(0x777777)),
    ]

    private static func same(_ hex: UInt32) -> [RGB] { Array(repeating: RGB(hex), count: 16) }

    private static let grey = (0..<16).map { RGB($0 * 0x111111) }

    private static func inverted(_ color: RGB) -> RGB {
        RGB(~(UInt32(color.red) << 16 | UInt32(color.green) << 8 | UInt32(color.blue)) & 0xFFFFFF)
    }

    private static var random: [[RGB]] {
        var generator = SplitMix(state: 16)
        return (0..<24).map { _ in
            (0..<16).map { _ in RGB(UInt32.random(in: 0...0xFFFFFF, using: &generator)) }
        }
    }
}

@Suite("How roles look")
struct LooksTests {

    private func theme(_ palette: [RGB], isDark: Bool) -> Theme {
        Theme("a", "A", by: "", isDark: isDark, palette)
    }

    @Test(
        "With few colours or none, what must be seen stands in a box of its own in the reversed bar",
        arguments: [ColorDepth.mono, .eight, .sixteen])
    func boxes(depth: ColorDepth) {
        let looks = Looks(.dark, depth)
        #expect(looks[.bar].attributes.contains(.reverse))
        for role in [Role.timerOver, .timerPaused, .alarm] {
            #expect(!looks[role].attributes.contains(.reverse), "\(role)")
            #expect(looks[role].attributes.contains(.bold), "\(role)")
        }
        #expect(looks[.alarm].attributes.contains(.underline))
    }

    @Test(
        "With few colours or none, a turn over its limit is boxed among rows that are not",
        arguments: [ColorDepth.mono, .eight, .sixteen])
    func boxedRows(depth: ColorDepth) {
        let looks = Looks(.dark, depth)
        #expect(looks[.turnOver].attributes.contains(.reverse))
        #expect(!looks[.text].attributes.contains(.reverse))
    }

    @Test("On a terminal with the signs of ASCII four degrees of shade are told apart")
    func plainShades() {
        let plain = "░▒▓█✂".unicodeScalars.map { Character(PlainGlyphs.plain($0)) }
        #expect(String(plain) == ":=%#/")
    }

    @Test("Of 256 colours the accent is the same on bars and on the page")
    func oneAccent() throws {
        let theme = try #require(Theme.shipped.first { $0.slug == "okabe-ito-terang" })
        let inks = Inks(theme, .fixed, over: .light)
        #expect(inks[.barKey] == inks[.titleFocus])
        #expect(inks[.timerRun] == inks[.agendaNow])
    }

    @Test("Of 256 colours a grey that means something stays grey")
    func greys() {
        #expect(OKLab(RGB(0x303030)).keepsHue(of: OKLab(RGB(0x2E2E2E))))
        #expect(!OKLab(RGB(0x5F0000)).keepsHue(of: OKLab(RGB(0x2E2E2E))))
    }

    @Test("Whatever the scheme, every text reaches its contrast", arguments: [true, false])
    func contrast(isDark: Bool) {
        for palette in Odd.palettes {
            for shades in [Shades.exact, .fixed] {
                for ground in Odd.grounds {
                    check(theme(palette, isDark: isDark), shades, over: ground)
                }
            }
        }
    }

    private func check(_ theme: Theme, _ shades: Shades, over own: Ground) {
        let inks = Inks(theme, shades, over: own)
        let styles = Role.allCases.flatMap { role in
            [(role, role.style, inks[role]), (role, role.style.chosen, inks[chosen: role])]
        }
        for (role, style, ink) in styles {
            let ground = inks.grounds[style.ground]
            guard let ink else { continue }
            let ratio = ink.contrast(with: ground)
            #expect(
                ratio >= style.contrast - 1e-9, "\(role) \(ink.hex) on \(ground.hex): \(ratio)")
        }
    }

    @Test("Bars and the selected row can be told from the page, and from each other")
    func grounds() {
        for palette in Odd.palettes {
            for shades in [Shades.exact, .fixed] {
                for own in Odd.grounds {
                    let grounds = Grounds(theme(palette, isDark: true), shades, over: own)
                    #expect(grounds[1].contrast(with: grounds.page) >= 1.1)
                    #expect(grounds[2].contrast(with: grounds.page) >= 1.3)
                    #expect(grounds[2].contrast(with: grounds[1]) >= 1.1)
                    #expect(grounds[8].contrast(with: grounds.page) >= 3)
                    #expect(grounds[8].carries(4.5))
                }
            }
        }
    }

    @Test(
        "The focus can be seen at every depth, without colours too", arguments: ColorDepth.allCases)
    func focus(depth: ColorDepth) {
        for palette in Odd.palettes {
            for own in Odd.grounds {
                let looks = Looks(theme(palette, isDark: true), depth, over: own)
                #expect(looks[.titleFocus] != looks[.title])
                #expect(looks[.rowSelected] != looks[.text])
                #expect(looks[.rowSelected] != looks[.rowSelectedUnfocused])
                #expect(looks[.rowSelectedUnfocused] != looks[.text])
                #expect(looks[.alarm] != looks[.text])
                #expect(looks[.input] != looks[.text])
                #expect(looks[.timerOver] != looks[.timerRun])
            }
        }
    }

    @Test("The chosen row has one ground at every depth, and its words their own colours")
    func chosen() {
        for depth in ColorDepth.allCases {
            let looks = Looks(.dark, depth, over: .dark)
            let isReversed = [.mono, .eight, .sixteen].contains(depth)
            #expect(looks[chosen: .text] == looks[.rowSelected])
            for role in [Role.dim, .noteQuote, .noteTag, .speaker2, .warn, .actionDue] {
                let (chosen, text) = (looks[chosen: role], looks[chosen: .text])
                #expect(chosen.ground == text.ground)
                #expect((chosen.ink == text.ink) == isReversed, "\(role) \(depth)")
                #expect(chosen.attributes.contains(.reverse) == isReversed)
                #expect(!chosen.attributes.contains(.dim))
            }
            // What a filter found can be told in it too.
            #expect(looks[chosen: .match] != looks[chosen: .text])
        }
    }

    @Test("Of 256 colours the page and its bars are all grey or all of a hue")
    func oneFamily() throws {
        for theme in Theme.shipped {
            let grounds = Grounds(theme, .fixed, over: .covered)
            let greys = Set([nil, 1, 2].map { grounds[$0].isGrey })
            #expect(greys.count == 1, "\(theme.slug)")
        }
        let cream = try #require(Theme.shipped.first { $0.slug == "solarized-light" })
        let grounds = Grounds(cream, .fixed, over: .covered)
        #expect([nil, 1, 2].map { grounds[$0].hex } == ["eeeeee", "dadada", "9e9e9e"])
    }

    @Test("Of eight colours nothing reversed is bold: its ground is even, and keys are underlined")
    func evenBars() {
        let looks = Looks(.ronda, .eight, over: .dark)
        #expect(looks[.barKey].attributes == [.reverse, .underline])
        #expect(looks[.bar].attributes == .reverse)
        #expect(looks[chosen: .strong].attributes == .reverse)
        #expect(Looks(.ronda, .sixteen, over: .dark)[.barKey].attributes == [.reverse, .bold])
    }

    @Test("Nothing is painted where the terminal is as the theme is, and all where it is not")
    func background() {
        let looks = Looks(.dark, .trueColor, over: .dark)
        #expect(looks[.text] == Look(ink: .own, ground: .own, attributes: []))
        #expect(looks[.speaker1].ground == .own)
        #expect(Looks(.dark, .trueColor, over: .unknown) == looks)
        let painted = Looks(.light, .trueColor, over: .dark)
        #expect(Looks(.light, .trueColor, over: .unknown) == painted)
        #expect(Looks(.light, .trueColor, over: .light)[.speaker1].ground == .own)
        #expect(painted[.text].ground == .exact(RGB(0xFAF8F4)))
        #expect(painted[.text].ink == .exact(RGB(0x2B2823)))
        #expect(painted[.speaker1].ground == .exact(RGB(0xFAF8F4)))
        #expect(Looks(.dark, .indexed, over: .covered)[.text].ground == .number(234, RGB(0x1C1C1C)))
    }

    @Test("A grey on which nothing is read well is painted over")
    func grey() {
        let looks = Looks(.dark, .trueColor, over: .color(RGB(0x666666)))
        #expect(looks[.text].ground == .exact(RGB(0x16191D)))
    }

    @Test("Without colours there are none, whatever paints", arguments: Odd.grounds)
    func mono(own: Ground) {
        let looks = Looks(.light, .mono, over: own)
        for role in Role.allCases {
            #expect(looks[role] == Look(ink: .own, ground: .own, attributes: role.style.mono))
        }
    }

    @Test("Named colours are bright on a dark terminal, and dark on a light one")
    func named() {
        func ink(_ role: Role, _ depth: ColorDepth, _ own: Ground) -> Look.Color {
            Looks(.dark, depth, over: own)[role].ink
        }
        #expect(ink(.warn, .sixteen, .dark) == .number(11, nil))
        #expect(ink(.warn, .eight, .dark) == .number(3, nil))
        #expect(ink(.warn, .sixteen, .light) == .number(11, nil))
        let painted = Looks(.dark, .sixteen, over: .light)
        #expect(painted[.text].ground == .number(0, nil) && painted[.bar].ink == .number(15, nil))
        #expect(Looks(.dark, .sixteen, over: .dark)[.text].ground == .own)
        #expect(Looks(.light, .eight, over: .unknown)[.text].ground == .number(7, nil))
        #expect(Looks(.light, .eight, over: .light)[.warn].ink == .number(5, nil))
        #expect(ink(.info, .sixteen, .unknown) == .number(14, nil))
        #expect(ink(.bar, .sixteen, .dark) == .own)
        #expect(Looks(.dark, .eight)[.rowSelected].attributes == .reverse)
        #expect(Looks(.dark, .eight)[.error].attributes == .bold)
    }

    @Test(
        "The terminal's own background is found where it leaves it",
        arguments: [
            ("15;0", Ground.dark), ("0;15", .light), ("0;default;15", .light), ("12;8", .dark),
            ("0;7", .light), ("", .unknown), ("15;default", .unknown), ("a", .unknown),
        ])
    func ground(value: String, ground: Ground) {
        #expect(Ground(environment: ["COLORFGBG": value, "TERM": "xterm-256color"]) == ground)
        #expect(Ground(environment: ["TERM": "linux"]) == .dark)
        #expect(Theme.fitting(ground).isDark == (ground != .light))
    }

    @Test(
        "The depth is what the terminal has and the user allows",
        arguments: [
            (0, [:], ColorDepth.mono), (8, [:], .eight), (16, [:], .sixteen), (88, [:], .sixteen),
            (256, [:], .indexed), (256, ["COLORTERM": "truecolor"], .trueColor),
            (256, ["COLORTERM": "24bit", "NO_COLOR": "1"], .mono),
            (256, ["NO_COLOR": ""], .indexed),
            (8, ["COLORTERM": "truecolor"], .eight),
        ] as [(Int, [String: String], ColorDepth)])
    func depth(colors: Int, environment: [String: String], depth: ColorDepth) {
        #expect(ColorDepth(colors: colors, environment: environment) == depth)
    }
}
