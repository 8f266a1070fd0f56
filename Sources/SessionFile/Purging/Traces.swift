import Discussion
import JSON

/// What would still tell of someone or something that is erased: names, and texts as they stood.
struct Traces {
    /// Words that name the person, in lower case.
    private let names: [String]
    /// Texts that are to be in no file afterwards.
    private let texts: Needles
    /// Whether a word behind `@`, or a code, means the person.
    private let means: (Substring) -> Bool

    /// What is known of people and notes by the session that they are erased from, and what their
    /// events say.
    init(of erased: Erased, in session: Session, and events: [Event]) {
        let people = session.people.filter { erased.people.contains($0.id) }
        let names = people.flatMap(\.names).sorted()
        let codes = Set(people.flatMap { [$0.code, session.label(of: $0)] }.map(Self.bare))
        means = { word in
            if word == "@" { return session.otherVoices.contains(where: erased.people.contains) }
            return codes.contains(Self.bare(String(word)))
                || session.person(named: String(word)).map { erased.people.contains($0.id) }
                    ?? false
        }
        let words = names.flatMap { $0.split { !$0.isLetter }.map(String.init) }
        self.names = Set((names + words).map { $0.lowercased() }.filter { $0.count > 2 }).sorted()
        var texts: Set<String> = []
        for case .noteTaken(let taken) in events.map(\.kind) {
            texts.formUnion([taken.line] + Self.words(of: taken.values.mapValues { $0 }))
        }
        for case .entryAdded(let entry) in events.map(\.kind) {
            texts.formUnion([entry.line] + entry.values.values.compactMap(\.text))
        }
        for case .notesAmended(let changes) in events.map(\.kind) {
            for change in changes.values { texts.formUnion(Self.words(of: change.values)) }
        }
        let marks = events.map { #""writer":"\#($0.id.writer)","n":\#($0.id.number),"# }
        let plain = texts.filter { $0.count > 7 } + names
        self.texts = Needles((marks + plain + plain.map(\.escaped)).map { Array($0.utf8) })
    }

    /// What is known of a person of whom nothing is left but how somebody calls them.
    init(of name: String) {
        let words = [name] + name.split { !$0.isLetter }.map(String.init)
        names = Set(words.map { $0.lowercased() }).filter { word in
            word.count > 2 && !word.contains(where: \.isNumber)
        }.sorted()
        texts = Needles([[UInt8]]())
        let code = Self.bare(name)
        means = { Self.bare(String($0)) == code }
    }

    /// A code without what people leave out: `7` of `P07`.
    private static func bare(_ code: String) -> String {
        let code = code.lowercased()
        let digits = code.hasPrefix("p") ? code.dropFirst() : code[...]
        return Int(digits).map(String.init) ?? code
    }

    /// Whether a line as it is typed speaks for the person, or names them: `@7`, `? @P07`, `@sri`.
    func areMeant(by line: String) -> Bool {
        line.split(whereSeparator: { $0.isWhitespace }).contains { word in
            guard let at = word.firstIndex(of: "@") else { return false }
            let rest = word[word.index(after: at)...]
            if rest.first == "@" { return means("@") }
            let name = rest.prefix { $0.isLetter || $0.isNumber || "·'-".contains($0) }
            return !name.isEmpty && means(name)
        }
    }

    /// What people said; the other fields hold the program's own words.
    private static func words(of values: [NoteKey: FieldValue?]) -> [String] {
        [NoteKey.text, .translation, .recipient, .office, .indicator]
            .compactMap { values[$0]??.text }
    }

    /// Whether a text names the person.
    func name(in text: String) -> Bool {
        let text = text.lowercased()
        return names.contains { text.holds(word: $0) }
    }

    /// Whether bytes that cannot be read, or a draft, tell of the person or repeat a text.
    func appear(in bytes: [UInt8]) -> Bool {
        texts.stand(in: bytes) || name(in: String(decoding: bytes, as: UTF8.self))
    }

    /// Whether a file repeats a text.
    func stand(in file: OpenFile, on disk: any Disk) throws(DiskError) -> Bool {
        try disk.checkSize(file)
        var (offset, held) = (Int64(0), [UInt8]())
        while true {
            let piece = try disk.read(file, at: offset, count: 1 << 20)
            if piece.isEmpty { return false }
            offset += Int64(piece.count)
            held += piece
            if texts.stand(in: held) { return true }
            held.removeFirst(max(0, held.count - texts.longest))
        }
    }
}

extension [Traces] {
    /// Whether a file repeats a text of one of them.
    func stand(in file: OpenFile, on disk: any Disk) throws(DiskError) -> Bool {
        for traces in self where try traces.stand(in: file, on: disk) { return true }
        return false
    }
}

extension JSONValue {
    /// Every text in the value, keys left out.
    var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.texts)
        case .object(let members): members.flatMap(\.value.texts)
        default: []
        }
    }
}

extension String {
    /// The text as a line holds it, without the marks around it.
    fileprivate var escaped: String {
        var writer = JSONWriter()
        writer.string(self)
        return String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self)
    }
}

extension FieldValue {
    fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}

extension String {
    /// Whether the word stands in the text, no letter before or behind it.
    fileprivate func holds(word: String) -> Bool {
        var rest = self[...]
        while let found = rest.firstRange(of: word) {
            let isStart = !(self[..<found.lowerBound].last?.isLetter ?? false)
            if isStart, !(self[found.upperBound...].first?.isLetter ?? false) { return true }
            rest = self[index(after: found.lowerBound)...]
        }
        return false
    }
}
