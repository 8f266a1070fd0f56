/// A stretch of a sentence in a form.
public enum FormPart: Hashable, Sendable {
    /// Words that are printed.
    case words(String)
    /// A dotted line to write on, as wide as this many characters.
    case blank(Int)

    /// A value, or a line to write it on.
    static func value(_ text: String?, width: Int = 24) -> FormPart {
        text.map { .words($0) } ?? .blank(width)
    }
}
