public import YAML

/// Why a file is no scheme, and on which line.
public struct SchemeError: Error, Equatable, Sendable {
    /// What is wrong.
    public enum Fault: Equatable, Sendable {
        /// The text is no YAML at all.
        case yaml(YAMLError.Fault)
        /// The top of the file is a list or a text.
        case notAMap
        /// The scheme belongs to another system than base16 and base24.
        case otherSystem(String)
        /// A colour is missing.
        case noColor(slot: String)
        /// A colour has nothing behind it, as where `#` without quotes begins a comment.
        case emptyColor(slot: String)
        /// A colour is no six hexadecimal digits.
        case notAColor(slot: String, String)
        /// The scheme has neither `name` nor `scheme`.
        case noName
        /// `name`, `author`, `variant` or `system` is a list, a map or nothing.
        case notAText(key: String)
        /// The variant is neither `dark` nor `light`.
        case otherVariant(String)
        /// A key stands twice, in small and in capital letters.
        case twice(String)
    }

    /// What is wrong.
    public var fault: Fault
    /// The line, counted from 1.
    public var line: Int

    init(_ fault: Fault, line: Int) {
        self.fault = fault
        self.line = line
    }
}
