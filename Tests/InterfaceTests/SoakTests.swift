import Discussion
import Foundation
import Mutation
import SessionFile
import Terminal
import Testing

@testable import Interface

/// Keys that nobody would press in this order, by the hour: `make soak` presses a hundred thousand.
@Suite("Whatever is pressed")
struct SoakTests {
    private static let rooms = ["forum", "empty", "hostile"]
    private static let keys =
        ProcessInfo.processInfo.environment["REMBUG_SOAK"].flatMap { Int($0) } ?? 1500

    @Test(
        "The screen lives on, nothing is drawn outside it, and no filed note is lost",
        arguments: rooms)
    func soak(name: String) throws {
        var soak = try Soak(seed: UInt64(name.utf8.count), room: try ScreenTests.room(name))
        try soak.press(Self.keys / Self.rooms.count)
        #expect(soak.filed > 0)
    }
}

/// One room in which keys are pressed at random.
private struct Soak {
    /// How many lines were filed as notes.
    private(set) var filed = 0
    private var dice: Dice
    private let room: Room
    private var scenario: Scenario
    private var file = Data()

    init(seed: UInt64, room: Room) throws {
        dice = Dice(seed)
        self.room = room
        scenario = try Scenario(room)
    }

    mutating func press(_ count: Int) throws {
        for number in 0..<count {
            if scenario.live.isOver {
                scenario.live.finish()
                scenario = try Scenario(room, dice.any(of: Language.allCases))
            }
            pressOne()
            scenario.live.keepUp(isIdle: Bool.random(using: &dice))
            look(number)
            if number % 100 == 0 { try expectFileGrows() }
        }
        scenario.live.finish()
        try expectFileGrows()
        _ = try room.session
    }

    /// Presses a key or pastes something; a line that was taken for a note is one event more.
    private mutating func pressOne() {
        room.wait(milliseconds: .random(in: 0...3000, using: &dice))
        let live = scenario.live
        if Int.random(in: 0..<60, using: &dice) == 0 {
            return live.paste(dice.any(of: RandomKey.pastes))
        }
        let key = RandomKey.next(with: &dice)
        let notes = key == .enter && live.isCapturing ? live.noteEvents : nil
        live.press(key)
        guard let notes, live.line.editor.isEmpty else { return }
        filed += 1
        #expect(live.noteEvents == notes + 1, "a line is gone and no note is there")
    }

    /// The picture in one size, which fills exactly that.
    private mutating func look(_ number: Int) {
        let size = dice.any(of: RandomKey.sizes)
        let surface = scenario.live.picture(size: size)
        let rows = surface.rows
        #expect(rows.count == size.height && rows.allSatisfy { $0.columns == size.width })
        let cursor = surface.cursor ?? Position(x: 0, y: 0)
        #expect(cursor.x < size.width && cursor.y < size.height, "key \(number)")
    }

    /// What stood in the file stands there still.
    private mutating func expectFileGrows() throws {
        let now = try Data(contentsOf: URL(filePath: room.path))
        #expect(now.starts(with: file))
        file = now
    }
}

extension Live {
    /// Whether Enter would file a new note.
    fileprivate var isCapturing: Bool {
        let isInLine = !isInLists && !isPrefixed && !isFiltering && overlay == nil
        guard isInLine, line.amending == nil, !file.isInDoubt, case .note = reading else {
            return false
        }
        return true
    }

    /// How many events that file a note stand.
    fileprivate var noteEvents: Int { session.history.count { $0.action == .takeNote } }
}
