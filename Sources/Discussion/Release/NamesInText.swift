/// Finds the people whom somebody named, in part or by code, in what was typed.
///
/// A name of several words is found in any case. One word of a name is found with a capital, or
/// after a form of address, since many names are words as well: *rahmat*, *budi*.
struct NamesInText {
    /// Who bears each name, or one word of it.
    private var names: [[String]: Bearers] = [:]
    private var codes: [String: Bearers] = [:]
    /// Who bears the name that a tag joins to one word.
    private var tags: [String: Bearers] = [:]
    /// How many words the names have that begin with a word, the most first.
    private var lengths: [String: [Int]] = [:]
    private var firstWords = WordSet()
    /// How many words of a name are looked for: more than any name has.
    private static let mostWords = 16

    /// Those who share a name or a part of it.
    struct Bearers {
        /// The one, if no other bears it.
        private(set) var only: EntityID?
        /// Whether one of them may not be named even where speakers are named.
        private(set) var isHidden: Bool
        /// Whether nothing is told of one of them.
        private(set) var hasWithdrawn: Bool

        fileprivate mutating func add(_ other: Bearers) {
            if only != other.only { only = nil }
            isHidden = isHidden || other.isHidden
            hasWithdrawn = hasWithdrawn || other.hasWithdrawn
        }
    }

    /// What was found at a place: how many characters and words long, and whom it may mean.
    struct Match {
        let length: Int
        let words: Int
        let bearers: Bearers
        let isCode: Bool
    }

    /// Knows no name.
    init() {}

    /// Knows the names of everyone a gate decides on.
    init(of gate: Gate) {
        for person in gate.session.people {
            let bearer = Bearers(
                only: person.id, isHidden: gate.isHidden(person),
                hasWithdrawn: gate.hasWithdrawn(person.id))
            let words = Array((person.name ?? "").nameWords.prefix(Self.mostWords))
            if words.count > 1 { add(words, bearer) }
            for word in words where words.count == 1 || word.count >= 3 { add([word], bearer) }
            let code = gate.label(of: person).lowercased()
            if code.count > 1 { codes[code, default: bearer].add(bearer) }
        }
        for words in names.keys { lengths[words[0], default: []].append(words.count) }
        for (word, counts) in lengths { lengths[word] = Set(counts).sorted(by: >) }
        firstWords = WordSet(Array(lengths.keys) + codes.keys)
    }

    private mutating func add(_ words: [String], _ bearer: Bearers) {
        names[words, default: bearer].add(bearer)
        tags[words.joined(), default: bearer].add(bearer)
    }

    /// Whether a text may name somebody, so that it has to be read; most texts name nobody.
    func mayOccur(in text: String) -> Bool { firstWords.mayOccur(in: text) }

    /// Who is named at the front of a text that begins with a word, the longest name first.
    func match(atFrontOf text: Substring, after previous: Substring) -> Match? {
        let first = text.prefix(while: \.isPartOfName)
        guard !first.isEmpty else { return nil }
        let isCapital = first.first?.isUppercase == true
        for count in lengths[first.lowercased()] ?? [] {
            guard let found = Self.words(count, atFrontOf: text), let bearers = names[found.words],
                count > 1 || isCapital || previous.lowercased().isFormOfAddress
            else { continue }
            return Match(
                length: found.length, words: count, bearers: bearers, isCode: false)
        }
        guard isCapital, let bearers = codes[first.lowercased()] else { return nil }
        return Match(length: first.count, words: 1, bearers: bearers, isCode: true)
    }

    /// Whose name a tag is, its words joined in any way.
    func bearers(ofTag tag: String) -> Bearers? {
        tags[tag.lowercased().filter(\.isPartOfName)]
    }

    /// So many words with little between them, in small letters, and how many characters they
    /// take; nothing where there are fewer.
    private static func words(
        _ count: Int, atFrontOf text: Substring
    ) -> (words: [String], length: Int)? {
        var (rest, words) = (text, [String]())
        while words.count < count {
            if !words.isEmpty {
                let gap = rest.prefix { !$0.isPartOfName && !$0.isNewline }
                guard 1...3 ~= gap.count else { return nil }
                rest = rest.dropFirst(gap.count)
            }
            let word = rest.prefix(while: \.isPartOfName)
            guard !word.isEmpty else { return nil }
            words.append(word.lowercased())
            rest = rest.dropFirst(word.count)
        }
        return (words, text.distance(from: text.startIndex, to: rest.startIndex))
    }
}

extension String {
    fileprivate var nameWords: [String] {
        lowercased().split { !$0.isPartOfName }.map(String.init)
    }

    fileprivate var isFormOfAddress: Bool { formsOfAddress.contains(self) }
}

extension Character {
    /// Whether it belongs to a word of a name: *Ta'rif*, *P07·2*.
    var isPartOfName: Bool {
        guard let byte = asciiValue else {
            return isLetter || isNumber || self == "’" || self == "·"
        }
        return byte.isPartOfName
    }
}

/// What stands before a name, in both languages.
private let formsOfAddress: Set<String> = [
    "bu", "ibu", "pak", "bapak", "mbak", "mas", "kang", "cak", "ning", "gus", "haji", "hajah",
    "kiai", "ustaz", "saudara", "saudari", "mr", "mrs", "ms",
]
