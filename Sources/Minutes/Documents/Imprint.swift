public import Discussion

/// When, by which program and in which language a document is made.
public struct Imprint: Hashable, Sendable {
    /// When.
    public var made: WallTime
    /// The program and its version.
    public var program: String
    /// The language of the labels; what was said stays as it was said.
    public var language: Language

    /// Joins when, by what and in which language.
    public init(made: WallTime, program: String, language: Language) {
        self.made = made
        self.program = program
        self.language = language
    }
}
