public import Discussion

/// One thing said in every language of the program, so that none can be forgotten.
public struct Words: Hashable, Sendable {
    private let indonesian: String
    private let english: String

    /// Joins what is said in Indonesian with what is said in English.
    public init(id: String, en: String) {
        indonesian = id
        english = en
    }

    /// What is said in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}

/// Something that has a name in every language.
public protocol Worded {
    /// The name, as it stands in the middle of a form: a capital at the front only.
    var words: Words { get }
}

extension Worded {
    /// The name in one language.
    public func word(in language: Language) -> String { words[language] }
}

extension Language {
    /// Ya and Tidak, Yes and No.
    public func yesOrNo(_ flag: Bool) -> String {
        flag ? choose(id: "Ya", en: "Yes") : choose(id: "Tidak", en: "No")
    }

    func choose(id: String, en: String) -> String { Words(id: id, en: en)[self] }
}

extension Language: Worded {
    /// Bahasa Indonesia, English: each language under its own name.
    public var words: Words {
        switch self {
        case .indonesian: Words(id: "Bahasa Indonesia", en: "Bahasa Indonesia")
        case .english: Words(id: "English", en: "English")
        }
    }
}
