import Discussion

/// What people may look for where a command is called otherwise: words that find it in the help and
/// in the palette, and are shown nowhere.
public enum SearchWords {
    /// The words for a command, by its identity in the table of commands.
    public static func words(for command: String) -> [String] {
        guard let words = all[command] else { return [] }
        return Language.allCases.flatMap { words[$0].split(separator: " ").map(String.init) }
    }

    /// The commands that have such words.
    public static var commands: [String] { all.keys.sorted() }

    private static let all: [String: Words] = [
        // The session, its papers, the screen.
        "leave": Words(id: "keluar berhenti", en: "q quit exit stop"),
        "close-session": Words(
            id: "ekspor cetak selesai akhiri simpan dokumen laporan",
            en: "export print finish end save papers report pdf docx word"),
        "minutes": Words(
            id: "ekspor cetak pratinjau dokumen laporan",
            en: "export print preview papers report pdf docx word"),
        "document": Words(
            id: "ekspor cetak berita laporan", en: "export print papers record report pdf"),
        "photograph": Words(id: "gambar lampiran", en: "picture image attach"),
        "wall": Words(
            id: "panggung proyektor tayang tampilkan infokus",
            en: "stage projector present beamer display room"),
        "hide-screen": Words(id: "rahasia kunci tutup", en: "privacy lock blank"),
        "theme": Words(id: "gelap terang warna", en: "dark light colour color"),
        "language": Words(id: "indonesia inggris", en: "english indonesian"),
        "save-elsewhere": Words(id: "disk penuh cadangan", en: "disk full backup"),
        "details": Words(
            id: "tempat ketua notulis penyelenggara judul nomor",
            en: "venue chair title organiser secretary number"),
        // What is taken back or away.
        "undo": Words(id: "batalkan urungkan kembalikan", en: "cancel revert back mistake"),
        "redo": Words(id: "pulihkan", en: "restore again"),
        "history": Words(id: "batalkan pulihkan log", en: "cancel log audit restore"),
        "remove": Words(id: "batalkan buang", en: "delete cancel"),
        "strike": Words(id: "buang salah batalkan", en: "delete remove cancel mistake"),
        "skip": Words(id: "batalkan lompati", en: "cancel omit drop"),
        "lower": Words(id: "batalkan tolak turunkan", en: "cancel refuse lower"),
        "edit": Words(id: "ganti perbaiki", en: "rename correct fix"),
        "amend": Words(id: "ganti perbaiki salah", en: "correct fix mistake"),
        // People.
        "people": Words(
            id: "peserta undangan moderator narasumber tamu absen",
            en: "participants guests moderator present refuse speakers"),
        "consent-grid": Words(
            id: "tolak menolak persetujuan setuju", en: "refuse refusal agree permission decline"),
        "arrive": Words(id: "hadir absen masuk", en: "present attendance check-in absent"),
        "roll-call": Words(
            id: "hadir absen presensi tamu datang", en: "present attendance walk-in check-in"),
        "presence": Words(id: "hadir terlambat", en: "present late"),
        "count-heads": Words(id: "jumlah hadir", en: "present headcount number"),
        "add": Words(
            id: "baru tamu undangan moderator narasumber", en: "new walk-in guest moderator"),
        "mark-newPerson": Words(id: "tamu undangan", en: "walk-in guest"),
        "mark-speaker": Words(
            id: "pembicara moderator narasumber", en: "speaker moderator who resource"),
        "role": Words(id: "moderator notulis pencatat", en: "moderator note-taker scribe"),
        "attribution": Words(id: "anonim rahasia nama", en: "anonymous names chatham"),
        // The floor and the time.
        "hand-up": Words(id: "angkat antre", en: "raise queue ask"),
        "end-turn": Words(id: "selesai akhiri giliran", en: "finish stop floor"),
        "next-item": Words(id: "acara lanjut maju", en: "forward agenda"),
        "give-floor": Words(
            id: "panggil bicara silakan moderator", en: "call speak invite moderator"),
        "object": Words(id: "tolak menolak", en: "refuse reject disagree against"),
        "agree": Words(id: "setuju putuskan sah", en: "approve accept decide vote"),
        "limit-turns": Words(id: "waktu menit", en: "time minutes"),
        "pause": Words(id: "istirahat berhenti henti", en: "break stop resume"),
        "re-plan": Words(id: "terlambat molor jadwal", en: "late overrun schedule"),
        "timer": Words(id: "hitung bel kelompok", en: "countdown bell stopwatch"),
        "recorder": Words(id: "rekam suara audio", en: "recording audio sound tape"),
        "off-record": Words(id: "rahasia rekam", en: "confidential secret private"),
        // Notes and what comes of them.
        "resolve": Words(
            id: "selesai terjawab dibahas centang", en: "done resolve answer tick complete"),
        "move-on": Words(id: "selesai batal centang", en: "done cancel finish tick"),
        "tag": Words(id: "kode label", en: "code label"),
        "owner": Words(id: "tugaskan", en: "assign responsible"),
        "re-file": Words(id: "geser", en: "move"),
        "filter": Words(id: "cari temukan", en: "search find"),
        "goto": Words(id: "cari temukan lompat", en: "search find jump"),
        "mark-outcome": Words(id: "keputusan kesimpulan", en: "decision conclusion resolution"),
        "mark-action": Words(id: "tugas rencana rtl", en: "task todo follow-up"),
        "mark-parked": Words(id: "tunda", en: "postpone later"),
        "merge": Words(id: "salinan laptop", en: "copies laptops sync"),
    ]
}
