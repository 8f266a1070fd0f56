extension Block {
    /// One who signs, with what stands above and below the signature.
    public struct Signatory: Hashable, Sendable {
        /// Place and date, then the role, line by line.
        public var heading: [[Inline]]
        /// The full name; a dotted line to be filled in by hand if it is empty.
        public var name: [Inline]
        /// Rank and number, line by line.
        public var details: [[Inline]]

        /// Whether nobody signs beside it, in the middle of the page.
        public var isAlone: Bool

        /// Joins what stands above, in and below the place for the signature.
        public init(
            heading: [[Inline]], name: [Inline], details: [[Inline]] = [], isAlone: Bool = false
        ) {
            self.heading = heading
            self.name = name
            self.details = details
            self.isAlone = isAlone
        }

        /// The name, or a dotted line for one.
        public var nameOrFillIn: [Inline] { name.isEmpty ? [.fillIn(24)] : name }
    }
}

extension ArraySlice<Block.Signatory> {
    /// Whether one alone in a row of signatures stands at the right, as the first does that may have
    /// another beside it; else it stands in the middle.
    public func isAtRight(inRow row: Int) -> Bool { row == 0 && first?.isAlone != true }
}

extension [Block.Signatory] {
    /// Whether all that is said of them surely fits on a page, so that it may be kept together.
    var fitOnPage: Bool {
        let texts = flatMap { $0.heading + [$0.name] + $0.details }
        return texts.reduce(0) { $0 + $1.plain.count } < 1000
    }

    /// Those who sign, two to a row, but for those who stand alone.
    public var pairs: [ArraySlice<Block.Signatory>] {
        var pairs: [ArraySlice<Block.Signatory>] = []
        for place in indices {
            if let last = pairs.last, last.count == 1, !self[place].isAlone,
                !self[place - 1].isAlone
            {
                pairs[pairs.count - 1] = self[place - 1...place]
            } else {
                pairs.append(self[place...place])
            }
        }
        return pairs
    }
}
