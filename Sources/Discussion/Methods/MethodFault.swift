/// What is wrong with a method file, and on which line; facts only, the words are made elsewhere.
public struct MethodFault: Error, Hashable, Sendable {
    /// What is wrong.
    public var problem: Problem
    /// The line, counted from 1.
    public var line: Int

    /// Joins a problem with its line.
    public init(_ problem: Problem, line: Int) {
        self.problem = problem
        self.line = line
    }

    /// The rules that a method file may break.
    public enum Problem: Hashable, Sendable {
        /// The text is no YAML; the parser's own words say why.
        case syntax(String)
        /// The file cannot be read, with the number that `errno` has.
        case unreadable(Int32)
        /// There is nothing in the file.
        case empty
        /// The file is too large.
        case tooLarge
        /// A key stands twice in one map.
        case duplicateKey(String)
        /// A value of another form was needed.
        case expected(Form)
        /// A key is missing.
        case missingKey(String)
        /// A key that means nothing here.
        case unknownKey(String, known: [String])
        /// A word that is none of those allowed.
        case unknownValue(String, known: [String])
        /// A name of other than small letters, digits and hyphens.
        case badName(String)
        /// Two things of one sort have this name.
        case repeatedName(String)
        /// A length that no day has.
        case badMinutes(Int)
        /// There is neither a phase nor a board.
        case nothingToDo
        /// No phase has this name.
        case unknownPhase(String, known: [String])
        /// No board has this name.
        case unknownBoard(String, known: [String])
        /// A board of this kind needs a field in this role.
        case missingRole(BoardRole, BoardKind)
        /// A board of this kind has no such role.
        case strayRole(BoardRole, BoardKind)
        /// Two fields of a board have a role that only one may have.
        case repeatedRole(BoardRole)
        /// A field in this role must be of another type.
        case wrongType(BoardRole, allowed: [BoardFieldType])
        /// A choice without values.
        case noValues
        /// A choice in this role lacks a value.
        case missingValue(String, BoardRole)
        /// A choice in this role may not have this value.
        case strayValue(String, allowed: [String])
        /// A word of the quick line means two fields.
        case ambiguousWord(String, EntryKey, EntryKey)
    }

    /// The forms that a value may have.
    public enum Form: Hashable, Sendable {
        /// Words.
        case text
        /// A whole number.
        case number
        /// Yes or no.
        case yesOrNo
        /// A list.
        case list
        /// Keys with values.
        case map
    }
}
