/// One field of a board's entries.
public struct BoardField: Hashable, Sendable {
    /// What the record and the quick line call it.
    public var key: EntryKey
    /// What else the quick line may call it, in small letters.
    public var words: [String]
    /// What people call it.
    public var label: Phrase
    /// What it holds.
    public var type: BoardFieldType
    /// What a number counts.
    public var unit: String?
    /// What a choice may be; for yes or no, the words for both.
    public var values: [Value]
    /// Whether a choice may also be something else.
    public var isOpen: Bool
    /// Whether it is the village, or another place, that a session may know.
    public var isPlace: Bool
    /// What it is to the board.
    public var role: BoardRole?
    /// Whether an entry is incomplete without it.
    public var isRequired: Bool
    /// Whether it stays with the team and the office.
    public var isSensitive: Bool
    /// The least number that the public is told; smaller ones would point at people.
    public var least: Int?

    /// One value of a choice.
    public struct Value: Hashable, Sendable {
        /// What the record calls it.
        public var value: String
        /// What else the quick line may call it, in small letters.
        public var words: [String]
        /// What people call it.
        public var label: Phrase

        /// Joins a value with its words.
        public init(_ value: String, words: [String] = [], label: Phrase) {
            self.value = value
            self.words = words
            self.label = label
        }
    }

    /// Joins the parts of a field; everything but key, label and type may be left out.
    public init(
        _ key: EntryKey, words: [String] = [], label: Phrase, type: BoardFieldType,
        unit: String? = nil, values: [Value] = [], isOpen: Bool = false,
        isPlace: Bool = false, role: BoardRole? = nil,
        isRequired: Bool = false, isSensitive: Bool = false, least: Int? = nil
    ) {
        self.key = key
        self.words = words
        self.label = label
        self.type = type
        self.unit = unit
        self.values = values
        self.isOpen = isOpen
        self.isPlace = isPlace
        self.role = role
        self.isRequired = isRequired
        self.isSensitive = isSensitive
        self.least = least
    }

    /// Every word by which the quick line may call it, in small letters: its key, its words, and
    /// its labels.
    public var names: [String] {
        [key.rawValue] + words + [label.indonesian.lowercased(), label.english.lowercased()]
    }

    /// Whether a word of the quick line is the name of this field.
    public func answers(to word: String) -> Bool { names.contains(word.lowercased()) }

    /// The value that a word of the quick line means.
    public func value(of word: String) -> String? {
        let word = word.lowercased()
        return values.first { value in
            value.value.lowercased() == word || value.words.contains(word)
                || value.label.indonesian.lowercased() == word
                || value.label.english.lowercased() == word
        }?.value
    }

    /// Whether a word of the quick line is the English label of a value, and no Indonesian one.
    func isEnglish(_ word: String) -> Bool {
        values.contains { value in
            value.label.english.lowercased() == word.lowercased()
                && value.label.indonesian.lowercased() != word.lowercased()
        }
    }

    /// What people call a value; one that is not on the list stands for itself.
    public func label(of value: String, in language: Language) -> String {
        values.first { $0.value == value }?.label[language] ?? value
    }
}

/// What a field of an entry holds, and how the record writes it.
public enum BoardFieldType: String, CaseIterable, Sendable {
    /// Words.
    case text
    /// One of the field's values.
    case choice
    /// A number in digits, with a point before the fraction.
    case number
    /// Whole rupiah in digits.
    case money
    /// A day: 2020-11-30.
    case date
    /// Someone on the list, by identity.
    case person
    /// A note, by identity.
    case note
    /// Another entry, by identity.
    case entry
    /// `yes` or `no`.
    case yesNo = "yes-no"
}
