/// Reads what follows the name of a board: values by their keys, by themselves, or by place.
///
/// What is recognised as nothing else belongs to the entry's name; nothing is left out.
struct EntryReader {
    let capture: CaptureReader
    let schema: BoardSchema
    var values: [EntryKey: String] = [:]
    var people: [EntryKey: SpeakerReference] = [:]
    var scores: [EntryKey: Int] = [:]
    /// Words that no field took.
    var loose: [String] = []
    /// The words of values without a key, and how many loose ones stood before each: a key that
    /// follows with another value makes them a part of the name.
    var implied: [EntryKey: (text: String, place: Int)] = [:]
    /// The field that took a number last, whose day may follow in parentheses.
    var lastNumber: Int?
    var hasBars = false
    /// Whether a plain word of the name stands before, so that a word may be of the name too.
    var isInName = false

    init(_ capture: CaptureReader, _ schema: BoardSchema) {
        self.capture = capture
        self.schema = schema
    }

    /// Reads the parts of a line; bars stand between fields that need no keys.
    mutating func read(_ tokens: [EntryToken]) {
        let segments = tokens.split(separator: .bar).map(Array.init)
        hasBars = tokens.contains(.bar)
        for segment in segments {
            guard hasBars else {
                readInOrder(segment)
                continue
            }
            if !readWhole(segment) { placeText(segment.typed) }
        }
        flushLoose()
    }

    /// A choice that stands between two words of the name is one of them: `work in the rice field`.
    private mutating func readInOrder(_ tokens: [EntryToken]) {
        var place = 0
        var between: [EntryKey] = []
        isInName = false
        while place < tokens.count {
            let known = Set(implied.keys)
            let taken = take(tokens[place...])
            if taken == 0 {
                for key in between { takeBack(key) }
                keepFirst(tokens, before: place)
                loose.append(tokens[place].plain)
                (between, isInName) = ([], true)
            } else {
                let new = implied.keys.filter { !known.contains($0) }
                isInName = isInName && !new.isEmpty
                between = isInName ? between + new : []
            }
            place += max(taken, 1)
        }
    }

    /// Makes what a choice was taken for a word of the name again.
    private mutating func takeBack(_ key: EntryKey) {
        guard let (text, _) = implied.removeValue(forKey: key) else { return }
        values[key] = nil
        loose.append(text)
    }

    /// Keeps a value that begins the name in it too, unless it is of the first choice, which says
    /// what sort of entry it is: `road kept by youths`, but `physical market hall`.
    private mutating func keepFirst(_ tokens: [EntryToken], before place: Int) {
        guard loose.isEmpty, place > 0, let (key, value) = implied.first, implied.count == 1,
            key != schema.fields.first(where: { $0.type == .choice })?.key,
            tokens[..<place].typed == value.text
        else { return }
        loose.append(value.text)
        implied[key] = nil
    }

    /// Reads a part between bars if fields take all of it; else it is a text.
    private mutating func readWhole(_ tokens: [EntryToken]) -> Bool {
        var trial = self
        var place = 0
        while place < tokens.count {
            let taken = trial.take(tokens[place...])
            guard taken > 0 else { return false }
            place += taken
        }
        self = trial
        return true
    }

    /// Puts a text into the name, or into the first empty text after it.
    private mutating func placeText(_ text: String) {
        let texts =
            [schema.field(.name)].compactMap { $0 } + schema.fields.filter { $0.type == .text }
        guard let field = texts.first(where: { values[$0.key] == nil }) else {
            return loose.append(text)
        }
        values[field.key] = text
    }

    private mutating func flushLoose() {
        guard !loose.isEmpty, let name = schema.field(.name)?.key else { return }
        values[name] = ([values[name]].compactMap { $0 } + loose).joined(separator: " ")
        loose = []
    }

    /// Puts what was read into a capture; where no place is named, it is the session's village, if that
    /// is given.
    func fill(_ capture: inout EntryCapture, village: String?) {
        capture.values = values.mapValues { .text($0) }
        capture.people = people
        capture.scores = scores
        guard let field = schema.place, values[field.key] == nil, let village,
            field.isOpen || field.value(of: village) != nil, !values.isEmpty
        else { return }
        capture.values[field.key] = .text(field.value(of: village) ?? village)
    }
}

extension EntryToken {
    /// The text of it, without quotation marks.
    var plain: String {
        if case .quoted(let text) = self { text } else { typed }
    }
}

extension Sequence<EntryToken> {
    fileprivate var typed: String { map(\.plain).joined(separator: " ") }
}
