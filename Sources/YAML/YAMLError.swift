/// What is wrong with a YAML file, and on which line.
public struct YAMLError: Error, Equatable, Sendable {
    /// The rule of YAML, or of who reads the file, that is broken.
    public enum Fault: Equatable, Sendable {
        /// The text is no YAML; the parser's own words say why.
        case syntax(String)
        /// There is nothing in the file.
        case empty
        /// A key stands twice in one map.
        case duplicateKey(String)
        /// A key is no plain text.
        case keyIsNoText
        /// The file is longer, deeper or, its aliases followed, larger than may be.
        case tooLarge
        /// A value is of another form than asked for: `text`, `integer`, `number`, `yes or no`, …
        case expected(String)
        /// A map lacks a key.
        case missingKey(String)
        /// A map has a key that means nothing.
        case unknownKey(String)
        /// A text is none of those allowed.
        case unknownValue(String)
    }

    /// The rule that is broken.
    public var fault: Fault
    /// The line, counted from 1.
    public var line: Int

    /// Names the rule that is broken and the line.
    public init(_ fault: Fault, line: Int) {
        self.fault = fault
        self.line = line
    }
}
