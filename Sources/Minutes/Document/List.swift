extension Block {
    /// Items one under the other, each of whole blocks.
    public struct List: Hashable, Sendable {
        /// What stands before each item.
        public enum Marker: String, CaseIterable, Hashable, Sendable {
            /// A dot.
            case bullet
            /// 1., 2., 3.
            case number
            /// a., b., c., and aa. after z.
            case letter
        }

        /// What stands before each item.
        public var marker: Marker
        /// The number of the first item, from 1 to 9999; bullets pay no heed to it.
        public let start: Int
        /// The items.
        public var items: [[Block]]

        /// Lists the items.
        public init(_ marker: Marker, start: Int = 1, items: [[Block]]) {
            self.marker = marker
            self.start = min(max(start, 1), 9999)
            self.items = items
        }

        /// What is written before the item at this place, for formats that do not count themselves.
        public func label(at index: Int) -> String {
            switch marker {
            case .bullet: "•"
            case .number: "\(start + index)."
            case .letter: Self.letters(start + index) + "."
            }
        }

        private static func letters(_ number: Int) -> String {
            var rest = number
            var letters = ""
            while rest > 0 {
                let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((rest - 1) % 26)))
                letters = String(letter) + letters
                rest = (rest - 1) / 26
            }
            return letters
        }
    }
}
