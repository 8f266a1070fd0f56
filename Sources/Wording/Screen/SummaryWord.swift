/// What is said of summary points that are read back.
public enum SummaryWord: CaseIterable, Worded, Sendable {
    /// The question, and why it cannot be put.
    case readBack, noSummary

    /// The words.
    public var words: Words {
        switch self {
        case .readBack: Words(id: "Dibacakan kembali", en: "Read back")
        case .noSummary:
            Words(
                id: "Pilih sebuah ringkasan (=) dahulu.", en: "Select a summary point (=) first.")
        }
    }
}
