/// Why bytes are no picture that a session can keep.
public enum PictureFault: Error, Hashable, Sendable {
    /// They are neither PNG nor JPEG.
    case unknownFormat
    /// They begin as one and are not whole.
    case damaged
    /// The file has more bytes than this.
    case tooLarge(Int)
    /// It has more than this many million dots.
    case tooManyDots(Int)
    /// It is kept mirrored, which no paper shows right.
    case mirrored
}
