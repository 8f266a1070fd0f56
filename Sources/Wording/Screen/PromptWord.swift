/// What is said of the prompts.
public enum PromptWord: CaseIterable, Worded, Sendable {
    /// Whether how to probe stands below a prompt.
    case probesShown, probesHidden

    /// The words.
    public var words: Words {
        switch self {
        case .probesShown:
            Words(id: "Cara menggali ditampilkan.", en: "The probes are shown.")
        case .probesHidden:
            Words(id: "Cara menggali disembunyikan.", en: "The probes are hidden.")
        }
    }
}
