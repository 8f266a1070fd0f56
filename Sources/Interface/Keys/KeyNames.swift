import Terminal

extension Key {
    /// How the screen writes the key.
    var name: String {
        switch self {
        case .character(" "): "␣"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .escape: "Esc"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        case .control(let character): "Ctrl-" + String(character).uppercased()
        case .alt(let key): "Alt-" + key.name
        case .modified(let modifiers, let key):
            (modifiers.contains(.control) ? "Ctrl-" : "")
                + (modifiers.contains(.shift) ? "Shift-" : "") + key.name
        }
    }
}

extension Command.Binding {
    /// The key as people press it, after Esc or Ctrl-X where it has to stand there.
    var name: String {
        if places.contains(.afterControlX) { return "Ctrl-X " + key.name }
        return places.contains(.escape) && !places.contains(.line) ? "Esc " + key.name : key.name
    }
}

extension Command.Binding {
    /// The same where it is said that keys stand after Esc.
    var nameInSection: String { places.contains(.afterControlX) ? name : key.name }
}

extension Command {
    /// All its keys as people press them.
    var keyNames: String { mark ?? bindings.map(\.name).joined(separator: " · ") }
}
