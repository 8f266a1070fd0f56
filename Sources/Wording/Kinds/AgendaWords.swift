public import Discussion

extension AgendaItemType: Worded {
    /// Tanya jawab, Questions and answers.
    public var words: Words {
        switch self {
        case .registration: Words(id: "Registrasi", en: "Registration")
        case .ceremony: Words(id: "Acara protokoler", en: "Ceremony")
        case .anthem: Words(id: "Lagu kebangsaan", en: "National anthem")
        case .prayer: Words(id: "Doa", en: "Prayer")
        case .report: Words(id: "Laporan panitia", en: "Committee report")
        case .speech: Words(id: "Sambutan", en: "Speech")
        case .opening: Words(id: "Pembukaan", en: "Opening")
        case .talk: Words(id: "Paparan", en: "Talk")
        case .qa: Words(id: "Tanya jawab", en: "Questions and answers")
        case .question: Words(id: "Pertanyaan diskusi", en: "Discussion question")
        case .aiPhase: Words(id: "Tahap apresiatif", en: "Appreciative phase")
        case .instrument: Words(id: "Instrumen", en: "Instrument")
        case .groupWork: Words(id: "Diskusi kelompok", en: "Group work")
        case .rest: Words(id: "Istirahat", en: "Break")
        case .prayerBreak: Words(id: "Ishoma", en: "Prayer and meal break")
        case .drafting: Words(id: "Perumusan", en: "Drafting")
        case .summary: Words(id: "Rangkuman", en: "Summary")
        case .followUp: Words(id: "Rencana tindak lanjut", en: "Follow-up plan")
        case .closing: Words(id: "Penutupan", en: "Closing")
        case .debrief: Words(id: "Refleksi tim", en: "Team debrief")
        }
    }
}

extension Profile: Worded {
    /// Forum, Forum; Lingkaran diskusi, Discussion circle.
    public var words: Words {
        switch self {
        case .circle: Words(id: "Lingkaran diskusi", en: "Discussion circle")
        case .forum: Words(id: "Forum", en: "Forum")
        }
    }
}
