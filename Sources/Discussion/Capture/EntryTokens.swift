/// The parts of a board's line: words, what stands in quotation marks or parentheses, and bars.
enum EntryToken: Hashable {
    case word(String)
    case quoted(String)
    case parenthesis(String)
    case bar

    /// The parts of a line, in order; the name of a person behind `@` is one, however many words it
    /// has.
    static func tokens(
        in line: Substring, person: (Substring) -> Substring?
    ) -> [EntryToken] {
        var tokens: [EntryToken] = []
        var rest = line.drop(while: \.isWhitespace)
        while let first = rest.first {
            if first == "|" {
                tokens.append(.bar)
                rest.removeFirst()
            } else if let closers = CaptureReader.closingMarks[first],
                let quoted = rest.take(closedBy: closers)
            {
                tokens.append(.quoted(quoted))
            } else if first == "(", let inner = rest.take(closedBy: [")"]) {
                tokens.append(.parenthesis(inner))
            } else {
                let word = person(rest) ?? rest.prefix { !$0.isWhitespace && $0 != "|" }
                tokens.append(.word(String(word)))
                rest = rest.dropFirst(word.count)
            }
            rest = rest.drop(while: \.isWhitespace)
        }
        return tokens
    }

    /// How it would be typed.
    var typed: String {
        switch self {
        case .word(let word): word
        case .quoted(let text): "\"" + text + "\""
        case .parenthesis(let text): "(" + text + ")"
        case .bar: "|"
        }
    }
}

extension Substring {
    /// Takes what stands between the sign in front and the next closing one; nothing, and the
    /// text stays, if none follows.
    fileprivate mutating func take(closedBy closers: Set<Character>) -> String? {
        let inner = dropFirst()
        guard let end = inner.firstIndex(where: closers.contains) else { return nil }
        let text = String(inner[..<end]).trimmed
        self = self[index(after: end)...]
        return text
    }
}
