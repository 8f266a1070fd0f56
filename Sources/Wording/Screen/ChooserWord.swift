/// What stands over the columns of the list of sessions, and what a new one may be.
public enum ChooserWord: CaseIterable, Worded, Sendable {
    /// In the order of the columns.
    case day, title, stage, actions, notes
    /// The two templates, in one word.
    case circle, forum

    /// The word in both languages.
    public var words: Words {
        switch self {
        case .day: Words(id: "tanggal", en: "day")
        case .title: Words(id: "sesi", en: "session")
        case .stage: Words(id: "tahap", en: "stage")
        case .actions: Words(id: "tindak lanjut", en: "open actions")
        case .notes: Words(id: "catatan", en: "notes")
        case .circle: Words(id: "lingkaran", en: "circle")
        case .forum: Words(id: "forum", en: "forum")
        }
    }
}
