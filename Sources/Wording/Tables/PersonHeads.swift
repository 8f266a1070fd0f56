public import Discussion

extension PersonKey {
    /// The field that the head of a column names, in either language, as people write it.
    ///
    /// `Nama Lengkap`, `INSTANSI/UNSUR`, `L/P`, `No. HP`; nothing for `No.` or `Tanda tangan`.
    public init?(head: String) {
        guard let key = Self.named(head: head, spellings: \.spellings) else { return nil }
        self = key
    }

    private var spellings: [String] {
        switch self {
        case .code: ["kodepeserta", "id", "participantcode"]
        case .role: ["sebagai", "tugas", "roles", "peranan"]
        case .frontTitle:
            ["gelardepan", "gelardidepan", "frontdegree", "prefix", "salutation", "titlebefore"]
        case .name:
            [
                "namalengkap", "namapeserta", "namatanpagelar", "namadangelar", "peserta",
                "fullname", "names", "participant", "participantname", "nm",
            ]
        case .backTitle: ["gelarbelakang", "gelardibelakang", "suffix", "degree", "gelar"]
        case .office: ["jabatan", "posisi", "position", "jobtitle", "pekerjaan", "occupation"]
        case .institution:
            [
                "instansi", "unsur", "lembaga", "asal", "asalinstansi", "unitkerja", "opd", "desa",
                "desakelurahan", "organisasi", "organisation", "organization", "affiliation",
                "village", "element", "perwakilan", "utusan",
            ]
        case .group: ["kelompok", "grup", "golonganpeserta", "table", "meja"]
        case .sex: ["lp", "pl", "jk", "kelamin", "gender", "mf"]
        case .nip: ["nipnik", "nomorindukpegawai", "civilservantnumber"]
        case .rank: ["pangkat", "golongan", "gol", "pangkatgolongan", "pangkatgolruang", "grade"]
        case .phone:
            [
                "hp", "nohp", "nomorhp", "nohpwa", "telepon", "telp", "notelp", "notelepon",
                "nomortelepon", "wa", "nowa", "whatsapp", "kontak", "telephone", "mobile",
                "mobilephone", "phonenumber", "tel",
            ]
        case .represents:
            ["mewakilipejabat", "yangdiwakili", "representing", "onbehalfof", "atasnama"]
        case .cue: ["ciri", "ciriciri", "tempatduduk", "seat", "seatcue", "posisiduduk"]
        }
    }
}
