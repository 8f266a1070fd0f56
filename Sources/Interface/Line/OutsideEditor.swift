public import Wording

/// The text editor that the user has, for a text that is longer than a line is good for.
public struct OutsideEditor {
    /// What has become of a text.
    public enum Outcome {
        /// The text as it was saved, without line ends after it.
        case text(String)
        /// Why there is none.
        case trouble(Words)
    }

    /// Shows a text, and waits until the user has left the editor.
    public let edit: (String) -> Outcome

    /// Takes the way to edit.
    public init(_ edit: @escaping (String) -> Outcome) { self.edit = edit }
}
