/// What terminals take for their clipboard.
public enum Clipboard {
    /// The most bytes of text: many terminals drop a sequence of more than 100,000.
    public static let limit = 74_000
}
