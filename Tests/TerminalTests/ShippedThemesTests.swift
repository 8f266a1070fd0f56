import Foundation
import Testing

@testable import Terminal

@Suite("The themes inside the program")
struct ShippedThemesTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The schemes of the folder, by name.
    private static func schemes() throws -> [(text: String, theme: Theme)] {
        let folder = root.appending(path: "themes")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return (text, try Theme(slug: String(name.dropLast(5)), reading: text))
        }
    }

    @Test("They are the schemes in the folder, which RECORD_GOLDENS=1 writes into the source")
    func generated() throws {
        let themes = try Self.schemes().map(\.theme)
        let file = Self.root.appending(path: "Sources/Terminal/Themes/ShippedThemes.swift")
        let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
        if isRecording { try Data(Self.source(themes).utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == Self.source(themes))
        if !isRecording { #expect(Theme.shipped == themes) }
    }

    private static func source(_ themes: [Theme]) -> String {
        """
        // Written by `make golden` from the files in `themes/`: change those.

        extension Theme {
            /// The themes inside the program, by slug.
            public static let shipped = [
        \(themes.map { "        \(property($0)),\n" }.joined())    ]

        \(themes.map(declaration).joined(separator: "\n"))}

        """
    }

    private static func declaration(of theme: Theme) -> String {
        let rows = [theme.palette.prefix(8), theme.palette.suffix(8)].map { row in
            row.map { "0x" + $0.hex.uppercased() }.joined(separator: ", ")
        }
        return """
                static let \(property(theme)) = Theme(
                    "\(theme.slug)", "\(theme.name)",
                    by: "\(theme.author)",
                    isDark: \(theme.isDark),
                    [
                        \(rows[0]),
                        \(rows[1]),
                    ])

            """
    }

    private static func property(_ theme: Theme) -> String {
        let words = theme.slug.split(separator: "-")
        return words[0] + words.dropFirst().map(\.capitalized).joined()
    }

    @Test("Each says its licence, its author and its variant")
    func facts() throws {
        for (text, theme) in try Self.schemes() {
            #expect(text.hasPrefix("# Licence: "), "\(theme.slug)")
            #expect(!theme.author.isEmpty && theme.palette[0].isDark == theme.isDark)
            #expect(Theme.slug(theme.name) == theme.slug)
        }
        #expect(Theme.shipped.contains(.dark) && Theme.shipped.contains(.light))
    }

    @Test("The README lists them all, each where it belongs")
    func readme() throws {
        let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        var listed: [String: [String]] = [:]
        for row in text.split(separator: "\n") where row.hasPrefix("| ") {
            let cells = row.split(separator: "|").map { $0.split(separator: " ") }
            listed[cells[0].joined(separator: " ")] = cells.dropFirst().first?.map {
                $0.filter { $0 != "`" }
            }
        }
        let (dark, light) = (listed["dark"] ?? [], listed["light"] ?? [])
        let pairs = (listed["high contrast"] ?? []) + (listed["every colour vision"] ?? [])
        #expect((dark + light + pairs).sorted() == Theme.shipped.map(\.slug))
        for theme in Theme.shipped where !pairs.contains(theme.slug) {
            #expect((theme.isDark ? dark : light).contains(theme.slug))
        }
    }

    @Test("Our own need no guard on the live screen: every role can be read as it is written")
    func own() {
        for theme in Theme.shipped where theme.author == "Rembug" {
            for row in ContrastTable(theme).rows where !"\(row.role)".hasPrefix("wall") {
                #expect(row.trueColor == row.written, "\(theme.slug): \(row.role)")
            }
        }
    }

    @Test("The pair of high contrast reaches 7:1 everywhere", arguments: ["gelap", "terang"])
    func highContrast(variant: String) throws {
        let theme = try #require(Theme.shipped.first { $0.slug == "kontras-" + variant })
        for row in ContrastTable(theme).rows where row.needed > 3 {
            #expect(row.trueColor.ratio >= 7, "\(row.role)")
            // Of 256 colours no yellow is so dark, and a grey would not warn.
            let isYellow = row.role.style.ink == 0xA
            #expect(row.indexed.ratio >= (isYellow ? 5.5 : 7), "\(row.role)")
        }
    }

    @Test("Of 256 colours, what has a colour gets one of its hue, and none gets another's")
    func indexed() {
        for theme in Theme.shipped {
            for ground in [Ground.covered, theme.isDark ? .dark : .light] {
                let inks = Inks(theme, .fixed, over: ground)
                for role in Role.allCases {
                    guard let slot = role.style.ink, slot >= 8, let ink = inks[role] else {
                        continue
                    }
                    let wanted = OKLab(theme.palette[slot])
                    #expect(OKLab(ink).keepsHue(of: wanted), "\(theme.slug): \(role) \(ink.hex)")
                }
                let speakers = (1...8).compactMap { inks[.speaker($0)] }
                #expect(Set(speakers).count == 5, "\(theme.slug): \(speakers.map(\.hex))")
            }
        }
    }

    @Test("Of 256 colours orange is orange, and yellow another that is not")
    func orange() {
        let found = ["batik", "melati", "okabe-ito-gelap", "pendapa", "ronda"].map { slug in
            let theme = Theme.shipped.first { $0.slug == slug }
            let inks = theme.map { Inks($0, .fixed, over: .covered) }
            return [inks?[.speaker1]?.hex, inks?[.warn]?.hex]
        }
        #expect(
            found == [
                ["ffaf5f", "d7d75f"], ["875f00", "5f5f00"], ["ffaf00", "d7d700"],
                ["875f00", "5f5f00"], ["ffaf5f", "ffd700"],
            ])
    }

    @Test(
        "The colour-blind pair has colours that all can tell apart", arguments: ["gelap", "terang"])
    func colorVision(variant: String) throws {
        let theme = try #require(Theme.shipped.first { $0.slug == "okabe-ito-" + variant })
        for vision in [ColorVision.protanopia, .deuteranopia] {
            let accents = theme.palette[8..<15].map { OKLab(vision.seen($0)) }
            for (place, one) in accents.enumerated() {
                for other in accents[(place + 1)...] {
                    #expect(one.distance(to: other).squareRoot() > 0.08)
                }
            }
        }
    }
}

/// How colours look to those who lack one kind of cone (Machado, Oliveira and Fernandes 2009).
private struct ColorVision {
    let rows: [(Double, Double, Double)]

    static let protanopia = ColorVision(rows: [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ])
    static let deuteranopia = ColorVision(rows: [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ])

    func seen(_ color: RGB) -> RGB {
        let (r, g, b) = color.linear
        let bytes = rows.map { row -> UInt32 in
            let light = min(max(row.0 * r + row.1 * g + row.2 * b, 0), 1)
            let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
            return UInt32((value * 255).rounded())
        }
        return RGB(bytes[0] << 16 | bytes[1] << 8 | bytes[2])
    }
}
