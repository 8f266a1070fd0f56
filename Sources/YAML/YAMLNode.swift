/// A value of a YAML file that knows its line; nothing is guessed from how a text looks.
public struct YAMLNode: Equatable, Sendable {
    /// What a node holds.
    public enum Content: Equatable, Sendable {
        /// A text as it was written; a number or `true` is one too, until it is asked for.
        case text(String)
        /// Nothing: no text, `~` or `null` without quotes.
        case nothing
        /// A list of nodes.
        case list([YAMLNode])
        /// The entries of a map, in the order of the file; no key stands twice.
        case map([Entry])
    }

    /// A key and its value.
    public struct Entry: Equatable, Sendable {
        /// The key.
        public var key: String
        /// The line of the key.
        public var line: Int
        /// The value.
        public var value: YAMLNode
    }

    /// What the node holds.
    public var content: Content
    /// The line on which it begins, counted from 1.
    public var line: Int
}
