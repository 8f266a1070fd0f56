import Discussion
import Foundation
import Terminal
import Testing

@testable import Interface

@Suite("The list of notes")
struct NoteListTests {
    /// Notes of one to four rows.
    private static let notes = (1...24).map { number in
        "Catatan \(number)" + String(repeating: " dan seterusnya", count: number % 4 * 4)
    }

    /// The rows of the list, without marks and blanks.
    private func list(_ scenario: Scenario, _ size: Size) -> [String] {
        let rows = scenario.live.picture(size: size).rows
        let (top, foot) = size.height >= 20 ? (3, 3) : (2, 2)
        return rows[top..<(size.height - foot)].map { row in
            row.replacing("▸", with: " ").trimmingCharacters(in: .whitespaces)
        }
    }

    @Test(
        "Whichever note is selected, no row of those in sight is lost", arguments: [10, 17, 24, 30])
    func noRowIsLost(height: Int) throws {
        let room = try Room.empty()
        try room.note(Self.notes, every: 1)
        let scenario = try Scenario(room, (60, 200)).press("Esc 4 Esc Esc G")
        let all = list(scenario, Size(width: 60, height: 200)).joined(separator: "\n")
        for _ in Self.notes {
            let shown = list(scenario, Size(width: 60, height: height))
            #expect(all.contains(shown.joined(separator: "\n")), "\(shown)")
            scenario.press("↑")
        }
    }

    @Test("What a filter found stands at the top")
    func filtered() throws {
        let room = try Room.empty()
        try room.note(Self.notes, every: 1)
        let scenario = try Scenario(room).press("Esc 4 Esc Esc / 2 4 Enter")
        #expect(scenario.rows[3].contains("Catatan 24"))
        #expect(scenario.rows[6].isEmpty)
    }

    @Test("A note that is higher than the pane is read row by row before the next is selected")
    func long() throws {
        let room = try Room.empty()
        let words = (1...120).map { "kata\($0)" }.joined(separator: " ")
        try room.note(["Pertama", words, "Terakhir"], every: 1)
        let scenario = try Scenario(room, (40, 10)).press("Esc 4 Esc Esc g ↓")
        var seen: Set<String> = []
        func look() {
            let text = scenario.rows[2..<8].joined(separator: " ")
            seen.formUnion(text.split(separator: " ").map(String.init))
        }
        for _ in 1...60 where !scenario.rows[2..<8].contains(where: { $0.contains("kata120") }) {
            look()
            scenario.press("↓")
        }
        look()
        #expect((1...120).filter { !seen.contains("kata\($0)") } == [])
        #expect(scenario.press("↓").rows[7].hasSuffix("Terakhir"))
    }

    @Test("What is written anew in the line is in sight, with a mark")
    func amended() throws {
        let room = try Room.empty()
        try room.note(Self.notes, every: 1)
        let scenario = try Scenario(room).press("Esc 4 Esc Esc g e")
        #expect(scenario.rows[3].hasPrefix("▸") && scenario.rows[3].contains("Catatan 1"))
    }
}
