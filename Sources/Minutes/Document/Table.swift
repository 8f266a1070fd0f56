extension Block {
    /// A table whose header stands again on every page.
    public struct Table: Hashable, Sendable {
        /// How the cells of a column are set.
        public enum Alignment: String, CaseIterable, Hashable, Sendable {
            /// At the side where the language begins.
            case start
            /// In the middle.
            case center
            /// At the side where the language ends; for numbers.
            case end
        }

        /// One column.
        public struct Column: Hashable, Sendable {
            /// What the column holds.
            public var header: [Inline]
            /// The share of the width, against the sum of all; from 1 to 100.
            public let weight: Int
            /// How its cells are set.
            public var alignment: Alignment

            /// Describes a column.
            public init(_ header: [Inline], weight: Int = 1, alignment: Alignment = .start) {
                self.header = header
                self.weight = min(max(weight, 1), 100)
                self.alignment = alignment
            }
        }

        /// The columns from first to last.
        public var columns: [Column]
        /// The cells row by row; missing ones are empty, and those past the last column unseen.
        public var rows: [[[Inline]]]
        /// The least height of a row in lines of text, from 1 to 20; room for signatures.
        public let rowLines: Int
        /// Whether people sign for it below the words that close a paper, so that it may break there.
        var isSigned = false

        /// Joins columns and rows.
        public init(columns: [Column], rows: [[[Inline]]], rowLines: Int = 1) {
            self.columns = columns
            self.rows = rows
            self.rowLines = min(max(rowLines, 1), 20)
        }

        /// Whether any column has a header.
        public var hasHeader: Bool { columns.contains { !$0.header.isEmpty } }

        /// The columns under each header: one without a header of its own stands under that of the
        /// column before.
        public var headerGroups: [Range<Int>] {
            var groups: [Range<Int>] = []
            for place in columns.indices {
                if columns[place].header.isEmpty, let last = groups.last {
                    groups[groups.count - 1] = last.lowerBound..<place + 1
                } else {
                    groups.append(place..<place + 1)
                }
            }
            return groups
        }

        /// The cell of a row that stands in a column; empty if the row is too short.
        public func cell(_ row: [[Inline]], _ column: Int) -> [Inline] {
            column < row.count ? row[column] : []
        }
    }
}
