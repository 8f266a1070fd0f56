public import Discussion

extension DetailKey: Worded {
    /// The label of the field in a form.
    public var words: Words {
        switch self {
        case .title: Words(id: "Nama kegiatan", en: "Title")
        case .theme: Words(id: "Tema", en: "Theme")
        case .aims: Words(id: "Tujuan", en: "Aims")
        case .organiser: Words(id: "Penyelenggara", en: "Organiser")
        case .venue: Words(id: "Tempat", en: "Venue")
        case .place: Words(id: "Kota penandatanganan", en: "Place of signature")
        case .village: Words(id: "Kode desa", en: "Village code")
        case .date: Words(id: "Tanggal", en: "Date")
        case .invitedAt: Words(id: "Waktu undangan", en: "Time called")
        case .startsAt: Words(id: "Mulai pukul", en: "Starts at")
        case .endsAt: Words(id: "Selesai pukul", en: "Ends at")
        case .profile: Words(id: "Bentuk", en: "Profile")
        case .language: Words(id: "Bahasa", en: "Language")
        case .zone: Words(id: "Zona waktu", en: "Time zone")
        case .number: Words(id: "Nomor notula", en: "Minutes number")
        case .numberOfRecord: Words(id: "Nomor berita acara", en: "Record number")
        case .numberOfReport: Words(id: "Nomor laporan", en: "Report number")
        case .letterhead: Words(id: "Kop naskah", en: "Letterhead")
        case .basis: Words(id: "Dasar", en: "Basis")
        case .invited: Words(id: "Undangan", en: "Invited")
        case .chair: Words(id: "Ketua", en: "Chair")
        case .deputy: Words(id: "Wakil ketua", en: "Deputy chair")
        case .secretary: Words(id: "Sekretaris", en: "Secretary")
        case .recorder: Words(id: "Pencatat", en: "Recorder")
        case .acknowledgedBy: Words(id: "Mengetahui", en: "Acknowledged by")
        case .delegates: Words(id: "Perwakilan peserta", en: "Delegates")
        case .witnesses: Words(id: "Saksi", en: "Witnesses")
        case .copies: Words(id: "Jumlah rangkap", en: "Signed copies")
        case .attachments: Words(id: "Lampiran", en: "Attachments")
        case .remark: Words(id: "Keterangan", en: "Remark")
        }
    }
}
