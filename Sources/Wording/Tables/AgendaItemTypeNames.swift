public import Discussion

extension AgendaItemType {
    /// The type that a text names, in either language: `Sambutan`, `speech`, `RTL`, `Q&A`.
    public init?(typed text: String) {
        guard let type = Self.named(text, spellings: \.spellings) else { return nil }
        self = type
    }

    /// The type that the first words of a title suggest: `Sambutan Kepala Dinas`, `Doa penutup`.
    ///
    /// The longest beginning of up to four words that names a type decides; nothing if none does.
    public init?(suggestedBy title: String) {
        let words = title.split { !$0.isLetter && $0 != "&" }.prefix(4)
        for count in stride(from: words.count, to: 0, by: -1) {
            guard let type = Self(typed: words.prefix(count).joined()) else { continue }
            self = type
            return
        }
        return nil
    }

    private var spellings: [String] {
        switch self {
        case .registration: ["registrasiulang", "pendaftaran", "daftarhadir", "signin"]
        case .ceremony: ["upacara", "seremoni", "seremonial", "protokoler", "protocol"]
        case .anthem:
            ["indonesiaraya", "laguindonesiaraya", "menyanyikanlaguindonesiaraya", "menyanyikan"]
        case .prayer: ["pembacaandoa", "doapembuka", "doapenutup", "berdoa"]
        case .report: ["laporan", "laporanketuapanitia"]
        case .speech: ["katasambutan", "pidato", "arahan", "address", "welcome", "welcomespeech"]
        case .opening: ["pembukaanresmi", "buka", "officialopening"]
        case .talk:
            [
                "pemaparan", "paparannarasumber", "materi", "penyampaianmateri", "presentasi",
                "ceramah", "narasumber", "presentation", "lecture", "keynote", "input",
            ]
        case .qa: ["sesitanyajawab", "diskusi", "diskusidantanyajawab", "discussion", "qna"]
        case .question: ["pertanyaan", "pertanyaankunci", "keyquestion"]
        case .aiPhase: ["tahap", "fase", "phase", "tahapai"]
        case .instrument: ["alat", "papan", "board", "tool"]
        case .groupWork: ["kerjakelompok", "groupdiscussion", "groups", "breakout"]
        case .rest: ["rehat", "rehatkopi", "coffeebreak", "jeda", "teabreak", "pause"]
        case .prayerBreak: ["isoma", "makansiang", "istirahatsalatmakan", "lunch", "lunchbreak"]
        case .drafting: ["timperumus", "penyusunanrumusan", "rumusan", "draft"]
        case .summary: ["ringkasan", "simpulan", "kesimpulan", "recap", "wrapup"]
        case .followUp: ["tindaklanjut", "rencanaaksi", "followup", "actionplan", "nextsteps"]
        case .closing: ["penutup", "tutup", "close", "end"]
        case .debrief: ["refleksi", "debrief", "debriefing", "evaluasitim"]
        }
    }
}
