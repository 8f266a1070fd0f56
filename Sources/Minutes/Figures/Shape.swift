extension Figure {
    /// One stroke, area or label of a drawing, in tenths of a millimetre from its upper left.
    public enum Shape: Hashable, Sendable {
        /// Straight lines from point to point.
        case line([Point], Stroke)
        /// A polygon.
        case area([Point], fill: Shade?, outline: Stroke?)
        /// Words in one line.
        case label(Label)
    }

    /// A place on a drawing.
    public struct Point: Hashable, Sendable {
        /// From the left edge.
        public var x: Int
        /// From the top.
        public var y: Int

        /// Joins both.
        public init(_ x: Int, _ y: Int) {
            self.x = x
            self.y = y
        }
    }

    /// The greys of drawings, few enough to be told apart on any printer.
    public enum Shade: String, CaseIterable, Hashable, Sendable {
        case black, dark, medium, light, pale, white

        /// How light it is, from black at 0 to white at 255.
        public var level: Int {
            switch self {
            case .black: 0x11
            case .dark: 0x55
            case .medium: 0xA0
            case .light: 0xC8
            case .pale: 0xE8
            case .white: 0xFF
            }
        }
    }

    /// How a line looks.
    public struct Stroke: Hashable, Sendable {
        /// In tenths of a millimetre.
        public var thickness: Int
        /// Its grey.
        public var shade: Shade
        /// Whether it is broken.
        public var isDashed: Bool

        /// Is a thin black line, if nothing else is said.
        public init(_ thickness: Int = 3, _ shade: Shade = .black, isDashed: Bool = false) {
            self.thickness = thickness
            self.shade = shade
            self.isDashed = isDashed
        }
    }

    /// Words in one line of a drawing.
    public struct Label: Hashable, Sendable {
        /// The words.
        public var text: String
        /// The point of the baseline that ``side`` names.
        public var at: Point
        /// The height of a line of letters, in tenths of a millimetre.
        public var size: Int
        /// Whether the point is the start, the middle or the end of the words.
        public var side: Block.Table.Alignment
        /// Whether they have weight.
        public var isBold: Bool
        /// Their grey.
        public var shade: Shade
        /// How wide they may be; wider ones are set closer.
        public var room: Int
        /// Whether they run from the bottom to the top.
        public var isUpright: Bool

        /// Joins words with their place and look.
        public init(
            _ text: String, at: Point, size: Int, side: Block.Table.Alignment = .start,
            isBold: Bool = false, shade: Shade = .black, room: Int, isUpright: Bool = false
        ) {
            self.text = text
            self.at = at
            self.size = size
            self.side = side
            self.isBold = isBold
            self.shade = shade
            self.room = room
            self.isUpright = isUpright
        }
    }
}
