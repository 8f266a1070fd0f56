import Foundation
import Testing
import Wording

@testable import Interface
@testable import Terminal

/// The screen in a theme: its text, its roles, and what each of these roles is drawn with.
@Suite("Themes on the live screen")
struct ThemeTests {
    @Test(
        "A room looks in a theme as it did before",
        arguments: ["ronda", "solarized-light"], [ColorDepth.trueColor, .sixteen, .mono])
    func golden(slug: String, depth: ColorDepth) throws {
        let scenario = try Scenario(.forum())
        scenario.type("@4 \"Apakah data 10 desa").press("Esc Esc")
        let theme = try #require(Theme.shipped.first { $0.slug == slug })
        let looks = Looks(theme, depth)
        let text = """
            \(scenario.screen)

            \(scenario.surface.roles.joined(separator: "\n"))

            \(Self.legend(of: scenario.surface, looks))

            """
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Screens/theme-\(slug)-\(depth).txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }

    private static func legend(of surface: Surface, _ looks: Looks) -> String {
        let letters = Set(surface.roles.joined())
        return Role.allCases.filter { letters.contains($0.letter) }
            .map { "\($0.letter) \($0): \(looks[$0].words)" }.joined(separator: "\n")
    }

    @Test("Another theme shows with the next frame, although the text is the same")
    func switching() throws {
        let scenario = try Scenario(.forum())
        try scenario.live.paint()
        try scenario.live.paint()
        #expect(scenario.display.frames.count == 1)
        scenario.live.theme = .light
        try scenario.live.paint()
        #expect(scenario.display.frames.count == 2)
        #expect(scenario.display.frames[0] == scenario.display.frames[1])
        #expect(scenario.display.theme == .light && scenario.live.theme == .light)
        scenario.live.theme = .light
        try scenario.live.paint()
        #expect(scenario.display.frames.count == 2)
    }

    @Test(
        "While a theme is tried on, the notes stand beside the list, if there is room",
        arguments: [(60, 20), (80, 24), (120, 40)])
    func tryingOn(width: Int, height: Int) throws {
        let scenario = try Scenario(.forum(), (width, height))
        scenario.press("Ctrl-P").type("tema ")
        try expectScreen(scenario, "theme-trying-\(width)x\(height)")
    }

    @Test("A theme that is chosen is kept, and what was typed stays; a failure is said")
    func choosing() throws {
        let scenario = try Scenario(.forum())
        var kept: [Theme] = []
        scenario.live.keepTheme = {
            kept.append($0)
            return nil
        }
        scenario.live.themes = { Theme.shipped }
        scenario.type("Belum selesai")
        scenario.live.choose(scenario.live.themes()[0])
        #expect(kept.map(\.slug) == ["batik"] && scenario.display.theme.slug == "batik")
        #expect(scenario.line == "Belum selesai")
        scenario.live.keepTheme = { _ in Complaint.cannotWrite("theme", code: 28).words }
        scenario.live.choose(.light)
        #expect(scenario.display.theme == .light)
        #expect(scenario.status.hasPrefix("theme: tidak dapat ditulis: disk penuh."))
    }
}

extension Look {
    fileprivate var words: String {
        let colors = "\(ink.words) on \(ground.words)"
        let names: [(Style.Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.reverse, "reverse"), (.underline, "underline"),
        ]
        return ([colors] + names.filter { attributes.contains($0.0) }.map(\.1))
            .joined(separator: " ")
    }
}

extension Look.Color {
    fileprivate var words: String {
        switch self {
        case .own: "own"
        case .number(let number, _): "\(number)"
        case .exact(let color): color.hex
        }
    }
}
