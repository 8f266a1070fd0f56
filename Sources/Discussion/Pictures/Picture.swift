/// A picture as the bytes of a PNG or JPEG file.
public struct Picture: Hashable, Sendable {
    /// What the bytes are.
    public enum Format: String, CaseIterable, Sendable {
        /// Portable Network Graphics.
        case png
        /// JPEG, as cameras write it.
        case jpeg

        /// The media type: `image/png`.
        public var mediaType: String { "image/" + rawValue }
    }

    /// What the bytes are.
    public var format: Format
    /// How many dots wide.
    public var width: Int
    /// How many dots high.
    public var height: Int
    /// How many quarter turns to the right make it stand upright, from 0 to 3.
    public var turns: Int
    /// The whole file.
    public var bytes: [UInt8]

    /// Joins bytes with what they are.
    public init(_ format: Format, width: Int, height: Int, turns: Int = 0, bytes: [UInt8]) {
        self.format = format
        self.width = width
        self.height = height
        self.turns = turns & 3
        self.bytes = bytes
    }

    /// How wide and how high it is when it stands upright.
    public var upright: (width: Int, height: Int) {
        turns % 2 == 0 ? (width, height) : (height, width)
    }
}
