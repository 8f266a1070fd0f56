/// The sign in front of a line that says what kind of contribution it is.
struct CaptureMark {
    var kind: NoteKind = .paraphrase
    var opening: Character?
    var answers: [EntityID] = []
    var board: String?
    var isEscaped = false

    /// Whether a speaker may stand between the mark and the text; in an action that place is the
    /// owner's.
    var allowsSpeakerAfter: Bool { kind != .action && !isEscaped }
}

extension CaptureReader {
    static let closingMarks: [Character: Set<Character>] = [
        "\"": ["\"", "”"], "“": ["”", "\"", "“"], "„": ["“", "”", "\""], "«": ["»"], "¨": ["¨"],
    ]

    /// Takes the mark off the front of a line; what is no mark stays.
    func takeMark(from rest: inout Substring) -> CaptureMark {
        guard let first = rest.first else { return CaptureMark() }
        let next = rest.dropFirst().first
        switch first {
        case "\\" where next.map { Self.escapable.contains($0) } ?? false:
            // An escaped `@` or `#` loses its backslash with those inside the sentence.
            if next != "@" && next != "#" { rest.removeFirst() }
            return CaptureMark(isEscaped: true)
        case "-" where next?.isWhitespace != false: return take(1, .paraphrase, from: &rest)
        case "*" where next != ")" && next != "*": return take(1, .nonverbal, from: &rest)
        case "(" where Self.isThought(rest), "（" where Self.isThought(rest):
            return take(1, .observer, from: &rest)
        case "?" where next == "?": return take(2, .askLater, from: &rest)
        case "?": return take(1, .question, from: &rest)
        case "!": return take(1, .outcome, from: &rest)
        case ">": return take(1, .action, from: &rest)
        case "~": return take(1, .parked, from: &rest)
        case "=": return take(1, .summary, from: &rest)
        case "<": return takeAnswer(from: &rest)
        case "+" where next?.isNumber != true: return takeEntry(from: &rest)
        default: return takeQuote(first, from: &rest)
        }
    }

    private static let escapable: Set<Character> = Set("\\-*(（?<!>~=+@#/\"“„«¨")

    private func take(_ count: Int, _ kind: NoteKind, from rest: inout Substring) -> CaptureMark {
        let isPlain = kind == .paraphrase
        rest = rest.dropFirst(count).drop(while: \.isWhitespace)
        return CaptureMark(kind: kind, isEscaped: isPlain)
    }

    private func takeQuote(_ first: Character, from rest: inout Substring) -> CaptureMark {
        guard Self.closingMarks[first] != nil else { return CaptureMark() }
        rest = rest.dropFirst()
        return CaptureMark(kind: .quote, opening: first)
    }

    /// `<`, `<2`, `<1,3` or `<1.2` before a space or a speaker, if there are such questions; before
    /// a letter `<` alone, unless it opens a tag of markup.
    private func takeAnswer(from rest: inout Substring) -> CaptureMark {
        let list = rest.dropFirst().prefix { $0.isASCII && ($0.isNumber || ",.".contains($0)) }
        let after = rest.dropFirst(list.count + 1)
        let isAnswer = list.isEmpty && after.first?.isLetter == true && !after.contains(">")
        guard isAnswer || after.first == "@" || after.first?.isWhitespace != false else {
            return CaptureMark()
        }
        let numbers = list.split(separator: ",")
        let last =
            session.questions(in: session.openItem).last
            ?? session.standingNotes.last { $0.kind == .question }
        let answered =
            numbers.isEmpty
            ? [last].compactMap { $0 } : numbers.compactMap { session.question(numbered: $0) }
        guard !answered.isEmpty, answered.count == max(1, numbers.count) else {
            return CaptureMark()
        }
        rest = after.drop(while: \.isWhitespace)
        return CaptureMark(kind: .answer, answers: answered.map(\.id))
    }

    /// `+`, or `+aset` with the name of a board.
    private func takeEntry(from rest: inout Substring) -> CaptureMark {
        let name = rest.dropFirst().prefix { !$0.isWhitespace }
        rest = rest.dropFirst(name.count + 1).drop(while: \.isWhitespace)
        return CaptureMark(kind: .entry, board: name.isEmpty ? nil : String(name))
    }

    /// Whether a parenthesis in front, of whatever width, and others behind it hold all words but the
    /// tags; one that is not closed holds the rest.
    private static func isThought(_ rest: Substring) -> Bool {
        var text = rest
        _ = text.takeTags()
        var depth = 0
        for letter in text {
            if "(（".contains(letter) { depth += 1 }
            if ")）".contains(letter) { depth -= 1 }
            if depth <= 0, letter.isLetter || letter.isNumber { return false }
        }
        return true
    }
}

extension Substring {
    /// Whether it has signs at most, as the full stop behind a parenthesis.
    var hasNoWord: Bool { !contains { $0.isLetter || $0.isNumber } }
}
