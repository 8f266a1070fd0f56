/// A language that every word of the program exists in.
public enum Language: String, CaseIterable, Sendable {
    /// Bahasa Indonesia.
    case indonesian = "id"
    /// International English.
    case english = "en"
}
