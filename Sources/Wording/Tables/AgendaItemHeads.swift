public import Discussion

extension AgendaItemKey {
    /// The field that the head of a column names, in either language, as people write it.
    ///
    /// `Acara`, `Durasi (menit)`, `WAKTU`, `Narasumber`; nothing for `No.`
    public init?(head: String) {
        // The phase is known by its identity, which no table has.
        guard let key = Self.named(head: head, spellings: \.spellings), key != .phase else {
            return nil
        }
        self = key
    }

    private var spellings: [String] {
        switch self {
        case .title:
            [
                "mataacara", "susunanacara", "kegiatan", "namakegiatan", "uraian",
                "uraiankegiatan", "agenda", "judul", "activity", "topic", "session", "topik",
            ]
        case .type: ["tipe", "jenisacara", "kind", "itemtype"]
        case .minutes:
            ["durasi", "lama", "durasimenit", "alokasiwaktu", "mnt", "min", "duration", "length"]
        case .person:
            [
                "narasumber", "pembicara", "pengisi", "pengisiacara", "petugas", "pic",
                "penanggungjawab", "pelaksana", "person", "speaker", "presenter", "who", "lead",
            ]
        case .fixed: ["tetap"]
        case .locked: ["dikunci", "kunciwaktu"]
        case .key: ["kunci", "acarakunci", "keyitem"]
        case .level: ["tingkatan", "indentasi", "indentation", "indent", "depth"]
        case .startsAt:
            ["waktu", "jam", "mulai", "jammulai", "pukul", "time", "start", "starts", "begins"]
        case .optional: ["opsional", "pilihan", "bolehdilewat", "optionalitem"]
        case .phase: []
        case .remark: ["keterangan", "ket", "catatan", "remarks", "note", "notes"]
        }
    }
}
