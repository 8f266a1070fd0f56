public import Discussion

extension NoteKey: Worded {
    /// The label of the field in a form.
    public var words: Words {
        switch self {
        case .kind: Words(id: "Jenis", en: "Kind")
        case .text: Words(id: "Isi", en: "Text")
        case .speaker: Words(id: "Pembicara", en: "Speaker")
        case .voice: Words(id: "Suara", en: "Voice")
        case .item: Words(id: "Acara", en: "Agenda item")
        case .translation: Words(id: "Terjemahan", en: "Translation")
        case .reactions: Words(id: "Reaksi", en: "Reactions")
        case .tags: Words(id: "Tagar", en: "Tags")
        case .about: Words(id: "Tentang", en: "About")
        case .answers: Words(id: "Menjawab", en: "Answers")
        case .recipient: Words(id: "Kepada", en: "To")
        case .owner: Words(id: "Penanggung jawab", en: "Owner")
        case .helpers: Words(id: "Pihak terlibat", en: "Involved")
        case .office: Words(id: "Instansi pelaksana", en: "Office in charge")
        case .due: Words(id: "Tenggat", en: "Due")
        case .indicator: Words(id: "Indikator", en: "Indicator")
        case .status: Words(id: "Status", en: "Status")
        case .objectors: Words(id: "Yang berkeberatan", en: "Objectors")
        case .board: Words(id: "Papan", en: "Board")
        case .round: Words(id: "Termin", en: "Round")
        case .prompt: Words(id: "Pertanyaan panduan", en: "Prompt")
        case .entries: Words(id: "Isian papan", en: "Board entries")
        }
    }
}
