import Discussion

/// A line taken apart into the speaker in front, the mark of its kind, and the rest.
struct LineParts {
    private var speaker = ""
    private var rest: Substring

    init(_ line: String, by named: Substring?, as kind: NoteKind) {
        rest = Substring(line).drop { $0 == " " }
        if let named {
            speaker = named.trimmingPrefix(" ").split(separator: " ").joined(separator: " ") + " "
            rest = line[named.endIndex...]
        } else if rest.first == "@" {
            let end = rest.firstIndex(of: " ") ?? rest.endIndex
            speaker = String(rest[..<end]) + " "
            rest = rest[end...].drop { $0 == " " }
        }
        takeMark(of: kind)
    }

    private mutating func takeMark(of kind: NoteKind) {
        switch kind {
        case .paraphrase: if rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
        case .quote:
            rest = rest.dropFirst()
            if let last = rest.last, "\"”“»¨".contains(last) { rest = rest.dropLast() }
        case .observer:
            rest = rest.dropFirst()
            if let last = rest.last, ")）".contains(last) { rest = rest.dropLast() }
        default: rest = rest.dropFirst(kind.sign.count)
        }
        rest = rest.drop { $0 == " " }
    }

    /// The line as it would be typed for another kind.
    func line(as kind: NoteKind) -> String {
        switch kind {
        case .paraphrase: speaker + rest
        case .quote: speaker + "\"" + rest + "\""
        case .observer: speaker + "(" + rest + ")"
        default: speaker + kind.sign + " " + rest
        }
    }
}
