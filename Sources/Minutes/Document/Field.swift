extension Block {
    /// A label with its value.
    public struct Field: Hashable, Sendable {
        /// What the value is, without a colon.
        public var label: [Inline]
        /// The value; a dotted line to be filled in by hand if there is none.
        public var value: [Block]

        /// Joins a label and its value.
        public init(_ label: [Inline], _ value: [Block]) {
            self.label = label
            self.value = value
        }

        /// Joins a label and a value of one line; an empty one is to be filled in by hand.
        public init(_ label: String, _ value: String) {
            self.init([.text(label)], value.isEmpty ? [] : [.paragraph([.text(value)])])
        }
    }
}
