public import YAML

/// Short forms that a person types, each with what it stands for.
public struct Abbreviations: Equatable, Sendable {
    /// A short form and what it stands for.
    struct Entry: Equatable {
        var short: String
        var long: String
    }

    /// The file in which they are kept, for people to find; its name alone where that is not known.
    public var path = "abbreviations.yaml"
    /// All of them, in the order of the file.
    let entries: [Entry]
    private let longs: [String: String]

    /// Has none.
    public init() { (entries, longs) = ([], [:]) }

    /// Reads a map of short forms to what they stand for; a short form is one word of letters and
    /// digits.
    public init(parsing text: String) throws(YAMLError) {
        var entries: [Entry] = []
        for entry in try YAMLNode(parsing: text).map() {
            guard !entry.key.isEmpty, entry.key.allSatisfy(\.isPartOfWord) else {
                throw YAMLError(.unknownKey(entry.key), line: entry.line)
            }
            entries.append(Entry(short: entry.key, long: try entry.value.text()))
        }
        self.entries = entries
        longs = Dictionary(
            entries.map { ($0.short.lowercased(), $0.long) }, uniquingKeysWith: { $1 })
    }

    /// How many there are.
    public var count: Int { entries.count }

    /// What a word stands for, with a capital where it has one.
    func long(for word: String) -> String? {
        guard let long = longs[word.lowercased()], let first = word.first else { return nil }
        if !first.isUppercase { return long }
        return long.prefix(1).uppercased() + long.dropFirst()
    }
}

extension Character {
    /// Whether it may stand in a short form.
    fileprivate var isPartOfWord: Bool { isLetter || isNumber }

    /// Whether a word ends before it.
    var endsWord: Bool { isWhitespace || ",.;:!?)\"”»/".contains(self) }
}
