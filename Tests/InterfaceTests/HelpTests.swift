import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("What runs from the page of all keys")
struct HelpTests {
    private func events(_ room: Room) throws -> Int { try room.session.history.count }

    @Test("Until a row is chosen Enter leads back to where one was", arguments: ["1", "8", "8 C"])
    func nothingChosen(list: String) throws {
        let room = try Room.forum()
        let before = try events(room)
        let scenario = try Scenario(room).press("Esc Esc " + list)
        let screen = scenario.screen
        #expect(scenario.press("? Enter").screen == screen)
        #expect(try events(room) == before)
    }

    @Test(
        "What works in another list, or only in lists, says so and does nothing",
        arguments: [
            ("Esc Esc 8 g", "disepakati", "Hanya di daftar 5: Esc Esc 5 Enter"),
            ("Esc Esc 1", "kata terakhir", "Hanya di daftar 2: Esc Esc 2 L"),
            ("Esc 1", "lewati acara", "Hanya di daftar 1: Esc Esc 1 s"),
            ("Esc 1", "ke baris pertama", "Hanya di daftar: Esc Esc g"),
            ("Esc Esc 1", "simpan baris", "Hanya di baris catatan: i, lalu Enter"),
        ])
    func elsewhere(keys: String, typed: String, reason: String) throws {
        let room = try Room.forum()
        let before = try events(room)
        let scenario = try Scenario(room).press(keys + " F1").type(typed)
        #expect(scenario.rows.contains(" – " + reason), "\(scenario.screen)")
        #expect(scenario.press("Enter").status.hasPrefix(reason))
        #expect(scenario.live.overlay?.isHelp == true)
        #expect(try events(room) == before)
    }

    @Test("One row of each list is run in another: the row there is left alone")
    func rowsOfOthers() throws {
        let room = try Room.forum()
        let before = try events(room)
        let scenario = try Scenario(room).press("Esc Esc 8 g ?")
        guard case .help(let help) = scenario.live.overlay else { return }
        let places = help.matches.flatMap { section in section.rows.map { _ in section.places } }
        scenario.press("Esc")
        for (row, place) in places.enumerated()
        where View.allCases.contains(where: { $0.place == place && $0 != .people }) {
            scenario.press("?")
            for _ in 0...row { scenario.live.press(.down) }
            scenario.press("Enter Esc")
        }
        #expect(try events(room) == before)
        #expect(scenario.live.view == .people)
    }
}
