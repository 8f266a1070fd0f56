extension CommandName {
    /// What the command does, in one line of help without a full stop.
    public var help: Words {
        switch self {
        case .handUp:
            Words(id: "Ada tangan terangkat: masuk antrean", en: "A hand goes up: into the queue")
        case .giveFloor:
            Words(
                id: "Beri giliran kepada yang berikut di antrean",
                en: "Give the floor to the next in the queue")
        case .endTurn: Words(id: "Akhiri giliran yang berjalan", en: "End the turn that runs")
        case .respond:
            Words(
                id: "Tanggapan langsung: giliran utama dijeda",
                en: "A direct response: the main turn is paused")
        case .nextItem:
            Words(
                id: "Tutup acara ini, buka acara berikutnya",
                en: "Close this item and open the next")
        case .pause: Words(id: "Jeda, atau lanjutkan waktu", en: "Pause the time, or let it go on")
        case .backDate:
            Words(
                id: "Catat bahwa mulainya semenit lebih awal",
                en: "Record that it began a minute earlier")
        case .rePlan:
            Words(
                id: "Atur ulang sisa acara: pilih usulan",
                en: "Re-plan what is left: choose a proposal")
        case .closeSession:
            Words(
                id: "Tutup sesi, tulis atau cetak (PDF) dokumennya",
                en: "Close the session, write or print its papers (PDF)")
        case .mark:
            Words(
                id: "Tandai saat ini, tulis kemudian", en: "Mark this moment, write it later")
        case .setAside:
            Words(
                id: "Sisihkan baris ini, atau ambil kembali",
                en: "Put the line aside, or take it back")
        case .kind:
            Words(
                id: "Ubah jenis baris, catatan terpilih, atau terakhir",
                en: "Kind of the line, the selected or the last note")
        case .strike:
            Words(
                id: "Coret catatan terakhir; di daftar barisnya",
                en: "Strike out the last note; in a list its row")
        case .amend:
            Words(
                id: "Ubah catatan terakhir sendiri; dikosongkan: tetap",
                en: "Amend one's own last note; emptied, it stays")
        case .editor:
            Words(id: "Tulis lebih panjang di penyunting teks", en: "Write at length in the editor")
        case .agree:
            Words(id: "Dibacakan dan disepakati", en: "Read aloud and agreed")
        case .object: Words(id: "Dibacakan, ada yang keberatan", en: "Read aloud and objected to")
        case .addPerson:
            Words(id: "Tambah orang, atau tempel daftar", en: "Add someone, or paste a list")
        case .arrive:
            Words(
                id: "Datang, lalu baris berikut; atau pulang bila hadir",
                en: "Here, and to the next row; or left if here")
        case .depart: Words(id: "Catat orang ini pulang", en: "Record that this person left")
        case .consent:
            Words(
                id: "Isi izin per orang dan keperluan", en: "Fill in consent by person and purpose")
        case .attribution:
            Words(
                id: "Pilih cara menyebut pembicara di hasil",
                en: "Choose how speakers are named on paper")
        case .wall:
            Words(
                id: "Pilih isi layar ruangan (rembug wall BERKAS)",
                en: "Choose what the wall shows (rembug wall FILE)")
        case .offRecord:
            Words(
                id: "Mulai atau akhiri bagian di luar rekaman",
                en: "Begin or end what is off the record")
        case .hideScreen:
            Words(
                id: "Sembunyikan layar ini dari pandangan", en: "Hide this screen from other eyes")
        case .undo:
            Words(id: "Batalkan yang terakhir saya catat", en: "Take back what I recorded last")
        case .redo: Words(id: "Pulihkan yang saya batalkan", en: "Bring back what I undid")
        case .settle:
            Words(
                id: "Pilih satu dari beberapa versi", en: "Settle between versions that disagree")
        case .print: Words(id: "Tulis notula ke berkas", en: "Write the minutes to a file")
        case .saveElsewhere:
            Words(
                id: "Simpan sesi di tempat lain bila disk bermasalah",
                en: "Save the session elsewhere if the disk fails")
        case .lists:
            Words(id: "Ke daftar; panah berpindah baris", en: "Go to the lists; arrows move")
        case .write: Words(id: "Kembali ke baris catatan", en: "Go back to the capture line")
        case .filter: Words(id: "Saring daftar ini", en: "Filter this list")
        case .palette: Words(id: "Cari perintah menurut namanya", en: "Find a command by its name")
        case .help: Words(id: "Semua tombol dan perintah", en: "All keys and commands")
        case .leave: Words(id: "Keluar; sesi tetap terbuka", en: "Leave; the session stays open")
        }
    }
}
