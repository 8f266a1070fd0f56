import Discussion
import Foundation
import Terminal
import Testing

@testable import Interface

/// Whole screens as text, in files that RECORD_GOLDENS=1 writes anew.
@Suite("Screens as they are drawn")
struct ScreenTests {
    struct Case: CustomTestStringConvertible {
        var room: String
        var width: Int
        var height: Int
        var language: Language
        var keys = ""

        var testDescription: String { name }
        var name: String {
            let keys = keys.filter { !" ?/".contains($0) }
            return "\(room)-\(width)x\(height)-\(language.rawValue)"
                + (keys.isEmpty ? "" : "-" + keys)
        }
    }

    static let sizes = [(40, 10), (60, 20), (80, 24), (120, 40), (200, 60)]

    static let everySize = ["forum", "empty", "hostile"].flatMap { room in
        sizes.flatMap { width, height in
            Language.allCases.map {
                Case(room: room, width: width, height: height, language: $0)
            }
        }
    }

    static let states = [
        "Esc 4", "Esc 5 Esc Esc", "Esc 8 Esc Esc", "Esc Esc ?", "Esc Esc a", "Esc p", "Esc n",
        "Esc o", "Esc w", "Ctrl-P", "Ctrl-P c", "F1", "Esc 4 Esc Esc / d e s a",
        "Esc 4 Esc Esc k v k k v t", "Esc c", "Esc c c Enter", "Esc 4 Esc Esc k s",
    ]
    .map { Case(room: "forum", width: 80, height: 24, language: .indonesian, keys: $0) }

    static let wide = [(120, 40), (200, 60)].flatMap { width, height in
        ["F1", "Esc 4 Esc Esc k s"].map {
            Case(room: "forum", width: width, height: height, language: .indonesian, keys: $0)
        }
    }

    static let papers = [(40, 10), (60, 20), (80, 24), (120, 40), (200, 60)].map {
        Case(room: "forum", width: $0, height: $1, language: .indonesian, keys: "Esc 7 Esc Esc d")
    }

    static let rounds =
        [(40, 10), (60, 20), (80, 24), (120, 40), (180, 50)]
        .flatMap { width, height in
            Language.allCases.map {
                Case(room: "round", width: width, height: height, language: $0, keys: "Esc 2")
            }
        }
        + [
            "Esc h", "Esc Esc 2 o", "Esc 8 Esc Esc", "Esc n", "Esc Esc 1 R", "Esc Esc 2 j j",
        ].map { Case(room: "round", width: 80, height: 24, language: .indonesian, keys: $0) }

    @Test(
        "A screen is drawn as it was before", arguments: everySize + states + wide + papers + rounds
    )
    func golden(_ shown: Case) throws {
        let scenario = try Scenario(
            Self.room(shown.room), (shown.width, shown.height), shown.language)
        if shown.room != "empty", shown.keys.isEmpty {
            scenario.type("@4 \"Apakah data 10 desa sudah diverifikasi, dan kapan hasilnya #d")
        }
        scenario.press(shown.keys).rest()
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Screens/\(shown.name).txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try (scenario.screen + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(scenario.screen + "\n" == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test("A practice says so, and of nothing in it that it was saved")
    func practice() throws {
        let scenario = try Scenario(Room.forum(), (80, 24))
        scenario.live.isPractice = true
        scenario.type("Satu").press("Enter Esc 1")
        try expectScreen(scenario, "practice")
        let small = try Scenario(Room.forum(), (40, 10), .english)
        small.live.isPractice = true
        try expectScreen(small.press("Esc 5").type("Two").press("Enter"), "practice-small")
    }

    @Test("Nothing is drawn that is wider or higher than the screen", arguments: 1..<44)
    func tinySizes(width: Int) throws {
        let room = try Self.room("hostile")
        let scenario = try Scenario(room)
        scenario.type("@1 tidak hilang")
        for height in 1..<26 {
            let surface = scenario.live.picture(size: Size(width: width, height: height))
            #expect(surface.rows.count == height)
            #expect(surface.rows.allSatisfy { $0.columns == width })
            #expect(surface.cursor.map { $0.x < width && $0.y < height } == true)
        }
    }

    @Test("Roles stand where they belong")
    func roles() throws {
        let scenario = try Scenario(Self.room("forum"))
        #expect(Array(scenario.surface.roles.prefix(3)) == Self.expectedRoles)
    }

    private static let expectedRoles = [
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbRRRRRRRRRRRRbRRRRRRRRRRbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        "bllllllllllllllllllllllllllllllllllllllbbbllllllllllllllllbbbbbbbbbbbbbblllllllb",
        "ttttttttttttttttttttttttttttttttttttttttpttttttttttttttttttttttttttttttttttttttt",
    ]

    static func room(_ name: String) throws -> Room {
        switch name {
        case "forum": try .forum()
        case "hostile": try .hostile()
        case "round": try .round()
        default: try .empty()
        }
    }
}
