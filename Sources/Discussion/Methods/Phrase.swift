/// Something that a method says in both languages.
///
/// A method that knows one language only says the same in both.
public struct Phrase: Hashable, Sendable {
    /// In Indonesian.
    public let indonesian: String
    /// In English.
    public let english: String

    /// Joins both languages.
    public init(id: String, en: String) {
        indonesian = id
        english = en
    }

    /// In one language.
    public subscript(language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}
