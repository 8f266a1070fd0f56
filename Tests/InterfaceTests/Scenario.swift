import Discussion
import Foundation
import Glibc
import SessionFile
import Terminal
import Wording

@testable import Interface

/// A live screen that a test sits in front of: keys in, the screen as text out.
final class Scenario {
    let room: Room
    let live: Live
    let display: MemoryDisplay
    private let size: Size

    /// Sits down in a room, under a name, in front of a screen of this size.
    init(
        _ room: Room, _ size: (Int, Int) = (80, 24), as author: String = "Ayu",
        _ language: Language = .indonesian, role: WriterRole? = nil, notices: [String] = []
    ) throws {
        self.room = room
        self.size = Size(width: size.0, height: size.1)
        display = MemoryDisplay(size: self.size)
        live = Live(
            try room.open(as: author), on: display, clock: room.clock, author: author,
            role: role, language: language, shelters: ["/nowhere", room.shelter])
        live.say(inTurn: notices)
    }

    /// Presses keys by the names that the screen gives them, with a space between them.
    ///
    /// Unless it is said how fast, each is pressed by somebody who looks, and is of no word.
    @discardableResult
    func press(_ keys: String, after milliseconds: Int64? = nil) -> Scenario {
        for name in keys.split(separator: " ") {
            room.wait(milliseconds: milliseconds ?? 100)
            live.press(Self.key(String(name)))
            if milliseconds == nil, live.typedInList?.mayGoOn == false { live.typedInList = nil }
            live.keepUp(isIdle: false)
        }
        return self
    }

    /// Types text, key by key.
    @discardableResult
    func type(_ text: String) -> Scenario {
        for character in text {
            room.wait(milliseconds: 20)
            live.press(.character(character))
            live.keepUp(isIdle: false)
        }
        return self
    }

    /// Lets the program do what it does while no key waits.
    @discardableResult
    func rest() -> Scenario {
        live.keepUp(isIdle: true)
        return self
    }

    /// The screen as it is now.
    var surface: Surface { live.picture(size: size) }

    /// The screen as text, without the spaces at the ends of rows.
    var screen: String { rows.joined(separator: "\n") }

    /// The rows without the spaces at their ends.
    var rows: [String] { surface.rows.map(Self.withoutSpacesAtEnd) }

    /// The status row.
    var status: String {
        rows[rows.count - (size.height >= 20 ? 2 : 1)].trimmingCharacters(in: .whitespaces)
    }

    /// What the last key had to say.
    var said: String { live.message?.text ?? "" }

    /// The capture line.
    var line: String { live.line.editor.text }

    private static func withoutSpacesAtEnd(_ row: String) -> String {
        var row = row
        while row.last == " " { row.removeLast() }
        return row
    }

    static func key(_ name: String) -> Key {
        if name.count == 1, let character = name.first, let key = signs[character] { return key }
        if name.count == 1, let character = name.first { return .character(character) }
        if name.hasPrefix("Ctrl-"), let last = name.lowercased().last { return .control(last) }
        if name.hasPrefix("Alt-") { return .alt(key(String(name.dropFirst(4)))) }
        return names[name] ?? .function(99)
    }

    private static let signs: [Character: Key] = [
        "␣": .character(" "), "↑": .up, "↓": .down, "←": .left, "→": .right,
    ]

    private static let names: [String: Key] = [
        "Esc": .escape, "Enter": .enter, "Tab": .tab, "Shift-Tab": .backTab, "Home": .home,
        "End": .end, "Backspace": .backspace, "Del": .delete, "PgUp": .pageUp, "PgDn": .pageDown,
        "F1": .function(1), "F2": .function(2), "F5": .function(5), "F6": .function(6),
    ]
}

extension Scenario {
    convenience init(_ room: Room, _ language: Language) throws {
        try self.init(room, (80, 24), language)
    }

    convenience init(_ room: Room, as author: String) throws {
        try self.init(room, (80, 24), as: author, .indonesian)
    }
}
