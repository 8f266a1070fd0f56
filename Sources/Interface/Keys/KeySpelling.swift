import Terminal

extension Key {
    /// The key that people write so: `n`, `Ctrl-N`, `Alt-x`, `Shift-Tab`, `F5`, `PgUp`, `Space`.
    ///
    /// Names may be in any case and with `+` for `-`; nothing for what terminals cannot tell from
    /// another key, as Ctrl-I from Tab.
    init?(spelled text: String) {
        if text.count == 1, let character = text.first {
            self = Self.signs[character] ?? .character(character)
            return
        }
        if let inner = text.without("alt") {
            guard let key = Key(spelled: inner) else { return nil }
            self = .alt(key)
        } else if let inner = text.without("ctrl") {
            guard let key = Key(withControl: inner) else { return nil }
            self = key
        } else if let key = Self.names[text.lowercased()] {
            self = key
        } else if let inner = text.without("shift"), let key = Key(spelled: inner), key.isNamed {
            self = key == .tab ? .backTab : .modified(.shift, key)
        } else {
            guard let number = Int(text.dropFirst()), text.first?.lowercased() == "f",
                1...20 ~= number
            else { return nil }
            self = .function(number)
        }
    }

    private init?(withControl inner: String) {
        if inner.count == 1, let letter = inner.lowercased().first {
            guard letter.isASCII, letter.isLetter, !"im".contains(letter) else { return nil }
            self = .control(letter)
        } else if inner.lowercased() == "space" {
            self = .control(" ")
        } else {
            guard let key = Key(spelled: inner), key.isNamed, key != .tab else { return nil }
            self = .modified(.control, key)
        }
    }

    /// Whether it has a name and can be told from itself with a modifier.
    private var isNamed: Bool {
        switch self {
        case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .tab,
            .function:
            true
        default: false
        }
    }

    private static let signs: [Character: Key] = [
        "␣": .character(" "), "↑": .up, "↓": .down, "←": .left, "→": .right,
    ]

    private static let names: [String: Key] = [
        "space": .character(" "), "enter": .enter, "tab": .tab, "shift-tab": .backTab,
        "backspace": .backspace, "del": .delete, "delete": .delete, "ins": .insert,
        "insert": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
        "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown, "pageup": .pageUp,
        "pagedown": .pageDown, "esc": .escape,
    ]
}

extension String {
    /// What follows a modifier in front.
    fileprivate func without(_ modifier: String) -> String? {
        let lowered = lowercased()
        guard lowered.hasPrefix(modifier + "-") || lowered.hasPrefix(modifier + "+"),
            count > modifier.count + 1
        else { return nil }
        return String(dropFirst(modifier.count + 1))
    }
}
