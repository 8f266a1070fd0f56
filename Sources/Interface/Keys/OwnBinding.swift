import Terminal
import Wording

/// A key that a person gives a command, and where it then works.
struct OwnBinding {
    let command: String
    let binding: Command.Binding
    let line: Int

    /// Reads a key as people write it: `Esc n`, `Ctrl-N`, `J`, `F5`.
    ///
    /// What stands after Esc works there; a letter works in lists, where it writes nothing; other
    /// keys work in lists and in the line.
    init(_ text: String, for command: Command, line: Int) throws(KeyFault) {
        self.command = command.id
        self.line = line
        let words = text.split(separator: " ").map(String.init)
        let isEscaped = words.count == 2 && words[0].lowercased() == "esc"
        guard words.count == 1 || isEscaped, let last = words.last, let key = Key(spelled: last)
        else { throw KeyFault(.unknownKey(text), line: line) }
        if case .alt(let inner) = key, !isEscaped {
            binding = Command.Binding(key: inner, places: [.escape])
        } else {
            let places = isEscaped ? [.escape] : command.places(for: key)
            binding = Command.Binding(key: key, places: places)
        }
        guard !binding.isReserved else { throw KeyFault(.reserved(text), line: line) }
    }
}

extension Command {
    /// Where a key without Esc before it works for the command.
    fileprivate func places(for key: Key) -> Places {
        let views = Places(views.map(\.place))
        switch key {
        case .control, .function, .modified: return views.isEmpty ? [.line, .lists] : views
        case .character: return views.isEmpty ? [.lists] : views
        default:
            let mine = places.subtracting([.escape, .anywhere])
            return mine.isEmpty ? [.lists] : mine
        }
    }
}

extension Command.Binding {
    /// Whether the key does something there that is no command: it edits, saves one's skin, or
    /// begins what terminals send for other keys.
    fileprivate var isReserved: Bool {
        if key == .control("c") || key == .escape { return true }
        if places == [.escape], [.character("["), .character("O")].contains(key) { return true }
        var editor = LineEditor("a")
        return places.contains(.line) && editor.handle(key)
    }

    /// Whether both keys are one, and would work at the same time.
    func clashes(with other: Command.Binding) -> Bool {
        guard key == other.key else { return false }
        return Self.rooms.contains {
            !places.isDisjoint(with: $0) && !other.places.isDisjoint(with: $0)
        }
    }

    /// The places whose keys work at the same time.
    private static let rooms: [Command.Places] =
        [[.escape, .anywhere], [.line, .anywhere]]
        + View.allCases.map { [.lists, $0.place, .anywhere] }
}
