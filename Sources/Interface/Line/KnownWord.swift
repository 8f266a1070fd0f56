import Discussion

/// A word of an open choice that a typed one seems to be meant for.
struct KnownWord {
    /// What was typed.
    var typed: String
    /// What stands on the list, or was typed before.
    var value: String

    /// The line with the known word in the place of the typed one.
    func replacing(in line: String) -> String? {
        guard let place = line.lastRange(of: typed) else { return nil }
        let before = line[..<place.lowerBound]
        let isQuoted = before.last.map { !$0.isWhitespace && !$0.isLetter && $0 != ":" } ?? false
        let word = value.contains(" ") && !isQuoted ? "\"" + value + "\"" : value
        return before + word + line[place.upperBound...]
    }
}

extension Scene {
    /// What is offered for a word in a field of a board's line, before it is filed.
    func offer(for field: BoardField, in capture: EntryCapture) -> KnownWord? {
        guard case .text(let typed)? = capture.values[field.key] else { return nil }
        return session.likelyValue(for: typed, of: field, on: capture.board, in: language).map {
            KnownWord(typed: typed, value: $0)
        }
    }
}

extension Live {
    /// Puts the known word that is offered into the line.
    func acceptKnownWord() {
        guard !isInLists, case .entry(let capture) = reading,
            let board = session.boards[capture.board]
        else { return }
        let offers = board.schema.fields.lazy.compactMap { self.scene.offer(for: $0, in: capture) }
        guard let text = offers.first?.replacing(in: line.editor.text) else { return }
        line.edit(at: clock.read()) { $0 = LineEditor(text) }
    }
}

extension String {
    /// Where a text stands last.
    fileprivate func lastRange(of text: String) -> Range<String.Index>? {
        var start = endIndex
        while start > startIndex {
            start = index(before: start)
            if self[start...].hasPrefix(text) {
                return start..<index(start, offsetBy: text.count)
            }
        }
        return nil
    }
}
