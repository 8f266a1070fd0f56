import Terminal

/// A command that said what speaks against it, and is done when it is given once more.
enum Insistence {
    /// To open the next item while somebody waits for the floor.
    case next
    /// To drive a closed session on.
    case reopening
    /// To leave while an item runs or something is not saved.
    case leaving
}

extension Live {
    /// Forgets, behind a key, what was said against a command, unless that was this key's doing or
    /// the key may lead to the same command again: by whatever key, from the palette, from the help
    /// or by its name after a slash.
    func forgetInsistence(_ before: Insistence?, behind key: Key) {
        guard before != nil, insistence == before, !isReadOut else { return }
        if key == .escape || isPrefixed || isAfterControlX { return }
        switch overlay {
        case .palette, .help: return
        case nil where !isInLists && line.editor.text.hasPrefix("/"): return
        default: insistence = nil
        }
    }
}
