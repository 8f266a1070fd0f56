/// The views of the live screen, in the order of their keys 1 to 8.
public enum ViewName: String, CaseIterable, Worded, Sendable {
    /// What runs and what is planned.
    case agenda
    /// Who speaks, who waits, what is asked.
    case floor
    /// What to ask and how to probe.
    case prompts
    /// What was said.
    case notes
    /// Conclusions, decisions, recommendations and actions.
    case outcomes
    /// What an instrument holds.
    case board
    /// The paper as it would be printed now.
    case minutes
    /// Who is here.
    case people

    /// The view's name.
    public var words: Words {
        switch self {
        case .agenda: Words(id: "Acara", en: "Agenda")
        case .floor: Words(id: "Giliran", en: "Floor")
        case .prompts: Words(id: "Panduan", en: "Prompts")
        case .notes: Words(id: "Catatan", en: "Notes")
        case .outcomes: Words(id: "Hasil", en: "Outcomes")
        case .board: Words(id: "Papan", en: "Board")
        case .minutes: Words(id: "Notula", en: "Minutes")
        case .people: Words(id: "Orang", en: "People")
        }
    }

    /// What the view is for, in one line of help.
    public var help: Words {
        switch self {
        case .agenda:
            Words(
                id: "Susunan acara, waktu, dan sisanya",
                en: "The agenda, its time and what is left")
        case .floor:
            Words(
                id: "Pembicara, antrean, dan tanya jawab",
                en: "Speaker, queue, questions and answers")
        case .prompts:
            Words(id: "Pertanyaan panduan dan cara menggalinya", en: "What to ask and how to probe")
        case .notes:
            Words(
                id: "Semua yang dicatat, dapat disaring", en: "All that was noted, to be filtered")
        case .outcomes:
            Words(
                id: "Rumusan, keputusan, dan tindak lanjut",
                en: "Conclusions, decisions and actions")
        case .board:
            Words(
                id: "Isian papan yang sedang terbuka", en: "The entries of the open board")
        case .minutes:
            Words(id: "Notula seperti akan dicetak", en: "The minutes as they would print")
        case .people:
            Words(id: "Daftar orang, kehadiran, dan izin", en: "The list, attendance and consent")
        }
    }
}
