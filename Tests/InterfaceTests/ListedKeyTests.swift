import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("Keys that are listed")
struct ListedKeyTests {
    /// A key of the help, in the place where it is said to work.
    struct Listed: CustomTestStringConvertible {
        var command: Command
        var binding: Command.Binding
        var place: Command.Places

        var testDescription: String { "\(place) \(binding.name) \(command.id)" }
    }

    static let all = KeyTable(CommandTable.all).sections.flatMap(\.rows).flatMap { row in
        row.bindings.flatMap { binding in
            let places = (0..<16).map { Command.Places(rawValue: 1 << $0) }
            return places.filter(binding.places.contains)
                .map { Listed(command: row.command, binding: binding, place: $0) }
        }
    }

    @Test("Every key that is listed does something where it is said to work", arguments: all)
    func isAlive(_ listed: Listed) throws {
        var isAlive = false
        for start in Self.starts(for: listed) where !isAlive {
            let scenario = try Scenario(Room.forum()).press(start)
            let before = Trace(scenario)
            scenario.live.press(listed.binding.key)
            isAlive = Trace(scenario) != before
            #expect(!scenario.status.contains("tidak ada perintah"), "\(scenario.status)")
        }
        #expect(isAlive)
    }

    @Test("Every command that the help lists can be run from there, or says why not")
    func help() throws {
        let rows = KeyTable(CommandTable.all).sections.flatMap(\.rows)
        let room = try Room.forum()
        for place in rows.indices {
            let scenario = try Scenario(room).press("F1")
            for _ in 0...place { scenario.live.press(.down) }
            let before = Trace(scenario)
            scenario.live.press(.enter)
            #expect(Trace(scenario) != before, "\(rows[place].name)")
        }
    }

    @Test("Over what stands over the panes, ? tells its keys first, and Esc leads back to it")
    func over() throws {
        let scenario = try Scenario(Room.forum()).press("Esc w")
        let menu = scenario.screen
        scenario.press("?")
        #expect(scenario.rows[3] == " Di layar ini")
        #expect(scenario.rows[4].hasPrefix(" "))
        scenario.press("Esc")
        #expect(scenario.screen == menu)
    }

    @Test("What was typed in a form below the help is kept when another screen takes its place")
    func formBelow() throws {
        let scenario = try Scenario(Room.forum()).press("Esc Esc 8 a").type("Wati")
        let form = scenario.screen
        scenario.press("F1 Ctrl-P Esc a")
        #expect(scenario.screen == form)
    }

    /// What a key may change.
    private struct Trace: Equatable {
        var surface: Surface
        var line: String
        var events: Int
        var isOver: Bool
        var calls: [Int]

        init(_ scenario: Scenario) {
            surface = scenario.surface
            line = scenario.line
            events = scenario.live.session.history.count
            isOver = scenario.live.isOver
            calls = [
                scenario.display.redraws, scenario.display.suspensions,
                scenario.display.copied.count,
            ]
        }
    }

    /// Keys that give the place the focus; after one of them the key has something to do.
    private static func starts(for listed: Listed) -> [String] {
        let view = View.allCases.first { $0.place == listed.place }
        let shown = (view.map { [$0] } ?? View.allCases).map { "Esc \($0.rawValue) " }
        let lists = ["Esc Esc g j", "Esc Esc G", "Esc Esc g j j"]
        let keys: [String]
        switch listed.place {
        case .line: keys = ["", "a", "Esc u", "PgUp PgUp"]
        case .afterControlX: keys = ["Ctrl-X"]
        case .escape: keys = ["Esc", "Esc u Esc", "Esc Esc j Esc"]
        case .anywhere: keys = ["", "Esc Esc"]
        default: keys = lists + ["Esc u Esc Esc"]
        }
        return shown.flatMap { view in keys.map { view + $0 } }
    }
}
