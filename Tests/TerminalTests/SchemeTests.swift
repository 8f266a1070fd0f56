import Testing
import YAML

@testable import Terminal

@Suite("Reading base16 and base24 schemes")
struct SchemeTests {
    static let numbers: [UInt32] = (0..<16).map { $0 * 0x01_0F_11 }
    private static let colors = numbers.map { RGB($0) }

    /// Lines that give each slot a colour.
    private func slots(_ line: (String, String) -> String) -> String {
        zip(0..., Self.colors).map { number, color in
            line("base0" + String(number, radix: 16, uppercase: true), color.hex)
        }.joined(separator: "\n")
    }

    private func read(_ text: String) throws -> Theme {
        try Theme(slug: "laut", reading: text)
    }

    @Test("Today's form, with all that it may say")
    func presentForm() throws {
        let text = """
            ---
            # Laut
            system: "base16"
            name: "Laut: Selatan" # the sea
            slug: "laut-selatan"
            author: 'Ayu (https://example.id)'
            description: ""
            variant: "light"
            palette:

            """ + slots { "  \($0): \"#\($1)\" #\tcomment" }
        let expected = Theme(
            "laut", "Laut: Selatan", by: "Ayu (https://example.id)", isDark: false, Self.colors)
        #expect(try read(text) == expected)
        #expect(try read(text.split(separator: "\n").joined(separator: "\r\n")) == expected)
        #expect(try read("\u{FEFF}" + text) == expected)
    }

    @Test(
        "The older form, quoted or not, in any case",
        arguments: ["\"", "'", ""], [true, false])
    func olderForm(quote: String, isUpper: Bool) throws {
        let text =
            "scheme: Laut\nauthor: Ayu\n"
            + slots { slot, hex in
                "\(isUpper ? slot : slot.lowercased()): \(quote)\(isUpper ? hex.uppercased() : hex)\(quote)"
            }
        let expected = Theme("laut", "Laut", by: "Ayu", isDark: true, Self.colors)
        #expect(try read(text) == expected)
    }

    @Test("Colours that YAML takes for numbers, dates, exponents or octals stay colours")
    func numberlike() throws {
        let values = [
            "000000", "010101", "012345", "1e3000", "111e11", "190101", "0x1234", "777777",
            "1_0000", "123456", "654321", "0e0000", "999999", "100000", "000001", "5e5e55",
        ]
        let good = values.map { $0.contains("x") || $0.contains("_") ? "abcdef" : $0 }
        let text = good.enumerated().map { number, value in
            "base0\(String(number, radix: 16)): \(value)"
        }.joined(separator: "\n")
        #expect(try read("scheme: 3024\n" + text).palette == good.map { RGB($0) })
        #expect(try read("scheme: 3024\n" + text).name == "3024")
        for value in values where !good.contains(value) {
            #expect(RGB(value) == nil)
        }
    }

    @Test("Of base24 the first sixteen colours are used, in whatever order they stand")
    func base24() throws {
        let lines = slots { "  \($0): \"\($1)\"" }.split(separator: "\n").reversed().map {
            String($0)
        }
        let more = (10...17).map { "  base\($0): \"ff00ff\"" }
        let text =
            "system: base24\nname: Laut\npalette:\n" + (more + lines).joined(separator: "\n")
        #expect(try read(text).palette == Self.colors)
    }

    @Test("The variant is what the file says, else what its ground is")
    func variant() throws {
        let dark = slots { "\($0): \"\($1)\"" }
        let light = dark.replacing("base00: \"000000\"", with: "base00: \"fafafa\"")
        #expect(try read("scheme: a\n" + dark).isDark)
        #expect(try !read("scheme: a\n" + light).isDark)
        #expect(try !read("scheme: a\nvariant: Light\n" + dark).isDark)
        #expect(try read("scheme: a\nvariant: dark\n" + light).isDark)
        #expect(try !read("scheme: a\nvariant:\n" + light).isDark)
    }

    @Test(
        "What is no scheme is refused by line",
        arguments: [
            ("", SchemeError.Fault.yaml(.empty), 1),
            ("# nothing\n", .yaml(.empty), 1),
            ("just a text", .notAMap, 1),
            ("- a\n- b", .notAMap, 1),
            ("name: a\npalette: [1, 2]", .notAMap, 2),
            ("name: a\npalette:\n  base00: \"000000\"", .noColor(slot: "base01"), 3),
            ("system: ansi16\nname: a", .otherSystem("ansi16"), 1),
            (
                "scheme:\n  name: Laut\n  system: tinted8\npalette:\n  black: \"#000000\"",
                .otherSystem("tinted8"), 3
            ),
            ("scheme: a\nbase00: #181818", .emptyColor(slot: "base00"), 2),
            ("scheme: a\nbase00: 18181", .notAColor(slot: "base00", "18181"), 2),
            ("scheme: a\nbase00: \"##18181\"", .notAColor(slot: "base00", "##18181"), 2),
            ("scheme: a\n\nbase00: \"１８１８１８\"", .notAColor(slot: "base00", "１８１８１８"), 3),
            ("scheme: a\nbase00: [1]", .notAText(key: "base00"), 2),
            ("scheme: a\nbase0a: \"000000\"\nbase0A: \"000000\"", .twice("base0A"), 3),
            ("scheme: a\nscheme: b", .yaml(.duplicateKey("scheme")), 1),
        ])
    func faults(text: String, fault: SchemeError.Fault, line: Int) {
        #expect(throws: SchemeError(fault, line: line)) { try read(text) }
    }

    @Test("A scheme without a name, or of another variant, is refused by line")
    func names() {
        let text = slots { "\($0): \"\($1)\"" }
        #expect(throws: SchemeError(.noName, line: 1)) { try read(text) }
        #expect(throws: SchemeError(.noName, line: 17)) { try read(text + "\nname: \"\"") }
        #expect(throws: SchemeError(.notAText(key: "name"), line: 17)) {
            try read(text + "\nname: [a]")
        }
        #expect(throws: SchemeError(.otherVariant("dim"), line: 18)) {
            try read(text + "\nname: a\nvariant: dim")
        }
    }

    @Test("A name becomes what is typed for it")
    func slugs() {
        #expect(Theme.slug("Solarized Light") == "solarized-light")
        #expect(Theme.slug("  3024 (Night), v2 ") == "3024-night-v2")
        #expect(Theme.slug("Malam Étoilé") == "malam-étoilé")
    }
}
