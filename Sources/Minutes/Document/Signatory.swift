extension Block {
    /// One who signs, with what stands above and below the signature.
    public struct Signatory: Hashable, Sendable {
        /// Place and date, then the role, line by line.
        public var heading: [[Inline]]
        /// The full name; a dotted line to be filled in by hand if it is empty.
        public var name: [Inline]
        /// Rank and number, line by line.
        public var details: [[Inline]]

        /// Joins what stands above, in and below the place for the signature.
        public init(heading: [[Inline]], name: [Inline], details: [[Inline]] = []) {
            self.heading = heading
            self.name = name
            self.details = details
        }

        /// The name, or a dotted line for one.
        public var nameOrFillIn: [Inline] { name.isEmpty ? [.fillIn(24)] : name }
    }
}

extension [Block.Signatory] {
    /// Whether all that is said of them surely fits on a page, so that it may be kept together.
    var fitOnPage: Bool {
        let texts = flatMap { $0.heading + [$0.name] + $0.details }
        return texts.reduce(0) { $0 + $1.plain.count } < 1000
    }

    /// Those who sign, two to a row.
    public var pairs: [ArraySlice<Block.Signatory>] {
        stride(from: 0, to: count, by: 2).map { self[$0..<Swift.min($0 + 2, count)] }
    }
}
